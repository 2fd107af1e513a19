/** The client: its methods are the operations of `Operations`, and `query` sends documents of your own. */
import type { AskOptions, Document, WriteOptions } from './asking.js';
import { errorOf, ThroughlineError, type ServerError } from './errors.js';
import { Line } from './line.js';
import { Operations, rootFields } from './operations.js';
import { addressOf } from './server-address.js';
import { SignIn, type Credentials } from './sign-in.js';
import { usualPatience, type Patience } from './waiting.js';

export interface ThroughlineOptions extends Partial<Credentials>, Partial<Patience> {
  /** Where the server is: `https://throughline.example.gov.uk`. */
  url: string;
  /** What the server calls itself (its PUBLIC_URL), if that is not `url`: on your own machine, say. */
  issuer?: string;
  /** Lets keys and tokens travel without https, to a host that is not this machine. */
  allowPlainHttp?: boolean;
  /** Instead of the platform's own, for a proxy say. */
  fetch?: typeof fetch;
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: ServerError[];
}

export class Throughline extends Operations {
  private readonly line: Line;
  private readonly url: string;
  private readonly signIn: SignIn | undefined;

  /** Without `clientId` and `key` only what is public is answered. */
  constructor({
    url,
    issuer,
    clientId,
    key,
    keyId,
    allowPlainHttp = false,
    fetch: own,
    ...patience
  }: ThroughlineOptions) {
    super();
    this.url = addressOf(url, allowPlainHttp);
    this.line = new Line({
      fetch: own ?? ((...request) => globalThis.fetch(...request)),
      patience: { ...usualPatience, ...patience },
    });
    if ((clientId === undefined) !== (key === undefined))
      throw new ThroughlineError({
        code: 'KEY_NOT_READABLE',
        what: 'A system signs in with `clientId` and `key`, and one of them is missing.',
        next: 'Give both, or neither to read what is public.',
      });
    if (clientId !== undefined && key !== undefined)
      this.signIn = new SignIn({ line: this.line, url: this.url, issuer: issuer ?? this.url, clientId, key, keyId });
  }

  /** Sends a document of your own. A mutation in it is sent once: whether it may be sent again is for you to say. */
  async query<Data = Record<string, unknown>>(
    text: string,
    variables: object = {},
    { mayRepeat = !/\bmutation\b/.test(text), ...options }: AskOptions & { mayRepeat?: boolean } = {},
  ): Promise<Data> {
    return (await this.send({ text, variables, mayRepeat }, options)) as Data;
  }

  /** Whether the server has every field this client asks for; an error that names those it has not. */
  async checkServer(options: AskOptions = {}): Promise<void> {
    const kinds = { Query: 'queryType', Mutation: 'mutationType' } as const;
    const text = `query Fields { __schema { ${Object.values(kinds)
      .map((kind) => `${kind} { fields { name } }`)
      .join(' ')} } }`;
    const { __schema: schema } = await this.query<{ __schema: Record<string, { fields: { name: string }[] } | null> }>(
      text,
      {},
      options,
    );
    const missing = (['Query', 'Mutation'] as const).flatMap((type) => {
      const known = new Set(schema[kinds[type]]?.fields.map(({ name }) => name));
      return rootFields[type].filter((name) => !known.has(name)).map((name) => `${type}.${name}`);
    });
    if (missing.length > 0)
      throw new ThroughlineError({
        code: 'SERVER_OF_ANOTHER_VERSION',
        what: `The server has no ${missing.join(', ')}.`,
        next: 'Use the version of this client that belongs to the server.',
      });
  }

  protected async ask<Found>(
    { text, name, field }: Document,
    variables: object,
    options: AskOptions = {},
  ): Promise<Found> {
    return (await this.send({ text, name, variables, mayRepeat: true }, options))[field] as Found;
  }

  protected async write<Found>(
    { text, name, field }: Document,
    { idempotencyKey = crypto.randomUUID(), ...input }: { idempotencyKey?: string },
    options: WriteOptions = {},
  ): Promise<Found> {
    const variables = { input: { ...input, idempotencyKey } };
    return (await this.send({ text, name, variables, mayRepeat: true }, options))[field] as Found;
  }

  private async send(
    { text, name, variables, mayRepeat }: { text: string; name?: string; variables: object; mayRepeat: boolean },
    { signal }: AskOptions,
  ): Promise<Record<string, unknown>> {
    const body = JSON.stringify({ query: text, variables, ...(name === undefined ? {} : { operationName: name }) });
    for (let isSecond = false; ; isSecond = true) {
      const token = await this.token(signal);
      const answer = await this.line.send({
        url: `${this.url}/graphql`,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body,
        mayRepeat,
        signal,
      });
      // The token may have been ended before its time; nothing was read or written.
      if (answer.status === 401 && token !== undefined && !isSecond) this.signIn?.forget(token);
      else return dataIn(answer);
    }
  }

  private async token(signal: AbortSignal | undefined): Promise<string | undefined> {
    signal?.throwIfAborted();
    if (this.signIn === undefined || signal === undefined) return this.signIn?.current();
    // Others may wait for the same token: who gives up leaves it to them.
    let giveUp: (() => void) | undefined;
    const aborted = new Promise<never>((_, reject) => {
      giveUp = () => {
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', giveUp, { once: true });
    });
    try {
      return await Promise.race([this.signIn.current(), aborted]);
    } finally {
      if (giveUp !== undefined) signal.removeEventListener('abort', giveUp);
    }
  }
}

async function dataIn(answer: Response): Promise<Record<string, unknown>> {
  const text = await answer.text();
  const { data, errors } = readable(text, answer);
  if (errors !== undefined && errors.length > 0) throw errorOf(errors, answer);
  if (data != null) return data;
  throw notReadable(answer);
}

function readable(text: string, answer: Response): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch (cause) {
    throw notReadable(answer, cause);
  }
}

function notReadable({ status, headers }: Response, cause?: unknown): ThroughlineError {
  return new ThroughlineError({
    code: 'ANSWER_NOT_READABLE',
    what: `What answered is no Throughline server: its answer (status ${String(status)}) is not GraphQL’s.`,
    next: 'Check `url`, and any proxy on the way.',
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    cause,
  });
}
