/** Every refusal over HTTP has GraphQL's shape, so that a client reads one kind of error. */
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Stable: clients match on it. */
export type ProblemCode =
  | 'BODY_EMPTY'
  | 'BODY_NOT_JSON'
  | 'BODY_NOT_UTF8'
  | 'BODY_TOO_LARGE'
  | 'BODY_TOO_SLOW'
  | 'ENCODING_NOT_SUPPORTED'
  | 'FORBIDDEN'
  | 'GRAPHIQL_NOT_BUILT'
  | 'HEADERS_TOO_LARGE'
  | 'INTERNAL_SERVER_ERROR'
  | 'MEDIA_TYPE_NOT_SUPPORTED'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'ORIGIN_NOT_ALLOWED'
  | 'OVERLOADED'
  | 'QUERY_UNKNOWN'
  | 'QUOTA_USED_UP'
  | 'REQUEST_NOT_VALID'
  | 'REQUEST_TOO_SLOW'
  | 'TABLE_TOO_LARGE'
  | 'UNAUTHENTICATED'
  | 'URL_NOT_VALID'
  | 'VARIABLE_MISSING'
  | 'VARIABLE_NOT_READABLE'
  | 'VARIABLE_UNKNOWN';

export interface Problem<Code extends string = ProblemCode> {
  readonly status: number;
  readonly code: Code;
  /** What was wrong and what to do next, in words fit for a stranger. */
  readonly message: string;
}

/** Thrown where a request turns out to be a problem while it is read. */
export class ProblemFound extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }

  /** Fastify makes 400 of an error without one. */
  get statusCode(): number {
    return this.problem.status;
  }
}

export function problemBody({ code, message }: Problem<string>, requestId: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
}

const graphqlResponse = 'application/graphql-response+json';

function mediaTypeFor(request: FastifyRequest): string {
  const accepted = request.headers.accept ?? '';
  return `${accepted.includes(graphqlResponse) ? graphqlResponse : 'application/json'}; charset=utf-8`;
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem<string>): FastifyReply {
  return reply
    .code(problem.status)
    .header('content-type', mediaTypeFor(request))
    .send(problemBody(problem, request.id));
}
