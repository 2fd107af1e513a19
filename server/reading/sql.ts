/** The small vocabulary of statements: quoted names, columns, visibility. Values are always parameters. */
import sql, { join, raw, empty, type Sql } from 'sql-template-tag';
import type { Visibility } from '../../schema/shared/recorded.js';
import { dayOf } from '../platform/clock.js';
import { columnOf, type NounModel } from './model.js';

export interface ReadContext {
  /** The tiers of visibility the caller may see. */
  tiers: readonly Visibility[];
  /** The day overdue and current are judged by, YYYY-MM-DD. */
  today: string;
  /** The moment the model is read as it was recorded at; now where there is none. */
  knownAt?: string;
}

/** The caller at a moment of the past: overdue and current are judged by the day of that moment. */
export function contextAt(context: ReadContext, knownAt: string): ReadContext {
  return { ...context, knownAt, today: dayOf(() => new Date(knownAt)) };
}

/** The same as operands of a statement: the values themselves, or what stands for them while a statement is only planned. */
export interface Caller {
  tiers: unknown;
  today: unknown;
}

export const name = (identifier: string): Sql => raw(`"${identifier.replaceAll('"', '""')}"`);
export const cast = (type: string): Sql => raw(`::${type}`);

export function column(noun: NounModel, alias: string, field: string): Sql {
  return sql`${name(alias)}.${name(columnOf(noun, field).column)}`;
}

/** What the caller may see of a table: true for shared references, the record's tier for everything else. */
export function visible(noun: NounModel, alias: string, caller: Caller): Sql {
  return noun.hasRealm ? sql`${column(noun, alias, 'visibility')} = any(${caller.tiers}::text[])` : sql`true`;
}

/** `keys` are texts, or stand for them. */
export function keyed(noun: NounModel, keys: unknown): Sql {
  return sql`${keys}${cast(`${noun.keyType}[]`)}`;
}

export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : join([...conditions], ' and ');
}

export { sql, join, raw, empty, type Sql };
