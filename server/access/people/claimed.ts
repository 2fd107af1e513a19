/** What a provider says of a person that counts here: roles and an organisation. Nothing else it says is read. */
import type { IdentityProvider } from './identity-provider.js';

export interface Claimed {
  /** Ours, by their slugs. */
  readonly roles: readonly string[];
  /** A slug or a code. */
  readonly organisation: string | undefined;
}

type Claims = Readonly<Record<string, unknown>>;

function textsIn(claim: unknown): string[] {
  const all: unknown[] = Array.isArray(claim) ? claim : [claim];
  return all.filter((each) => typeof each === 'string');
}

export function claimedBy(provider: IdentityProvider, claims: Claims): Claimed {
  const { roles, roleClaim, organisationClaim } = provider;
  const named = textsIn(claims[roleClaim]);
  const ours = roles.size === 0 ? named : named.flatMap((name) => roles.get(name) ?? []);
  const [organisation, ...others] = textsIn(claims[organisationClaim]);
  return {
    roles: Array.from(new Set(ours)),
    organisation: provider.organisation ?? (others.length === 0 ? organisation : undefined),
  };
}

/** Providers may tell claims at their user-info address instead of in the token. */
export function isComplete({ roles, organisation }: Claimed): boolean {
  return roles.length > 0 && organisation !== undefined;
}
