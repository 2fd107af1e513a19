/** Who holds each permission, and how far it reaches, as the matrix shows it. */
import type { Reach } from '../write/actor.js';
import { maskOfRole, nobody, type Mask } from './audience.js';

/** That a role holds a permission. */
export interface Holding {
  role: string;
  permission: string;
  scope: Reach;
}

const words: Readonly<Record<Reach, string>> = {
  OWN_ORGANISATION: 'own organisation',
  OWN_AREAS: 'own areas',
  EVERYWHERE: 'everywhere',
};

export class Holders {
  constructor(private readonly holdings: readonly Holding[]) {}

  get permissions(): string[] {
    return [...new Set(this.holdings.map(({ permission }) => permission))].sort();
  }

  of(permission: string): Mask {
    return this.among(permission).reduce((mask, { role }) => mask | maskOfRole(role), nobody);
  }

  /** `finance:recordSpend, own organisation`, and which roles, where it is not the same for all. */
  scopes(permission: string): string {
    const held = this.among(permission);
    const scopes = [...new Set(held.map(({ scope }) => scope))];
    const said = scopes.map((scope) => {
      const roles = held.filter((holding) => holding.scope === scope).map(({ role }) => role);
      return scopes.length === 1 ? words[scope] : `${words[scope]} (${roles.join(', ')})`;
    });
    return [permission, ...said].join(', ');
  }

  private among(permission: string): readonly Holding[] {
    return this.holdings.filter((holding) => holding.permission === permission);
  }
}
