/** Makes the one statement of a plan: each set a part of its own, joined end to end with a number that tells the parts apart. */
import type { Column, RowSet } from './row-set.js';
import { statementOf, type Statement } from './later.js';
import { empty, join, name, raw, sql, type Sql } from './sql.js';

/** No statement where nothing is read: `{ __typename }`. */
export function planStatement(sets: readonly RowSet[]): { statement: Statement | undefined; isTagged: boolean } {
  const branches = sets.filter(hasBranch);
  const [only] = branches;
  if (only === undefined) return { statement: undefined, isTagged: false };
  const isTagged = branches.length > 1;
  return { statement: statementOf(isTagged || isReadTwice(only) ? inParts(sets, branches) : alone(only)), isTagged };
}

function inParts(sets: readonly RowSet[], branches: readonly RowSet[]): Sql {
  const parts = sets.flatMap((set) =>
    set.noun === undefined
      ? []
      : [part(set.alias, rowsOf(set)), ...set.summaries.map(({ alias, statement }) => part(alias, statement))],
  );
  const selected = branches.length > 1 ? tagged(branches) : branches.map(untagged);
  const before = parts.length === 0 ? empty : sql`with ${list(parts, ',\n')}\n`;
  return sql`${before}${list(selected, '\nunion all ')}`;
}

/** The rows of a single set need no name where nothing else looks at them. */
function alone(set: RowSet): Sql {
  set.wire = [...set.sent.keys()];
  const values = set.sent.map((sent) => sql`r.${name(sent.name)}`);
  return sql`select ${list([...ordinals(set, 'r'), ...values])} from (${rowsOf(set)}) r`;
}

const isReadTwice = (set: RowSet): boolean => set.noun === undefined || set.sent.some(({ level }) => level === 'LATE');

/** Sets whose rows are sent: all but a root that nothing is counted at. */
export function hasBranch(set: RowSet): boolean {
  return set.noun !== undefined || set.sent.length > 0;
}

const part = (alias: string, rows: Sql): Sql => sql`${name(alias)} as (${rows})`;

const list = (values: readonly Sql[], separator = ', '): Sql =>
  values.length === 0 ? empty : join([...values], separator);

/** A set's rows with the columns that are sent, compared or joined. */
function rowsOf(set: RowSet): Sql {
  const own = set.columns('OWN');
  const found = set.source(list(own.map(selected)));
  const numbered = set.isNumbered
    ? sql`select row_number() over () as o, z.* from (${found}) z`
    : set.isSingle && set.children.length > 0
      ? sql`select 1 as o, z.* from (${found}) z`
      : found;
  if (set.joins.length === 0) return numbered;
  const joins = set.joins.map(({ alias, table, on }) => sql`left join ${table} ${name(alias)} on ${on}`);
  const joined = set.columns('JOINED').map(selected);
  return sql`select ${list([sql`x.*`, ...joined])} from (${numbered}) x ${list(joins, ' ')}`;
}

const selected = ({ name: as, value }: Column): Sql => sql`${value} as ${name(as)}`;

function ordinals(set: RowSet, alias: string): Sql[] {
  set.numbers = (set.isNumbered ? 1 : 0) + (set.hasParent ? 1 : 0);
  return [...(set.isNumbered ? ['o'] : []), ...(set.hasParent ? ['p'] : [])].map(
    (each) => sql`${name(alias)}.${name(each)}`,
  );
}

function valueOf(set: RowSet, { level, name: as, value }: Column): Sql {
  return level === 'LATE' ? value : sql`${name(set.alias)}.${name(as)}`;
}

/**
 * In a union every column has one type, so each set's values go to columns of theirs; what has no certain type goes as text. The
 * first three columns tell which set a row is of, and the row's and its parent's number.
 */
function tagged(branches: readonly RowSet[]): Sql[] {
  const isAnyNumbered = branches.some((set) => set.isNumbered);
  const hasAnyParent = branches.some((set) => set.hasParent);
  const types = branches.map((set) => set.sent.map(({ type = 'text' }) => type));
  const columns = [...new Set(types.flat())].flatMap((type) => {
    const most = Math.max(...types.map((of) => of.filter((each) => each === type).length));
    return Array.from({ length: most }, () => type);
  });
  return branches.map((set) => {
    const left = [...set.sent.keys()];
    set.wire = columns.map((type) => {
      const next = left.findIndex((sent) => (set.sent[sent]?.type ?? 'text') === type);
      return next === -1 ? -1 : (left.splice(next, 1)[0] ?? -1);
    });
    const values = set.wire.map((sent, at) => {
      const value = set.sent[sent];
      if (value === undefined) return raw(`null::${String(columns[at])}`);
      return value.type === undefined ? sql`(${valueOf(set, value)})::text` : valueOf(set, value);
    });
    const number = (has: boolean, as: string): Sql => (has ? sql`${name(set.alias)}.${name(as)}` : sql`null::bigint`);
    const numbers = [
      ...(isAnyNumbered ? [number(set.isNumbered, 'o')] : []),
      ...(hasAnyParent ? [number(set.hasParent, 'p')] : []),
    ];
    set.numbers = numbers.length;
    return sql`(${branch(set, [raw(String(set.index)), ...numbers, ...values])})`;
  });
}

function untagged(set: RowSet): Sql {
  set.wire = [...set.sent.keys()];
  return branch(set, [...ordinals(set, set.alias), ...set.sent.map((sent) => valueOf(set, sent))]);
}

function branch(set: RowSet, values: readonly Sql[]): Sql {
  if (set.noun === undefined) return sql`select ${list(values)}`;
  const summaries = set.summaries.map(
    ({ alias, key }) => sql`left join ${name(alias)} on ${name(alias)}.k = ${name(set.alias)}.${name(key.name)}`,
  );
  return sql`select ${list(values)} from ${name(set.alias)} ${list(summaries, ' ')}`;
}
