/** An organisation's own OpenID Connect provider, and how what it says of a person is read. */
export interface IdentityProvider {
  /** Its address, as it stands in its own metadata. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly roleClaim: string;
  readonly organisationClaim: string;
  /** Whose people sign in here, where they are one organisation's whatever the provider says. */
  readonly organisation: string | undefined;
  /** From its names of roles or groups to ours; empty where it uses ours. */
  readonly roles: ReadonlyMap<string, string>;
}
