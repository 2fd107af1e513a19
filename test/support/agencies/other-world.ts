/** A second world that differs from the first in nothing that a caller may see: whatever it answers otherwise tells of what is hidden. */
import { grouped } from './grouped.js';
import { asLoaded, changeable, taking, type Marked } from './keepers.js';
import type { Sql } from './sql.js';
import type { Keeping, Kept } from './oracle.js';

/** What says who sees a record, and when it was said. */
const firm = ['id', 'realm', 'visibility', 'owner_id', 'area_id', 'recorded_at', 'version', 'change_id'];
/** The greatest that a column takes. */
const absurd = [7_000_000_000_000, 1_999_999_999, 7_000_000, 70_000, 700];
const mostOfInteger = 2_147_483_647;

interface Table {
  name: string;
  columns: readonly string[];
  /** The figures to be set, each with the number that no other record comes near. */
  figures: readonly (readonly [string, number])[];
  texts: readonly string[];
}

/** Totals of the ledger stand beside the model, by tier, keeper and area. */
const totals = ['ledger_line', 'ledger_month'];

export class OtherWorld {
  /** Columns that carry a number nobody would overlook. */
  readonly figures: number;
  /** By table, the keys of what says something else now. */
  private strange: ReadonlyMap<string, readonly string[]> = new Map();

  private constructor(
    private readonly sql: Sql,
    private readonly tables: readonly Table[],
  ) {
    this.figures = tables.reduce((count, table) => count + table.figures.length, 0);
  }

  /** Keeps a copy of the database as it is now. */
  static async of(sql: Sql, marked: Marked): Promise<OtherWorld> {
    for (const { table } of changeable) await dropUniqueness(sql, table);
    await sql('create schema saved');
    const tables: Table[] = [];
    for (const { table: name } of changeable) {
      const found = await sql<{ column: string; type: string }>(
        `select column_name as column, data_type as type from information_schema.columns where table_schema = 'public' and table_name = $1`,
        [name],
      );
      const columns = found.map(({ column }) => column).filter((column) => !firm.includes(column));
      const figures: [string, number][] = [];
      for (const number of absurd) {
        const left = found.flatMap(({ column, type }) =>
          firm.includes(column) ||
          figures.some(([each]) => each === column) ||
          !(number > mostOfInteger ? ['bigint', 'numeric'] : ['integer', 'bigint', 'numeric']).includes(type)
            ? []
            : [column],
        );
        const set = (column: string): string => `case when "${column}" is not null then ${String(number)} end`;
        figures.push(...(await taking(sql, name, left, set)).map((column) => [column, number] as [string, number]));
      }
      await sql(`create table saved."${name}" as table "${name}"`);
      tables.push({ name, columns, figures, texts: marked.get(name) ?? [] });
    }
    for (const name of totals) await sql(`create table saved."${name}" as table "${name}"`);
    return new OtherWorld(sql, tables);
  }

  /** From now on what is hidden says something else: each hidden record what another one said, with absurd figures. */
  async scramble(hidden: readonly Kept[], sees: (kept: Keeping) => boolean): Promise<void> {
    const keys = grouped(hidden, ({ noun: { table } }) => table);
    const strange = new Map([...keys].map(([table, kept]) => [table, kept.map(({ key }) => key)]));
    const statements = this.tables.flatMap((table) =>
      otherwise(table, strange.get(table.name) ?? [], this.strange.get(table.name) ?? []),
    );
    this.strange = strange;
    for (const name of totals) {
      statements.push(`delete from "${name}"`, `insert into "${name}" select * from saved."${name}"`);
      const rows = await this.sql<Omit<Keeping, 'noun'>>(
        `select distinct visibility as tier, owner_id::text as owner, area_id::text as area from saved."${name}"`,
      );
      for (const { tier, owner, area } of rows) {
        if (sees({ tier, owner, area, noun: { row: 'finance' } })) continue;
        statements.push(
          `update "${name}" set total = 7000000000000 where visibility = '${tier}' and owner_id is not distinct from ${text(owner)} and area_id is not distinct from ${text(area)}`,
        );
      }
    }
    await this.sql(['begin', asLoaded, ...statements, 'commit'].join('; '));
  }
}

/** What is hidden says what the next one said, and what was hidden before says its own again. */
function otherwise(
  { name, columns, figures, texts }: Table,
  hidden: readonly string[],
  before: readonly string[],
): string[] {
  if (hidden.length + before.length === 0 || columns.length === 0) return [];
  const keys = (some: readonly string[]): string => `array[${some.map((key) => `'${key}'`).join(', ')}]::uuid[]`;
  const numbers = new Map(figures);
  const said = (column: string): string => {
    const number = numbers.get(column);
    if (number !== undefined) return `case when o."${column}" is not null then ${String(number)} end`;
    return texts.includes(column) ? `o."${column}" || ' otherwise'` : `o."${column}"`;
  };
  const set = columns.map(
    (column) => `"${column}" = case when p.id is null then s."${column}" else ${said(column)} end`,
  );
  return [
    `update "${name}" t set ${set.join(', ')} from saved."${name}" s
       left join (select id, coalesce(lead(id) over w, first_value(id) over w) as next from saved."${name}"
         where id = any(${keys(hidden)}) window w as (partition by realm order by id)) p on p.id = s.id
       left join saved."${name}" o on o.id = p.next
       where t.id = s.id and (p.id is not null or s.id = any(${keys(before)}))`,
  ];
}

const text = (value: string | null): string => (value === null ? 'null' : `'${value}'`);

/** Records take what others of their table said: in between, two may say the same. */
export async function dropUniqueness(sql: Sql, table: string): Promise<void> {
  const found = await sql<{ drop: string }>(
    `select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as drop from pg_constraint
       where conrelid = quote_ident($1)::regclass and contype in ('u', 'x')
     union all select format('drop index if exists %s', indexrelid::regclass) from pg_index
       where indrelid = quote_ident($1)::regclass and indisunique and not indisprimary
         and not exists (select from pg_constraint where conindid = indexrelid)`,
    [table],
  );
  for (const { drop } of found) await sql(drop);
}
