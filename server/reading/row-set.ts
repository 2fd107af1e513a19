/** One level of an operation: rows of one noun for each row of the level above, and which of their values are needed. */
import { columnOf, type NounModel } from './model.js';
import type { Asked } from './later.js';
import { column, name, sql, type Sql } from './sql.js';
import type { View } from './tape.js';

/** A value of a set's rows, under a name of its own. */
export interface Column {
  name: string;
  value: Sql;
  /** PostgreSQL's name of its type, where that is certain. */
  type: string | undefined;
  /** OWN: read with the row. JOINED: from a row it leads to. LATE: worked out once all rows of the set are there. */
  level: 'OWN' | 'JOINED' | 'LATE';
}

export interface Join {
  alias: string;
  table: Sql;
  on: Sql;
}

/** What is worked out for all rows of a set at once, one row for each `key`. */
export interface SetSummary {
  alias: string;
  statement: Sql;
  key: Column;
}

/** How the rows of a set are found, given the values wanted of each. */
export type Source = (values: Sql) => Sql;

export class RowSet {
  readonly joins: Join[] = [];
  readonly summaries: SetSummary[] = [];
  readonly children: RowSet[] = [];
  readonly views: View[] = [];
  /** The columns that are sent. */
  readonly sent: Column[] = [];
  /** For each value of a row on the wire, which of those columns it is; -1 for none. */
  wire: readonly number[] = [];
  /** How many numbers a row on the wire begins with: its own, where rows are numbered, and its parent's. */
  numbers = 0;
  /** Of a shared set: which of the columns is the key that others lead to it by. */
  key = -1;
  private readonly known = new Map<string, Column>();

  constructor(
    readonly index: number,
    /** Undefined for the one row that all root fields hang from. */
    readonly noun: NounModel | undefined,
    readonly parent: RowSet | undefined,
    /** Finds the rows under the name `t`; each with its parent's ordinal as `p` where the parent is a set of rows. */
    readonly source: Source,
    /** At most so many rows are written for each parent. */
    readonly size: (asked: Asked) => number,
    /** SINGLE: at the root and by a key, one row or none. SHARED: rows that others lead to by their keys. */
    readonly kind: 'LISTED' | 'SINGLE' | 'SHARED',
  ) {
    parent?.children.push(this);
  }

  get isSingle(): boolean {
    return this.kind === 'SINGLE';
  }

  /** The set's name in the statement. */
  get alias(): string {
    return `n${String(this.index)}`;
  }

  /** Each row has a number that its children, and the order of what is written, go by. */
  get isNumbered(): boolean {
    if (this.noun === undefined || this.isSingle) return false;
    return this.children.length + this.joins.length + this.summaries.length > 0;
  }

  /** Each row says which row of the level above it belongs to; of one row that goes without saying. */
  get hasParent(): boolean {
    return this.parent?.noun !== undefined && !this.parent.isSingle;
  }

  columns(level: Column['level']): Column[] {
    return [...this.known.values()].filter((known) => known.level === level);
  }

  column(key: string, level: Column['level'], value: () => Sql, type?: string): Column {
    let found = this.known.get(key);
    if (found === undefined) {
      found = { name: `c${String(this.known.size)}`, value: value(), type, level };
      this.known.set(key, found);
    }
    return found;
  }

  /** Where a value stands among those that are sent. */
  send(wanted: Column): number {
    const at = this.sent.indexOf(wanted);
    return at === -1 ? this.sent.push(wanted) - 1 : at;
  }
}

/** A row of a set, or a row that it leads to by a key: what fields are read of. */
export class Place {
  constructor(
    readonly set: RowSet,
    readonly noun: NounModel,
    private readonly alias: string,
  ) {}

  stored(field: string): Column {
    return this.value(field, () => this.columnOf(field), columnOf(this.noun, field).type);
  }

  /** A value worked out from the row's own columns. */
  value(key: string, value: () => Sql, type?: string): Column {
    return this.set.column(`${this.alias}.${key}`, this.alias === 't' ? 'OWN' : 'JOINED', value, type);
  }

  /** A column of the row inside the statement's own text. */
  columnOf(field: string): Sql {
    return column(this.noun, this.alias, field);
  }

  /** What a join of this set may compare with: the row has been read by then, under its columns' short names. */
  forJoin(field: string): Sql {
    return this.alias === 't' ? sql`x.${name(this.stored(field).name)}` : this.columnOf(field);
  }
}

/** Rows read for each row of the set above, one after the other: `p` is that row's number. */
export function below(parent: Place, rows: (key: Sql, values: Sql) => Sql): Source {
  const key = parent.stored('id');
  return (values) =>
    sql`select p.o as p, y.* from ${name(parent.set.alias)} p cross join lateral (${rows(sql`p.${name(key.name)}`, values)}) y`;
}
