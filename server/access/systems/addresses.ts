/** Where systems ask for tokens, as what is published under the origin of this server says (RFC 8414). */
import { KeyAlgorithm } from '../../../schema/access/caller-key.js';

export const paths = {
  metadata: '/.well-known/oauth-authorization-server',
  keySet: '/.well-known/jwks.json',
  token: '/oauth/token',
  revocation: '/oauth/revoke',
} as const;

export const assertionAlgorithms = Object.keys(KeyAlgorithm);

export function metadataOf(issuer: string) {
  const signed = {
    auth_methods_supported: ['private_key_jwt'],
    auth_signing_alg_values_supported: assertionAlgorithms,
  };
  const of = (endpoint: string): Record<string, string[]> =>
    Object.fromEntries(Object.entries(signed).map(([name, value]) => [`${endpoint}_endpoint_${name}`, value]));
  return {
    issuer,
    token_endpoint: issuer + paths.token,
    revocation_endpoint: issuer + paths.revocation,
    jwks_uri: issuer + paths.keySet,
    grant_types_supported: ['client_credentials'],
    response_types_supported: [],
    ...of('token'),
    ...of('revocation'),
  };
}
