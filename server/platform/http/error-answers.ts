/** What a stranger is told when a request goes wrong before or beside GraphQL: never HTML, never a stack. */
import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify';
import { GraphQLError } from 'graphql';
import { codeOf } from '../error-code.js';
import { bodyTooLarge } from './body-limit.js';
import { type Problem, ProblemFound, sendProblem } from './problem.js';

const example = '{"query": "{ __typename }"}';

const known: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: {
    status: 400,
    code: 'BODY_NOT_JSON',
    message: `The body is not valid JSON: send an object such as ${example}.`,
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    code: 'BODY_EMPTY',
    message: `The body is empty: send an object such as ${example}.`,
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'REQUEST_NOT_VALID',
    message:
      'The body is not as long as its Content-Length header says: send the right length, or leave the header out.',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: bodyTooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'MEDIA_TYPE_NOT_SUPPORTED',
    message: 'Send the body as JSON, with the header Content-Type: application/json.',
  },
  FST_ERR_MAX_PARAM_LENGTH: {
    status: 414,
    code: 'URL_NOT_VALID',
    message: 'A part of the address is longer than any name here: look it up at /addresses.',
  },
  FST_ERR_BAD_URL: {
    status: 400,
    code: 'URL_NOT_VALID',
    message: 'The address holds a broken % escape: percent-encode it again.',
  },
};

function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
}

/** Who asks is told to strangers and to GraphQL in the same words. */
function ofAccess(error: unknown): Problem | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { message, extensions } = error;
  switch (extensions['code']) {
    case 'UNAUTHENTICATED':
      return { status: 401, code: 'UNAUTHENTICATED', message };
    case 'FORBIDDEN':
      return { status: 403, code: 'FORBIDDEN', message };
    default:
      return undefined;
  }
}

export function answerForError(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof ProblemFound) return error.problem;
  const answer = known[codeOf(error) ?? ''] ?? ofAccess(error);
  if (answer) return answer;
  const status = statusOf(error);
  if (status >= 400 && status < 500) {
    return {
      status,
      code: 'REQUEST_NOT_VALID',
      message: 'The request is not valid: compare it with the example at /addresses.',
    };
  }
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong on our side, and it is in our log. Try again; if it stays, quote request ${request.id}.`,
  };
}

const methods: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'];

/** Behind these every address is a page's, or a file of one. */
const ofPages = /^(\/(?:areas|assets|boards|graphiql)\/).+$/;

function allowedAt(http: FastifyInstance, request: FastifyRequest): string[] {
  const path = (request.url.split('?')[0] ?? '').replace(/(.)\/+$/, '$1');
  const url = path.replace(ofPages, '$1*').replace(/^\/queries\/[^/]+$/, '/queries/:file');
  return methods.filter((method) => http.hasRoute({ url, method }));
}

/** Sets the answers for errors, unknown routes and wrong methods. */
export function listenForErrors(http: FastifyInstance): void {
  http.setErrorHandler((error, request, reply) => {
    const problem = answerForError(error, request);
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    // The rest of the body may still come: nobody reads on.
    if (problem.status === 408 || problem.status === 413) void reply.header('connection', 'close');
    return sendProblem(request, reply, problem);
  });
  http.setNotFoundHandler((request, reply) => {
    const allowed = allowedAt(http, request);
    if (allowed.length === 0 || allowed.includes(request.method)) {
      const message = 'There is nothing at this address: queries go to /graphql, and /addresses lists the others.';
      return sendProblem(request, reply, { status: 404, code: 'NOT_FOUND', message });
    }
    const message = `This address does not take ${request.method}: use ${allowed.join(' or ')}.`;
    void reply.header('allow', allowed.join(', '));
    return sendProblem(request, reply, { status: 405, code: 'METHOD_NOT_ALLOWED', message });
  });
}
