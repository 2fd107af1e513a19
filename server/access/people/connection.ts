/** What a provider says of itself (addresses, keys), asked when somebody first signs in and again every hour. */
import { LRUCache } from 'lru-cache';
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import type { IdentityProvider } from './identity-provider.js';
import { notAnswering } from './provider-failure.js';

export type Connect = (provider: IdentityProvider) => Promise<Configuration>;

const patienceSeconds = 10;
const hourMs = 3_600_000;

/** `client_secret_basic` is what a provider takes that does not say. */
function proving(secret: string): ClientAuth {
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported;
    const prove = ways === undefined || ways.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
    prove(secret)(server, client, body, headers);
  };
}

async function discover({ issuer, clientId, clientSecret }: IdentityProvider): Promise<Configuration> {
  const server = new URL(issuer);
  // The settings take an address without TLS only on this machine.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that nobody uses it elsewhere.
  const execute = server.protocol === 'http:' ? [allowInsecureRequests] : [];
  return discovery(server, clientId, undefined, proving(clientSecret), {
    execute: [...execute, enableNonRepudiationChecks],
    timeout: patienceSeconds,
  });
}

export function createConnections(): Connect {
  const connections = new LRUCache<string, Configuration, IdentityProvider>({
    max: 100,
    ttl: hourMs,
    allowStaleOnFetchRejection: true,
    fetchMethod: async (_issuer, _stale, { context }) => discover(context),
  });
  return (provider) =>
    connections.forceFetch(provider.issuer, { context: provider }).catch((error: unknown) => {
      throw notAnswering(error);
    });
}
