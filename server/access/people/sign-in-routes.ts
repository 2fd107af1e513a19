/** `/sign-in`: to the organisation's own provider and back, with a role and an organisation and nothing else of the person. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { codeOf } from '../../platform/error-code.js';
import type { Asker } from '../find-actor.js';
import { isFirstUse } from '../systems/used-assertions.js';
import { createConnections } from './connection.js';
import { Cookie } from './cookie.js';
import type { IdentityProvider } from './identity-provider.js';
import { type PendingSignIn, seal, signInSeconds, unseal } from './pending-sign-in.js';
import { personFor } from './person-for.js';
import { asNotSignedIn, notGenuine } from './provider-failure.js';
import { returnPath } from './return-path.js';
import type { Sessions } from './session.js';
import { beginSigningIn, finishSigningIn } from './signing-in.js';
import { NotSignedIn, sendTurnedAway } from './turned-away.js';

export interface SignInRoutes {
  asker: Asker;
  provider: IdentityProvider;
  sessions: Sessions;
  /** Where browsers, and the provider, see this server. */
  publicUrl: string;
}

interface SignInRequest {
  Querystring: { to?: string | string[]; role?: string | string[] };
}

export const signInPath = '/sign-in';
const callbackPath = `${signInPath}/callback`;

export async function registerSignIn(http: FastifyInstance, routes: SignInRoutes): Promise<void> {
  const { asker, provider, sessions, publicUrl } = routes;
  const pendingCookie = new Cookie('throughline-sign-in', publicUrl);
  const connect = createConnections();
  const callback = new URL(callbackPath, publicUrl);

  const pendingOf = async (request: FastifyRequest): Promise<PendingSignIn> => {
    const sealed = pendingCookie.read(request);
    const pending = sealed === undefined ? undefined : await unseal(provider, sealed);
    if (pending !== undefined) return pending;
    const message = 'No sign-in has begun in this browser, or it was more than ten minutes ago. Begin again.';
    throw new NotSignedIn(400, 'SIGN_IN_NOT_BEGUN', message, [['/sign-in', 'Sign in']]);
  };

  await http.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) => {
      const why = asNotSignedIn(error);
      // The cause holds what the provider said of the person: only its code is ours to keep.
      request.log.warn({ code: why.code, cause: codeOf(why.cause) }, 'not signed in');
      return sendTurnedAway(request, reply, why);
    });
    // To ask for the callback is to use it up, also without wanting to see the answer.
    const options = { exposeHeadRoute: false };

    scope.get<SignInRequest>(signInPath, options, async ({ query }, reply) => {
      const { to = '/', role } = query;
      const path = typeof to === 'string' ? returnPath(to) : undefined;
      if (path === undefined || Array.isArray(role))
        throw new NotSignedIn(400, 'RETURN_PATH_NOT_VALID', 'Write `to` as one path of this server, such as /plan.');
      const { address, pending } = await beginSigningIn(await connect(provider), provider, {
        callback,
        to: path,
        role,
      });
      pendingCookie.set(reply, await seal(provider, pending), signInSeconds);
      return reply.redirect(address.href, 303);
    });

    scope.get(callbackPath, options, async (request, reply) => {
      pendingCookie.clear(reply);
      const pending = await pendingOf(request);
      const answered = new URL(callback);
      answered.search = new URL(request.url, publicUrl).search;
      const signedIn = await finishSigningIn(await connect(provider), provider, { ...pending, answered });
      const { clientId, callerId } = await personFor(asker, signedIn, pending);
      // A copied cookie and address open no second session, whichever process hears of it.
      const forgetAt = Date.now() / 1000 + signInSeconds;
      if (!(await isFirstUse(asker, callerId, `sign-in ${pending.state}`, forgetAt))) throw notGenuine();
      await sessions.open(request, reply, clientId, signedIn.until);
      return reply.redirect(pending.to, 303);
    });
  });
}
