/** What an import says of itself: control totals, what was rejected and why, what changed. Filled while the file is read. */
import { BadCell } from '../files/cell-values.js';
import type { Table, TableRow } from '../files/table.js';
import type { Tally } from '../progress.js';
import { ExactSum } from './exact-sum.js';
import type { RejectedRow, ReportedTable, ReportParts } from './import-report.js';

const mostRejected = 200;
const mostOfTable = 500;

type Rejection = Pick<RejectedRow, 'line' | 'code' | 'message'> & Partial<RejectedRow>;

export class Report {
  private read = 0;
  private accepted = 0;
  private readonly rejectedLines = new Set<string>();
  private readonly rejections: RejectedRow[] = [];
  private readonly totals = new Map<string, { count: number; sum: ExactSum }>();
  private readonly changes = new Map<string, number>();
  private readonly flags = new Map<string, number>();
  private readonly notes: string[] = [];
  private readonly tables: ReportedTable[] = [];
  private proposed: ReportParts['proposal'] = null;

  constructor(private readonly tally: Tally) {}

  /** The rows of a table, each counted as read; a row with more or fewer cells than there are columns is rejected here. */
  async *rows(table: Table): AsyncGenerator<TableRow> {
    for await (const row of table.rows()) {
      this.row();
      const { cells } = row;
      if (cells.length === table.width) yield row;
      else
        this.reject({
          ...row,
          code: 'RAGGED_ROW',
          message: `The row has ${String(cells.length)} cells and the headings ${String(table.width)}. Look for a comma or a quotation mark inside a cell, or for a cell that is missing.`,
        });
    }
  }

  row(): void {
    this.read += 1;
    this.tally.advance();
  }

  accept(count = 1): void {
    this.accepted += count;
  }

  /** To the control total of a column. */
  add(column: string, decimal: string): void {
    let total = this.totals.get(column);
    if (total === undefined) this.totals.set(column, (total = { count: 0, sum: new ExactSum() }));
    total.count += 1;
    total.sum.add(decimal);
  }

  /** `...row` of a table gives line and sheet. */
  reject({ line, sheet = null, column = null, kind = null, code, message }: Rejection): void {
    this.rejectedLines.add(`${sheet ?? ''} ${String(line)}`);
    if (this.rejections.length < mostRejected) this.rejections.push({ line, sheet, column, kind, code, message });
  }

  /** What a cell says, or nothing: then the row is rejected with the reason. */
  cell<Value>(row: TableRow, column: { name: string; position: number }, value: () => Value): Value | undefined {
    try {
      return value();
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      const kind = row.cells[column.position]?.kind ?? null;
      this.reject({ ...row, column: column.name, kind, code: error.code, message: error.message });
      return undefined;
    }
  }

  /** Against what is on record: `new`, `unchanged`, `revised`, or a word of the kind's own. */
  change(what: string, count = 1): void {
    this.changes.set(what, (this.changes.get(what) ?? 0) + count);
  }

  flag(rule: string, count = 1): void {
    this.flags.set(rule, (this.flags.get(rule) ?? 0) + count);
  }

  /** A sentence for whoever sent the file. */
  note(sentence: string): void {
    if (!this.notes.includes(sentence)) this.notes.push(sentence);
  }

  table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
    this.tables.push({ title, columns, count: rows.length, rows: rows.slice(0, mostOfTable) });
  }

  /** Nothing is written: what is proposed goes back to the sender, to be sent again as this option. */
  propose(option: string, value: unknown): void {
    this.proposed = { option, value };
  }

  get hasRejected(): boolean {
    return this.rejectedLines.size > 0;
  }

  get hasProposal(): boolean {
    return this.proposed !== null;
  }

  /** A row that was read well may be rejected at the end for what stands in another. */
  private counts(): ReportParts['rows'] {
    const rejected = this.rejectedLines.size;
    return { read: this.read, accepted: Math.min(this.accepted, Math.max(0, this.read - rejected)), rejected };
  }

  get hasRows(): boolean {
    return this.read > 0;
  }

  parts(): ReportParts {
    return {
      rows: this.counts(),
      totals: [...this.totals].map(([column, { count, sum }]) => ({ column, count, sum: sum.toString() })),
      changes: [...this.changes].map(([what, count]) => ({ what, count })),
      flags: [...this.flags].map(([rule, count]) => ({ rule, count })),
      rejected: this.rejections,
      notes: this.notes,
      tables: this.tables,
      proposal: this.proposed,
    };
  }
}
