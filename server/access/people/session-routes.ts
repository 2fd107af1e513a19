/** `GET /session`: who the browser is signed in as. `POST /sign-out`: nobody any more. */
import type { FastifyInstance } from 'fastify';
import type { OwnPages } from './own-pages.js';
import type { Session, Sessions } from './session.js';
import { NotSignedIn, sendTurnedAway } from './turned-away.js';

export interface SessionRoutes {
  sessions: Sessions;
  ownPages: OwnPages;
  /** Where a session begins: at a provider, or by taking a role of the demonstration. */
  beginAt: string | null;
}

export function notOurPage(): NotSignedIn {
  const message =
    'Send this from a page of this server, with Content-Type: application/json or the header apollo-require-preflight.';
  return new NotSignedIn(403, 'NOT_A_PAGE_OF_OURS', message);
}

export function described(session: Session | undefined): Record<string, unknown> {
  if (session === undefined) return { role: 'public', organisation: null, clientId: null, until: null };
  const { actor, until } = session;
  const { role, organisation, clientId } = actor;
  return { role, organisation, clientId, until: until.toISOString() };
}

export function registerSession(http: FastifyInstance, { sessions, ownPages, beginAt }: SessionRoutes): void {
  http.get('/session', async (request, reply) => {
    const session = await sessions.of(request);
    return reply.send({ ...described(session), beginAt });
  });
  http.post('/sign-out', async (request, reply) => {
    if (!ownPages.sent(request)) return sendTurnedAway(request, reply, notOurPage());
    await sessions.end(request, reply);
    return reply.send({ ...described(undefined), beginAt });
  });
}
