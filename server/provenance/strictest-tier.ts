/** Who may learn of an event: those who may see every record it is about. */
import type { EntityManager } from 'typeorm';
import { Visibility } from '../../schema/shared/recorded.js';
import { join, name, raw, sql, type Sql } from '../reading/sql.js';
import type { Touched } from './touched-records.js';

export interface Trait {
  visibility: Visibility;
  owner: string | null;
  area: string | null;
}

/** Tier, owner and area of the records, each combination once. */
export async function traitsOf(manager: EntityManager, touched: readonly Touched[]): Promise<Trait[]> {
  const keys = new Map<string, string[]>();
  for (const { noun, key } of touched) {
    const ofNoun = keys.get(noun);
    if (ofNoun === undefined) keys.set(noun, [key]);
    else ofNoun.push(key);
  }
  if (keys.size === 0) return [];
  const parts = [...keys].map(([noun, ofNoun]): Sql => {
    const { tableName, columns, primaryColumns } = manager.dataSource.getMetadata(`${noun}Row`);
    const has = (column: string): boolean => columns.some(({ databaseName }) => databaseName === column);
    const keyType = raw(primaryColumns[0]?.type === 'text' ? 'text' : 'uuid');
    // Shared references carry no tier: they are public.
    return sql`select ${has('visibility') ? sql`visibility` : sql`'PUBLIC'`} as visibility,
      ${has('owner_id') ? sql`owner_id` : sql`null::uuid`} as owner,
      ${noun === 'Area' ? sql`id` : has('area_id') ? sql`area_id` : sql`null::uuid`} as area
      from ${name(tableName)} where id = any(${ofNoun}::${keyType}[])`;
  });
  const { text, values } = join(parts, ' union ');
  return manager.query<Trait[]>(text, values);
}

const tiers = Object.values(Visibility);

/** Of an event that is about no record only the organisation that wrote learns. */
export function strictestOf(
  traits: readonly Trait[],
  organisationId: string,
): { visibility: Visibility; keeperId: string | null } {
  const rank = Math.max(...traits.map(({ visibility }) => tiers.indexOf(visibility)));
  const visibility = tiers[rank];
  if (visibility === undefined) return { visibility: 'RESTRICTED', keeperId: organisationId };
  const strict = traits.filter((each) => each.visibility === visibility);
  const keepers = [...new Set(strict.map(({ owner }) => owner ?? organisationId))];
  return { visibility, keeperId: keepers.length === 1 ? (keepers[0] ?? null) : null };
}
