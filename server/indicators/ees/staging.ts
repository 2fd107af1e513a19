/** Rows on their way: sent to the database in pieces, and there set against what is on record as a whole. */
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';

export interface StagedRow {
  line: number;
  areaId: string;
  periodId: string;
  topic: string | null;
  breakdown: string | null;
  /** The same for the same part, however a release writes it; empty for a total. */
  part: string;
  values: readonly string[];
}

export interface StagedValue {
  line: number;
  definitionId: string;
  value: string | null;
  symbol: string | null;
  state: string;
  numerator: string | null;
  denominator: string | null;
}

/** So small that what was sent is forgotten at the next tidying of memory: long imports then need no more of it than short ones. */
const pieceSize = 250;
/** Between values on their way: a sign that no number and no symbol has. */
const between = '\u001f';

export class Staging {
  private rows: (Omit<StagedRow, 'values'> & { values: string })[] = [];
  private values: StagedValue[] = [];

  private constructor(private readonly door: Door) {}

  static async open(door: Door): Promise<Staging> {
    await door.ask(sql`create temporary table staged_row (
      id uuid not null default gen_random_uuid(), line int not null, area_id uuid not null, period_id text not null, topic text,
      breakdown text, part text not null, "values" text[] not null) on commit drop`);
    await door.ask(sql`create temporary table staged_value (
      line int not null, definition_id uuid not null, value numeric, symbol text, state text not null, numerator int, denominator int) on commit drop`);
    return new Staging(door);
  }

  async row(row: StagedRow, values: readonly StagedValue[]): Promise<void> {
    this.rows.push({ ...row, values: row.values.join(between) });
    this.values.push(...values);
    if (this.rows.length >= pieceSize) await this.send();
  }

  async close(): Promise<void> {
    await this.send();
    await this.door.ask(sql`analyze staged_row`);
    await this.door.ask(sql`analyze staged_value`);
  }

  private async send(): Promise<void> {
    const { rows, values } = this;
    this.rows = [];
    this.values = [];
    await this.door.ask(sql`
      insert into staged_row (line, area_id, period_id, topic, breakdown, part, "values")
      select line, "areaId", "periodId", topic, breakdown, part, string_to_array("values", ${between})
      from json_to_recordset(${JSON.stringify(rows)})
        as r(line int, "areaId" uuid, "periodId" text, topic text, breakdown text, part text, "values" text)`);
    if (values.length === 0) return;
    await this.door.ask(sql`
      insert into staged_value
      select line, "definitionId", value, symbol, state, numerator, denominator
      from json_to_recordset(${JSON.stringify(values)})
        as v(line int, "definitionId" uuid, value numeric, symbol text, state text, numerator int, denominator int)`);
  }
}
