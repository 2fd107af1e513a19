/** The report of an import as it is kept and sent: plain values that JSON carries. */
export interface RejectedRow {
  /** As a person counts them: 1 is the first line of the file. */
  line: number;
  /** Of a workbook. Null: the file has no sheets. */
  sheet: string | null;
  /** Null: the row as a whole. */
  column: string | null;
  /** What the cell holds, such as TEXT or FORMULA. Null: no cell is to blame. */
  kind: string | null;
  code: string;
  message: string;
}

export interface ReportedTable {
  title: string;
  columns: readonly string[];
  /** Of all its rows; `rows` holds the first 500. */
  count: number;
  rows: readonly (readonly string[])[];
}

export interface ReportParts {
  rows: { read: number; accepted: number; rejected: number };
  totals: readonly { column: string; count: number; sum: string }[];
  changes: readonly { what: string; count: number }[];
  flags: readonly { rule: string; count: number }[];
  /** The first 200. */
  rejected: readonly RejectedRow[];
  notes: readonly string[];
  tables: readonly ReportedTable[];
  proposal: { option: string; value: unknown } | null;
}

/**
 * ACCEPTED: on record. REHEARSED: would be, and nothing was written. REJECTED: nothing was written, the rejected rows say why.
 * PROPOSED: nothing was written, the proposal is to be sent back.
 */
export type ImportStatus = 'ACCEPTED' | 'REHEARSED' | 'REJECTED' | 'PROPOSED';

export interface ImportReport extends ReportParts {
  kind: string;
  status: ImportStatus;
  file: { name: string; bytes: number; sha256: string };
  /** Id of the submission. Null where nothing was written. */
  submission: string | null;
  /** The same file was taken before with the same options: this is the report of that time, and nothing was written now. */
  isRepeated: boolean;
}
