/** Why a file was not taken in, over HTTP: errors in GraphQL's shape, with the status that fits the first. */
import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { codeOf } from '../error-code.js';
import { refusedFile } from '../files/refuse-file.js';
import { Refused } from '../write/refused.js';

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  IMPORT_UNKNOWN: 404,
  FILE_TOO_LARGE: 413,
  MEDIA_TYPE_NOT_SUPPORTED: 415,
  BUSY: 503,
  TOO_MANY_IMPORTS: 503,
};

/** What is no refusal is thrown on, to the answers of the server itself. */
export function sendRefused(reply: FastifyReply, error: unknown): FastifyReply {
  const { reasons } = asRefused(error);
  const status = statuses[reasons[0]?.code ?? ''] ?? 422;
  if (status === 503) void reply.header('retry-after', '30');
  const errors = reasons.map(({ code, message, path }) => ({ message, path, extensions: { code } }));
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ errors }));
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof GraphQLError && typeof error.extensions['code'] === 'string')
    return new Refused({ code: error.extensions['code'], message: error.message, path: [] });
  switch (codeOf(error)) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Refused({
        code: 'MEDIA_TYPE_NOT_SUPPORTED',
        message:
          'Send the file itself as the body, with Content-Type text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet or application/octet-stream.',
        path: [],
      });
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refusedFile('FILE_TOO_LARGE');
    default:
      throw error;
  }
}
