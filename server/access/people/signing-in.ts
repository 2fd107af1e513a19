/** Signing in at a provider: authorisation code with PKCE, a state and a nonce, and what it then says of the person. */
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  type Configuration,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { type Claimed, claimedBy, isComplete } from './claimed.js';
import type { IdentityProvider } from './identity-provider.js';
import type { PendingSignIn } from './pending-sign-in.js';

export interface SignedIn extends Claimed {
  /** The provider vouches for the person until then. */
  until: Date;
}

export async function beginSigningIn(
  configuration: Configuration,
  { scope }: IdentityProvider,
  { callback, to, role }: { callback: URL; to: string; role: string | undefined },
): Promise<{ address: URL; pending: PendingSignIn }> {
  const pending = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), to, role };
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: callback.href,
    scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  });
  return { address, pending };
}

/** `answered` is the callback's address as the browser asked for it, with what the provider put behind it. */
export async function finishSigningIn(
  configuration: Configuration,
  provider: IdentityProvider,
  { state, nonce, verifier, answered }: PendingSignIn & { answered: URL },
): Promise<SignedIn> {
  const tokens = await authorizationCodeGrant(configuration, answered, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new ClientError('The provider sent no ID token.');
  const until = new Date(claims.exp * 1000);
  const claimed = claimedBy(provider, claims);
  if (isComplete(claimed) || configuration.serverMetadata().userinfo_endpoint === undefined)
    return { ...claimed, until };
  const more = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return { ...claimedBy(provider, { ...more, ...claims }), until };
}
