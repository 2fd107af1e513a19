/** Which pages of other origins may read answers: those that CORS_ORIGINS names, with a token of their own and never with a cookie. */
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.js';

const allowed = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'accept, authorization, content-type, content-disposition, x-request-id',
  'access-control-max-age': '600',
};
const readable = 'x-request-id, retry-after, ratelimit, ratelimit-policy, allow';

export function addCors(http: FastifyInstance, origins: readonly string[]): void {
  const known = new Set(origins);
  http.addHook('onRequest', (request, reply, done) => {
    if (known.size > 0) reply.header('vary', 'authorization, cookie, accept, origin');
    const { origin } = request.headers;
    const isKnown = origin !== undefined && known.has(origin);
    if (isKnown) {
      reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', readable);
    }
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) {
      done();
    } else if (isKnown) {
      reply.code(204).headers(allowed).send();
    } else {
      sendProblem(request, reply, {
        status: 403,
        code: 'ORIGIN_NOT_ALLOWED',
        message: 'Pages of this origin may not ask here: have the operator add it to CORS_ORIGINS.',
      });
    }
  });
}
