/** Only in the demonstration: whoever looks at it takes a role of the invented area, without signing in anywhere. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Asker } from '../find-actor.js';
import type { OwnPages } from './own-pages.js';
import { registeredCallers, type RegisteredCaller } from './registered-callers.js';
import type { Sessions } from './session.js';
import { notOurPage } from './session-routes.js';
import { NotSignedIn, sendTurnedAway } from './turned-away.js';

export interface DemonstrationRoutes {
  asker: Asker;
  sessions: Sessions;
  ownPages: OwnPages;
}

export const rolesPath = '/demonstration/roles';

const choice = z.object({ clientId: z.string() });

/** Of the invented area alone: the callers of real organisations sign in as everywhere else. */
async function invented(asker: Asker): Promise<RegisteredCaller[]> {
  return (await registeredCallers(asker)).filter(({ realm }) => realm === 'DEMONSTRATION');
}

function shown({ clientId, role, roleName, holder, organisation, organisationName }: RegisteredCaller) {
  return { clientId, role, roleName, holder, organisation: { slug: organisation, name: organisationName } };
}

export function registerDemonstration(http: FastifyInstance, routes: DemonstrationRoutes): void {
  const { asker, sessions, ownPages } = routes;
  http.get(rolesPath, async (_request, reply) => {
    const roles = (await invented(asker)).map(shown);
    return reply.send({ roles });
  });
  http.post('/demonstration/sign-in', async (request, reply) => {
    if (!ownPages.sent(request)) return sendTurnedAway(request, reply, notOurPage());
    const { clientId } = choice.safeParse(request.body).data ?? {};
    const caller = (await invented(asker)).find((each) => each.clientId === clientId);
    if (caller === undefined) {
      const message = `Send {"clientId": "…"} with one of those that ${rolesPath} lists.`;
      return sendTurnedAway(request, reply, new NotSignedIn(404, 'CALLER_UNKNOWN', message));
    }
    await sessions.open(request, reply, caller.clientId);
    return reply.send(shown(caller));
  });
}
