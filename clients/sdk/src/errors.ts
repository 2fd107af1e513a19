/** What went wrong, with a code to match on and what to do next. A write that was refused is no error: see `isRefusal`. */

export type ErrorCode =
  | 'ANSWER_NOT_READABLE'
  | 'BAD_USER_INPUT'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR'
  | 'KEY_NOT_READABLE'
  | 'NOT_ALL_KNOWN'
  | 'NOT_FOUND'
  | 'NOT_REACHED'
  | 'OVERLOADED'
  | 'PAGES_GO_IN_CIRCLES'
  | 'QUOTA_USED_UP'
  | 'REDIRECTED'
  | 'REFUSED'
  | 'SERVER_OF_ANOTHER_VERSION'
  | 'SIGN_IN_REFUSED'
  | 'TOOK_TOO_LONG'
  | 'UNAUTHENTICATED'
  | 'URL_NOT_SAFE'
  | 'URL_NOT_VALID'
  // A server may have codes that this version has not heard of.
  | (string & {});

export interface ErrorTerms {
  code: ErrorCode;
  /** What was wrong. */
  what: string;
  /** What to do about it. */
  next: string;
  status?: number | undefined;
  requestId?: string | undefined;
  /** All that the server said. */
  errors?: readonly ServerError[];
  cause?: unknown;
}

export interface ServerError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; requestId?: string };
}

export class ThroughlineError extends Error {
  override readonly name = 'ThroughlineError';
  readonly code: ErrorCode;
  readonly next: string;
  /** Of the answer, where there was one. */
  readonly status: number | undefined;
  /** By which the server's log knows the request. */
  readonly requestId: string | undefined;
  readonly errors: readonly ServerError[];

  constructor({ code, what, next, status, requestId, errors = [], cause }: ErrorTerms) {
    super(`${what} ${next}`.trim(), cause === undefined ? {} : { cause });
    this.code = code;
    this.next = next;
    this.status = status;
    this.requestId = requestId;
    this.errors = errors;
  }
}

const otherVersion = new Set(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);

/** What a server said under `errors`; its messages end with what to do next. */
export function errorOf(errors: readonly ServerError[], { status, headers }: Pick<Response, 'status' | 'headers'>) {
  const [first = { message: 'The server gave an error without a word.' }] = errors;
  const code = first.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  const requestId = first.extensions?.requestId ?? headers.get('x-request-id') ?? undefined;
  const said = { status, requestId, errors };
  if (otherVersion.has(code))
    return new ThroughlineError({
      code: 'SERVER_OF_ANOTHER_VERSION',
      what: `The server does not know what was asked: ${first.message}`,
      next: 'Use the version of this client that belongs to the server, or correct your own document.',
      ...said,
    });
  const [what, next] = inTwo(first.message);
  return new ThroughlineError({ code, what, next, ...said });
}

/** What a server says ends with what to do; what does not fit is told as `… at "…"; what to do`. */
function inTwo(message: string): [string, string] {
  const fits = message.search(/(?<="; )\S/);
  const at =
    fits >= 0
      ? fits
      : message
          .trimEnd()
          .replace(/[.!?]$/, '')
          .search(/(?<=[.!?:] )\S[^.!?:]*$/);
  return at < 0 ? [message, ''] : [message.slice(0, at).trimEnd(), message.slice(at)];
}

export interface Misfit {
  code: string;
  message: string;
  /** In the input: `['items', '3', 'period']`. */
  path: string[];
}

/** What of an input is not of its type, which a server says before it looks at anything else. */
export function misfitsIn({ errors }: ThroughlineError): Misfit[] {
  return errors.flatMap(({ message, extensions }) => {
    const [, place, why] = /^Variable "\$input" got invalid value .* at "input\.([^"]+)"; (.*)$/s.exec(message) ?? [];
    if (place === undefined || why === undefined) return [];
    return [{ code: extensions?.code ?? 'BAD_USER_INPUT', message: why, path: place.split(/[.[\]]+/).filter(Boolean) }];
  });
}
