/**
 * What a row declares of its fields beyond names: how its computed fields are worked out. Stored fields and edges need no word
 * here; they are found by name in the tables.
 */
import type { Sql } from 'sql-template-tag';
import type { Noun } from '../../schema/shared/edges.js';
import type { KeptColumns } from './sight.js';

/** A column of the row at hand, by its field name. */
export type ColumnOf = (field: string) => Sql;

export interface ExpressionTools {
  today: Sql;
}

export interface SummaryTools {
  /** The keys of the rows asked about, each once, all of them rows the caller may see: stands in `= any(…)` or `unnest(…)`. */
  keys: Sql;
  /** A noun's table, already narrowed to what the caller may see: no sum counts a hidden row. */
  table: (noun: Noun) => Sql;
  /** Whether the caller may see what these columns keep: for kept sums, which are no noun's table. */
  sees: (row: string, columns: KeptColumns) => Sql;
  /** The day the figure is asked for; today unless the caller says otherwise. */
  asAt: Sql;
}

/** Worked out from the row's own columns. */
export type Expression = (column: ColumnOf, tools: ExpressionTools) => Sql;

/**
 * Worked out for many rows at once: a statement that returns for every key one row, with the key as `k` and the field's parts as
 * columns (`value` for a scalar; `vacant.state` for a part of a part).
 */
export type Summary = (tools: SummaryTools) => Sql;

export interface NounLinks {
  noun: Noun;
  expressions: Readonly<Record<string, Expression>>;
  summaries: Readonly<Record<string, Summary>>;
}

export function links(
  noun: Noun,
  declared: { expressions?: Record<string, Expression>; summaries?: Record<string, Summary> },
): NounLinks {
  return { noun, expressions: declared.expressions ?? {}, summaries: declared.summaries ?? {} };
}
