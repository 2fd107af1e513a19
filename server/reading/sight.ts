/** What a caller sees: which tiers of which organisations' records, by the rules and agreements in force on the day. */
import { Visibility } from '../../schema/shared/recorded.js';
import sql, { type Sql } from 'sql-template-tag';
import { wireText } from '../database/byte-rows.js';

export interface Sight {
  /** Tiers seen whoever keeps the record. */
  open: readonly Visibility[];
  /** Tiers seen where the caller's organisation keeps the record. */
  own: readonly Visibility[];
  /** Tiers seen where an agreement hands the record to the caller's organisation. */
  shared: readonly Visibility[];
  organisationId: string | null;
  /** What agreements hand over: a row of the model and the organisation that gives, with the area where it is one area's only. */
  received: readonly string[];
  /** Counts of so few people that somebody may be recognised, and what would tell of them. */
  seesSmallNumbers: boolean;
  /** Of the rules this was made from. Null where nobody checks whether they are still those: a command on the database itself. */
  version: string | null;
}

/** The same as operands of a statement: the values themselves, or what stands for them while a statement is only planned. */
export type SightOperands = Readonly<Record<Exclude<keyof Sight, 'version' | 'seesSmallNumbers'>, unknown>>;

/** Every record of these tiers, whoever keeps it. */
export function sightOf(open: readonly Visibility[]): Sight {
  return { open, own: [], shared: [], organisationId: null, received: [], seesSmallNumbers: true, version: null };
}

export const fullSight = sightOf(Object.values(Visibility));

/** Equal for callers who see the same. */
export function sightKey({ open, own, shared, organisationId, received, seesSmallNumbers }: Sight): string {
  const isOpenOnly = own.length === 0 && shared.length === 0;
  return JSON.stringify([seesSmallNumbers, open, ...(isOpenOnly ? [] : [own, shared, organisationId, received])]);
}

export interface KeptColumns {
  visibility: Sql;
  owner: Sql;
  /** None: the table says nothing of areas. */
  area?: Sql;
}

/** Whether a record of a row of the model is seen. */
export function sees(row: string, { visibility, owner, area }: KeptColumns, sight: SightOperands): Sql {
  const given = sql`cast(${sight.received} as text[])`;
  const giver = sql`${row} || ' ' || cast(${owner} as text)`;
  const received = area === undefined ? sql`` : sql` or ${giver} || ' ' || cast(${area} as text) = any(${given})`;
  return sql`(${visibility} = any(cast(${sight.open} as text[]))
    or ${visibility} = any(cast(${sight.own} as text[])) and ${owner} = cast(${sight.organisationId} as uuid)
    or ${visibility} = any(cast(${sight.shared} as text[])) and (${giver} = any(${given})${received}))`;
}

export interface Entry {
  text: string;
  values: readonly unknown[];
}

/**
 * Runs before a statement, in its transaction: fails where the rules are no longer those, and tells the database's own wall who asks; with
 * a lens, which schemas its tables are looked for in.
 */
export function entryOf(sight: Sight, lens: string | null = null): Entry {
  let said = saidBefore.get(sight);
  if (said === undefined) saidBefore.set(sight, (said = sayingOf(sight)));
  return { text: 'select enter_reading($1, $2, $3, $4, $5)', values: [...said, lens] };
}

/** A caller asks again and again. */
const saidBefore = new WeakMap<Sight, readonly (string | null)[]>();

/** Tiers with who keeps what is seen of them, or with what was handed over: one list, in which a record is found by one comparison. */
function sayingOf({ version, open, own, shared, organisationId, received }: Sight): readonly (string | null)[] {
  const held =
    organisationId === null
      ? []
      : [
          ...own.map((tier) => `${tier} ${organisationId}`),
          ...shared.flatMap((tier) => received.map((key) => `${tier} ${key}`)),
        ];
  return [version, wireText(open), wireText(held), organisationId];
}

/** The rules of access have changed since the caller was looked up. */
export const rulesHaveChanged = 'TL001';
