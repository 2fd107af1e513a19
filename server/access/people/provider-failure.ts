/** What went wrong between us and a provider, in words for the person; its own words, which may tell of the person, go nowhere. */
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { codeOf } from '../../platform/error-code.js';
import { NotSignedIn } from './turned-away.js';

const again = [['/sign-in', 'Sign in again']] as const;

export function notAnswering(cause: unknown): NotSignedIn {
  const message =
    "Your organisation's sign-in does not answer. Try again in a minute; if it stays, tell those who run it.";
  return new NotSignedIn(503, 'PROVIDER_NOT_ANSWERING', message, again, cause);
}

/** What is no failure of the exchange is thrown on, to the answers of the server itself. */
export function asNotSignedIn(error: unknown): NotSignedIn {
  if (error instanceof NotSignedIn) return error;
  if (error instanceof AuthorizationResponseError) {
    const message = "Your organisation's sign-in did not let you in. Ask those who run it.";
    return new NotSignedIn(403, 'SIGN_IN_REFUSED', message, again, error);
  }
  if (isUnreachable(error)) return notAnswering(error);
  const isOfProtocol = [ClientError, ResponseBodyError, WWWAuthenticateChallengeError].some(
    (kind) => error instanceof kind,
  );
  if (!isOfProtocol) throw error;
  return notGenuine(error);
}

/** What `fetch` throws where nobody answers comes as it is, or as the cause of another. */
function isUnreachable(error: unknown): boolean {
  const reasons = error instanceof Error ? [error, error.cause] : [];
  return codeOf(error) === 'OAUTH_TIMEOUT' || reasons.some((reason) => String(reason) === 'TypeError: fetch failed');
}

export function notGenuine(cause?: unknown): NotSignedIn {
  const message =
    'The answer does not belong to the sign-in that began in this browser, or was used before. Begin again.';
  return new NotSignedIn(400, 'SIGN_IN_NOT_GENUINE', message, again, cause);
}
