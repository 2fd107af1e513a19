/** People: the sessions they have, and the ways to begin one. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { registerDemonstration, rolesPath } from './demonstration-routes.js';
import type { IdentityProvider } from './identity-provider.js';
import { OwnPages } from './own-pages.js';
import { registerSession } from './session-routes.js';
import { Sessions, type SessionOptions } from './session.js';
import { registerSignIn, signInPath } from './sign-in-routes.js';

export interface PeopleOptions extends Omit<SessionOptions, 'ownPages'> {
  identityProviders: readonly IdentityProvider[];
  isDemonstration: boolean;
}

export interface People {
  /** What a request says of its sender, in the header or by the cookie. */
  authorizationOf(request: FastifyRequest): string | undefined;
  register(http: FastifyInstance): Promise<void>;
}

export function createPeople({ identityProviders, isDemonstration, ...options }: PeopleOptions): People {
  const { asker, publicUrl } = options;
  const ownPages = new OwnPages(publicUrl);
  const sessions = new Sessions({ ...options, ownPages });
  const [provider] = identityProviders;
  return {
    authorizationOf: (request) => sessions.authorizationOf(request),
    async register(http) {
      const beginAt = provider !== undefined ? signInPath : isDemonstration ? rolesPath : null;
      registerSession(http, { sessions, ownPages, beginAt });
      if (provider !== undefined) await registerSignIn(http, { asker, provider, sessions, publicUrl });
      if (isDemonstration) registerDemonstration(http, { asker, sessions, ownPages });
    },
  };
}
