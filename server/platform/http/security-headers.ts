/** Security headers on every answer; a page that needs more than nothing loosens its own policy. */
import helmet from '@fastify/helmet';
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

export async function addSecurityHeaders(http: FastifyInstance): Promise<void> {
  await http.register(helmet, {
    contentSecurityPolicy: false,
    frameguard: { action: 'deny' },
    // Dashboards of other origins read this API; what they may read is for access rules to say.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  const nothing = policy();
  http.addHook('onRequest', async (request, reply) => {
    reply.header(contentSecurityPolicy, nothing).header('x-request-id', request.id);
  });
}
