/** What a system is told that asked wrongly for a token: the errors of RFC 6749. */
export type OAuthError = 'invalid_request' | 'invalid_client' | 'unauthorized_client' | 'unsupported_grant_type';

export class OAuthRefusal extends Error {
  /** `message` goes out: ASCII without quotes and backslashes, as the RFC has it. `cause` goes to the log only. */
  constructor(
    readonly error: OAuthError,
    message: string,
    options: ErrorOptions = {},
  ) {
    super(message, options);
  }

  get status(): number {
    return this.error === 'invalid_client' ? 401 : 400;
  }
}
