/** Security headers on every answer; a page that needs more than nothing loosens its own policy. */
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import type { FastifyInstance } from 'fastify';

export const contentSecurityPolicy = 'content-security-policy';

/** `default-src 'none'` closes what is not named; no page is ever framed or sends a form elsewhere. */
export function policy(directives: Readonly<Record<string, string>> = {}): string {
  const all = {
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    ...directives,
  };
  return Object.entries(all)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** Helmet says which headers; they are the same for every answer, so it is asked once. */
function fixedHeaders(): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  const add = helmet({
    contentSecurityPolicy: false,
    frameguard: { action: 'deny' },
    // Dashboards of other origins read this API; what they may read is for access rules to say.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  add(request, answer, (error) => {
    if (error instanceof Error) throw error;
  });
  return { ...(answer.getHeaders() as Record<string, string>), [contentSecurityPolicy]: policy() };
}

export function addSecurityHeaders(http: FastifyInstance): void {
  const headers = fixedHeaders();
  http.addHook('onRequest', async (request, reply) => {
    reply.headers(headers).header('x-request-id', request.id);
  });
}
