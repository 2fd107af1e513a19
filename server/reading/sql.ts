/** The small vocabulary of statements: quoted names, columns, visibility. Values are always parameters. */
import sql, { join, raw, empty, type Sql } from 'sql-template-tag';
import { dayOf } from '../platform/clock.js';
import { columnOf, type NounModel } from './model.js';
import { sees, type Sight, type SightOperands } from './sight.js';

export interface ReadContext {
  sight: Sight;
  /** The day overdue and current are judged by, YYYY-MM-DD. */
  today: string;
  /** The moment the model is read as it was recorded at; now where there is none. */
  knownAt?: string;
  /** Finds again what the caller sees, where the rules have changed since; `sight` is by the new ones from then on. */
  lookAgain?: () => Promise<unknown>;
}

/** What every root field takes. */
export interface AtRoot {
  asKnownAt?: string | null | undefined;
  today?: string | null | undefined;
}

/** The caller at a moment of the past, judging by the day of that moment; or, at any moment, by another day that was asked for. */
export function contextAt(context: ReadContext, { asKnownAt, today }: AtRoot): ReadContext {
  return {
    get sight() {
      return context.sight;
    },
    ...(asKnownAt == null ? {} : { knownAt: asKnownAt }),
    today: today ?? (asKnownAt == null ? context.today : dayOf(() => new Date(asKnownAt))),
    ...(context.lookAgain === undefined ? {} : { lookAgain: context.lookAgain }),
  };
}

/** The same as operands of a statement: the values themselves, or what stands for them while a statement is only planned. */
export interface Caller {
  sight: SightOperands;
  today: unknown;
}

export const name = (identifier: string): Sql => raw(`"${identifier.replaceAll('"', '""')}"`);
export const cast = (type: string): Sql => raw(`::${type}`);

export function column(noun: NounModel, alias: string, field: string): Sql {
  return sql`${name(alias)}.${name(columnOf(noun, field).column)}`;
}

/** What the caller may see of a table: true for shared references, by tier and keeper for everything else. */
export function visible(noun: NounModel, alias: string, caller: Caller): Sql {
  if (!noun.hasRealm) return sql`true`;
  const kept = { visibility: column(noun, alias, 'visibility'), owner: column(noun, alias, 'ownerId') };
  const area = noun.columns.has('areaId') ? { area: column(noun, alias, 'areaId') } : {};
  return sees(noun.row, { ...kept, ...area }, caller.sight);
}

/** `keys` are texts, or stand for them. */
export function keyed(noun: NounModel, keys: unknown): Sql {
  return sql`${keys}${cast(`${noun.keyType}[]`)}`;
}

export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : join([...conditions], ' and ');
}

export { sql, join, raw, empty, type Sql };
