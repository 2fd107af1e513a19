/** Where Apollo is stricter than GraphQL over HTTP asks, though nothing is won by it. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';

const faultsOfTheDocument = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * A client that takes `application/json` alone was made before GraphQL had a media type of its own: it takes any status but 200 for a
 * failure of the line, and never shows the errors.
 */
export const statusForOldClients: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response: { body, http } }) {
        if (
          http.status === 400 &&
          body.kind === 'single' &&
          request.http?.headers.get('accept') === 'application/json'
        ) {
          const codes = body.singleResult.errors?.map(({ extensions }) => String(extensions?.['code'])) ?? [];
          if (codes.every((code) => faultsOfTheDocument.has(code))) http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};

/**
 * A page of another site can make a browser send a plain GET, and with it a cookie; without one it learns nothing that it could not ask
 * for itself. With one, Apollo asks for a header that such a page cannot send.
 */
export function letPlainGetsIn(http: FastifyInstance): void {
  http.addHook('preHandler', ({ method, headers }, _reply, done) => {
    if (method === 'GET' && headers.cookie === undefined) headers['apollo-require-preflight'] ??= 'no cookie';
    done();
  });
}
