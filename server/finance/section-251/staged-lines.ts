/** Lines on their way: sent to the database in large pieces, to be set there against what is on record as a whole. */
import { randomUUID } from 'node:crypto';
import { snakeCase } from '../../database/columns.js';
import type { Door } from '../../platform/write/door.js';
import type { FigureStored } from '../../platform/write/values.js';
import { sql } from '../../reading/sql.js';
import { sumNames, type Sum } from './columns.js';

export interface StagedLine {
  line: number;
  areaId: string;
  periodId: string;
  codeId: string;
  wording: string;
  figures: Readonly<Record<Sum, FigureStored<string>>>;
}

const pieceSize = 1000;

export class StagedLines {
  private piece: StagedLine[] = [];

  private constructor(private readonly door: Door) {}

  static async open(door: Door): Promise<StagedLines> {
    await door.ask(
      sql`create temporary table staged_line on commit drop as select 0 as line, l.* from section251_line l with no data`,
    );
    return new StagedLines(door);
  }

  async add(line: StagedLine): Promise<void> {
    this.piece.push(line);
    if (this.piece.length >= pieceSize) await this.send();
  }

  async send(): Promise<void> {
    const rows = this.piece.map(columnsOf);
    this.piece = [];
    await this.door.ask(
      sql`insert into staged_line select r.* from jsonb_populate_recordset(null::staged_line, ${JSON.stringify(rows)}::jsonb) r`,
    );
  }
}

function columnsOf({ line, areaId, periodId, codeId, wording, figures }: StagedLine): Record<string, unknown> {
  const columns: Record<string, unknown> = {
    line,
    id: randomUUID(),
    area_id: areaId,
    period_id: periodId,
    code_id: codeId,
    wording,
  };
  for (const sum of sumNames) {
    const { state, qualifier, note, value } = figures[sum];
    const prefix = snakeCase(sum);
    columns[`${prefix}_state`] = state;
    columns[`${prefix}_qualifier`] = qualifier;
    columns[`${prefix}_note`] = note;
    columns[`${prefix}_value`] = value;
  }
  return columns;
}
