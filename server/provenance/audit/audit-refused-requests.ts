/** Accounts for requests that are turned away over HTTP: an endpoint, a sign-in or a token that was refused. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/write/actor.js';
import type { AuditLog } from './audit-log.js';

/** Where callers say who they are: whatever fails there is a refusal. */
const signingIn = /^\/(oauth|sign-in|demonstration\/sign-in)(\/|$)/;

export function auditRefusedRequests(
  http: FastifyInstance,
  audit: AuditLog,
  actorOf: (request: FastifyRequest) => Promise<Actor | undefined>,
): void {
  http.addHook('onSend', async (request, reply, payload) => {
    if (isRefusal(request, reply.statusCode)) {
      const { method, url = 'an address that is none' } = request.routeOptions;
      const code = codeIn(payload) ?? String(reply.statusCode);
      const verb = signingIn.test(url) ? 'access:signIn' : 'access:callEndpoint';
      const outcome = `Refused: ${[method].flat().join()} ${url}.`;
      // Whose token is not good is nobody.
      const actor = await actorOf(request).catch(() => undefined);
      audit.note({ kind: 'REFUSAL', actor, verb, code, outcome });
    }
    return payload;
  });
}

/** GraphQL accounts for what it refuses itself; a token that is not good does not get so far. */
function isRefusal({ routeOptions: { url = '' } }: FastifyRequest, status: number): boolean {
  if (url === '/graphql') return status === 401;
  return status === 401 || status === 403 || (signingIn.test(url) && status >= 400 && status < 500);
}

/** As each kind of answer has it: GraphQL's errors, a refusal, OAuth. */
function codeIn(payload: unknown): string | undefined {
  const found = typeof payload === 'string' ? /"(?:code|error)": ?"(\w{1,60})"/.exec(payload) : null;
  return found?.[1];
}
