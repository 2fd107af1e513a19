/** Every refusal over HTTP has GraphQL's shape, so that a client reads one kind of error. */
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Stable: clients match on it. */
export type ProblemCode =
  | 'BODY_EMPTY'
  | 'BODY_NOT_JSON'
  | 'BODY_TOO_LARGE'
  | 'GRAPHIQL_NOT_BUILT'
  | 'INTERNAL_SERVER_ERROR'
  | 'MEDIA_TYPE_NOT_SUPPORTED'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'REQUEST_NOT_VALID'
  | 'URL_NOT_VALID';

export interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  /** What was wrong and what to do next, in words fit for a stranger. */
  readonly message: string;
}

export function problemBody({ code, message }: Problem): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

const graphqlResponse = 'application/graphql-response+json';

function mediaTypeFor(request: FastifyRequest): string {
  const accepted = request.headers.accept ?? '';
  return `${accepted.includes(graphqlResponse) ? graphqlResponse : 'application/json'}; charset=utf-8`;
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header('content-type', mediaTypeFor(request))
    .header('cache-control', 'no-store')
    .send(problemBody(problem));
}
