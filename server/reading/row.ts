/** A noun's row as it is read: which columns a statement selects, and how its values become the object that GraphQL walks. */
import { globalId } from './global-id.js';
import type { FieldLink, NounModel } from './model.js';
import { column, join, name, sql, type Caller, type Sql } from './sql.js';

/** What read a row also reads what the row leads to: all of it as it was known at one moment. */
export const readBy = Symbol('read by');

export interface Row {
  [readBy]?: unknown;
  __typename: string;
  /** The key in the table; `id` is the opaque one that clients see. */
  key: string;
  id: string;
  [field: string]: unknown;
}

type ExpressionLink = Extract<FieldLink, { kind: 'expression' }>;

function expressionsOf(noun: NounModel): [string, ExpressionLink][] {
  return [...noun.fields].filter((entry): entry is [string, ExpressionLink] => entry[1].kind === 'expression');
}

/** The select list: stored columns first, then what is worked out from them. */
export function selectList(noun: NounModel, alias: string, caller: Caller): Sql {
  const tools = { today: sql`${caller.today}::date` };
  return join([
    ...[...noun.columns.values()].map(({ field }) => column(noun, alias, field)),
    ...expressionsOf(noun).map(
      ([field, { expression }]) => sql`${expression((f) => column(noun, alias, f), tools)} as ${name(field)}`,
    ),
  ]);
}

export type RowReader = (values: readonly unknown[], from?: number) => Row;

const readers = new WeakMap<NounModel, RowReader>();

export function rowReader(noun: NounModel): RowReader {
  const known = readers.get(noun);
  if (known !== undefined) return known;
  const stored = [...noun.columns.values()];
  const fields = [...stored.map(({ field }) => field), ...expressionsOf(noun).map(([field]) => field)];
  const places = fields.map((field) => field.split('.') as [string, string?]);
  const reader: RowReader = (values, from = 0) => {
    const row: Row = { __typename: noun.name, key: '', id: '' };
    places.forEach(([field, part], index) => {
      const value = values[from + index];
      if (part === undefined) row[field] = value;
      else ((row[field] ??= {}) as Record<string, unknown>)[part] = value;
    });
    row.key = row.id;
    row.id = globalId(noun.name, row.key);
    return row;
  };
  readers.set(noun, reader);
  return reader;
}
