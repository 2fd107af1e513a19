/** A set of roles as one number, so that what many fields allow comes to one `and`. */
import { roles, type Audience, type RoleSlug } from '../../../schema/shared/policy.js';

export type Mask = number;

export const nobody: Mask = 0;
export const anybody: Mask = (1 << roles.length) - 1;

/** Of a role that the contract does not know, nobody: it may use nothing. */
export function maskOfRole(role: string): Mask {
  const place = (roles as readonly string[]).indexOf(role);
  return place < 0 ? nobody : 1 << place;
}

export function maskOf(audience: Audience): Mask {
  return audience.reduce((mask, role) => mask | maskOfRole(role), nobody);
}

export function rolesIn(mask: Mask): RoleSlug[] {
  return roles.filter((role) => (mask & maskOfRole(role)) !== 0);
}
