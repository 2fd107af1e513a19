/** Sends a document by its hash, as the browser's session, and tells apart what can go wrong. */

/** What codegen gives for a document, as far as sending it goes. */
export interface Document<Result, Variables> {
  readonly __meta__?: Record<string, unknown> | undefined;
  readonly __apiType?: (variables: Variables) => Result;
}

export type Trouble = 'offline' | 'refused' | 'busy' | 'broken';

/** Why there is no answer, in words that say what to do next. */
export class NotAnswered extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
    readonly code: string,
  ) {
    super(message);
  }

  get isWorthTryingAgain(): boolean {
    return this.trouble === 'offline' || this.trouble === 'busy';
  }
}

interface Body<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'ROLE_CHANGED', 'BAD_AS_KNOWN_AT', 'BAD_USER_INPUT']);

function troubleOf(status: number, code: string): Trouble {
  if (status === 503 || status === 429) return 'busy';
  return refusals.has(code) ? 'refused' : 'broken';
}

export async function sendJson(path: string, body: object, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new NotAnswered(
      'offline',
      'The server could not be reached. Check the connection, then try again.',
      'OFFLINE',
    );
  }
}

export async function ask<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await sendJson('/graphql', { documentId: document.__meta__?.['hash'], variables }, signal);
  const body = (await response.json().catch(() => ({}))) as Body<Result>;
  const [error] = body.errors ?? [];
  if (error !== undefined) {
    const code = error.extensions?.code ?? 'UNKNOWN';
    throw new NotAnswered(troubleOf(response.status, code), error.message, code);
  }
  if (body.data == null)
    throw new NotAnswered('broken', 'The server sent no answer. Try again in a minute.', 'NO_ANSWER');
  return body.data;
}
