/** What every answer carries: the security headers, the id of the request, and while the process stops, that the connection ends. */
import type { FastifyInstance } from 'fastify';
import { securityHeaders } from './security-headers.js';

export function addUsualHeaders(http: FastifyInstance): void {
  http.addHook('onRequest', (request, reply, done) => {
    reply.headers(securityHeaders).header('x-request-id', request.id);
    if (http.readiness.isStopping) reply.header('connection', 'close');
    done();
  });
  http.addHook('onSend', (_request, reply, _payload, done) => {
    if (reply.statusCode === 401) reply.header('www-authenticate', 'Bearer');
    done();
  });
}
