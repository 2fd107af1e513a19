/** Where systems get tokens and give them back: `POST /oauth/token` and `/oauth/revoke`, and what is published about them. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { revokeToken } from '../revoke-token.js';
import { publicKeySet } from '../signing-keys.js';
import { signToken, type AccessTokens } from '../tokens.js';
import { metadataOf, paths } from './addresses.js';
import { authenticate, type Doorkeeping } from './client-assertion.js';
import { mostBytes, needed, noForm, readForm, refusalFor, type Form } from './oauth-form.js';
import { OAuthRefusal } from './oauth-refusal.js';

export const systemTokenSeconds = 600;

export interface TokenRoutes extends Doorkeeping {
  tokens: AccessTokens;
}

type FormRequest = FastifyRequest<{ Body: Form | undefined }>;

export async function registerTokenRoutes(http: FastifyInstance, routes: TokenRoutes): Promise<void> {
  const { asker, issuer, tokens } = routes;
  const hour = 'public, max-age=3600';
  http.get(paths.metadata, (_, reply) => reply.header('cache-control', hour).send(metadataOf(issuer)));
  // Shorter, so that who verifies our tokens learns of a new key before it is used for long.
  http.get(paths.keySet, async (_, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(await publicKeySet(asker)),
  );
  await http.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser<string>(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: mostBytes },
      (_request, body, parsed) => {
        readForm(body, parsed);
      },
    );
    scope.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    scope.setErrorHandler<Error>((error, request, reply) => {
      const told = refusalFor(error);
      if (told === undefined) throw error;
      request.log.warn({ error: told.error, faults: faultsIn(told.cause) }, told.message);
      return reply.code(told.status).send({ error: told.error, error_description: told.message });
    });
    scope.post(paths.token, async (request: FormRequest) => {
      const form = request.body ?? noForm;
      const grant = needed(form, 'grant_type');
      if (grant !== 'client_credentials')
        throw new OAuthRefusal('unsupported_grant_type', 'Ask with grant_type=client_credentials.');
      const { clientId, permissions } = await authenticate(routes, form);
      const token = await signToken(asker, clientId, { issuer, seconds: systemTokenSeconds });
      request.log.info({ clientId }, 'a system was given a token');
      return {
        access_token: token,
        token_type: 'Bearer',
        expires_in: systemTokenSeconds,
        scope: permissions.join(' '),
      };
    });
    scope.post(paths.revocation, async (request: FormRequest, reply) => {
      const form = request.body ?? noForm;
      const token = needed(form, 'token');
      const { clientId } = await authenticate(routes, form);
      const found = await tokens.verify(token);
      if (found !== undefined && found.clientId !== clientId)
        throw new OAuthRefusal('unauthorized_client', 'This token is of another client, which alone may revoke it.');
      if (found !== undefined) await revokeToken(asker, found);
      request.log.info({ clientId }, 'a system gave a token back');
      return reply.code(200).send();
    });
    done();
  });
}

/** What led to it, in words: an error whole might hold what was signed. */
function faultsIn(cause: unknown): string[] {
  return cause instanceof Error ? [cause.message, ...faultsIn(cause.cause)] : [];
}
