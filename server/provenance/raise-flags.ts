/** What rules found becomes flags of the records: new doubts are raised, and those that a rule no longer finds are settled. Nothing else changes. */
import type { Fact, Visibility } from '../../schema/shared/recorded.js';
import type { Door } from '../platform/write/door.js';
import { sql } from '../reading/sql.js';
import { QualityFlagRow } from './quality-flag.entity.js';
import type { Doubt } from './quality/figures-of.js';

/** A record that rules have looked at. */
export interface LookedAt extends Pick<Fact, 'asAt' | 'visibility'> {
  id: string;
  ownerId: string | null;
  areaId: string | null;
  /** A doubt that tells figures of other records is for those who may see them too. */
  doubts: readonly (Doubt & { visibility?: Visibility })[];
}

interface Standing {
  id: string;
  key: string;
  rule: string;
  detail: string;
  /** Somebody's own words, with their source. */
  sourced: boolean;
}

/** Gives the keys of the flags that were raised. */
export async function raiseFlags(door: Door, noun: string, looked: readonly LookedAt[]): Promise<string[]> {
  const standing = await door.ask<Standing>(
    // What a rule saw in a file is not seen by looking at a record again.
    sql`select id, about_id as key, rule, detail, source_id is not null as sourced from quality_flag
      where about_type = ${noun} and about_id = any(${looked.map(({ id }) => id)}) and settled_on is null
        and rule not in ('DUPLICATE_COLUMN', 'MISSING_PARAGRAPH')`,
  );
  const told = new Set(standing.map(({ key, rule, detail, sourced }) => nameOf(key, rule, sourced ? '' : detail)));
  const found = new Set(looked.flatMap(({ id, doubts }) => doubts.map(({ rule, detail }) => nameOf(id, rule, detail))));
  const over = standing.filter(({ key, rule, detail, sourced }) => !sourced && !found.has(nameOf(key, rule, detail)));
  if (over.length > 0)
    await door.ask(
      sql`update quality_flag set settled_on = ${door.today}, version = version + 1 where id = any(${over.map(({ id }) => id)})`,
    );
  return door.insertAll(
    QualityFlagRow,
    looked.flatMap(({ id, doubts, ...record }) =>
      doubts
        .filter(({ rule, detail }) => !told.has(nameOf(id, rule, '')) && !told.has(nameOf(id, rule, detail)))
        .map(({ rule, detail, visibility = record.visibility }) => ({
          aboutType: noun,
          aboutId: id,
          areaId: record.areaId,
          ownerId: record.ownerId,
          asAt: record.asAt,
          visibility,
          rule,
          detail,
        })),
    ),
  );
}

const nameOf = (key: string, rule: string, detail: string): string => [key, rule, detail].join(' ');
