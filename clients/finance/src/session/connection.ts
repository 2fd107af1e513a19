/** What a command asks of a server: operations, files, and the time there. */
import { setTimeout as wait } from 'node:timers/promises';
import { ThroughlineError, type ServerError } from '../../../sdk/src/errors.js';
import { Line } from '../../../sdk/src/line.js';
import { SignIn } from '../../../sdk/src/sign-in.js';
import type { TypedDocumentString } from '../operations.js';
import { orStop, told } from './failures.js';

export interface Connection {
  readonly url: string;
  ask<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Result>;
  /** Sends a file; the server keeps what it made of it, so that sending it twice does nothing twice. */
  send<Answer extends object>(path: string, headers: Record<string, string>, body: Buffer): Promise<Answer>;
  /** A moment that is past on the server, and after everything recorded before this was called. */
  moment(): Promise<string>;
}

export type Identity = { token: string } | { clientId: string; key: string; issuer: string };

/** An import may take the server ten minutes. */
const fileTimeoutMs = 660_000;
const patience = { attempts: 3, timeoutMs: 60_000, mostWaitMs: 15_000 };

export function connect(url: string, identity: Identity): Connection {
  const line = new Line({ fetch: (...sent) => fetch(...sent), patience });
  const key = 'token' in identity ? undefined : new SignIn({ line, url, ...identity });
  const headers = async (more: Record<string, string>): Promise<Record<string, string>> => ({
    accept: 'application/json',
    ...more,
    authorization: `Bearer ${'token' in identity ? identity.token : await (key as SignIn).current()}`,
  });
  const ask = async (text: string, variables: unknown): Promise<{ data: unknown; headers: Headers }> => {
    const response = await line.send({
      url: `${url}/graphql`,
      method: 'POST',
      headers: await headers({ 'content-type': 'application/json' }),
      body: JSON.stringify({ query: text, variables }),
      mayRepeat: true,
    });
    const { data } = await told<{ data?: unknown; errors?: readonly ServerError[] }>(response);
    if (data != null) return { data, headers: response.headers };
    throw new ThroughlineError({
      code: 'ANSWER_NOT_READABLE',
      what: 'The server gave no data.',
      next: 'Look at --url.',
    });
  };
  return {
    url,
    ask: <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) =>
      orStop(async () => (await ask(document.toString(), variables)).data as Result),
    send: <Answer extends object>(path: string, more: Record<string, string>, body: Buffer) =>
      orStop(async () => {
        const init = {
          method: 'POST',
          headers: await headers(more),
          body: new Uint8Array(body),
          redirect: 'error' as const,
        };
        const response = await fetch(url + path, { ...init, signal: AbortSignal.timeout(fileTimeoutMs) }).catch(
          (cause: unknown) => {
            const next = 'Look at the network and send the file again: nothing is done twice.';
            throw new ThroughlineError({ code: 'NOT_REACHED', what: `${url} could not be reached.`, next, cause });
          },
        );
        return told<Answer>(response);
      }),
    moment: () =>
      orStop(async () => {
        const answer = await ask('{ __typename }', {});
        const second = Date.parse(answer.headers.get('date') ?? new Date().toUTCString());
        // The header tells whole seconds: the next one is past when a second has gone by.
        await wait(1000);
        return new Date(second + 1000).toISOString();
      }),
  };
}
