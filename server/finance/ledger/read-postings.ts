/** Each row of an extract as a posting of its line, or left out where its coding is nobody's, or rejected with the reason. */
import { dateOf } from '../../platform/files/cell-dates.js';
import { penceOf, textOf } from '../../platform/files/cell-values.js';
import { requiredColumn } from '../../platform/files/columns.js';
import type { Column, Table, TableRow } from '../../platform/files/table.js';
import type { Report } from '../../platform/imports/report.js';
import type { LedgerMappingRow } from '../ledger-mapping.entity.js';
import { lastDayOf, monthOf } from './period-forms.js';

export interface Posting {
  line: number;
  lineId: string;
  period: string;
  postedOn: string;
  amount: number;
  description: string;
  reference: string | null;
  costCentre: string;
}

type ColumnField = keyof LedgerMappingRow & `${string}Column`;

/** By cost centre and subjective code, then by cost centre alone. */
export type LineOf = (costCentre: string, subjective: string | null) => string | undefined;

export async function* readPostings(
  table: Table,
  mapping: LedgerMappingRow,
  lineOf: LineOf,
  report: Report,
): AsyncGenerator<Posting> {
  const columns = new Map<ColumnField, Column>();
  for (const field of Object.keys(mapping).filter((name): name is ColumnField => name.endsWith('Column'))) {
    const heading = mapping[field];
    if (heading !== null) columns.set(field, requiredColumn(table, [heading]));
  }
  for await (const row of report.rows(table)) {
    const posting = postingOf(row, { columns, mapping, lineOf, report });
    if (posting !== undefined) yield posting;
  }
}

interface Reading {
  columns: ReadonlyMap<ColumnField, Column>;
  mapping: LedgerMappingRow;
  lineOf: LineOf;
  report: Report;
}

function postingOf(row: TableRow, { columns, mapping, lineOf, report }: Reading): Posting | undefined {
  const read = <Value>(
    field: ColumnField,
    value: (cell: TableRow['cells'][number] | undefined) => Value,
  ): Value | null | undefined => {
    const column = columns.get(field);
    return column === undefined ? null : report.cell(row, column, () => value(row.cells[column.position]));
  };
  const costCentre = read('costCentreColumn', textOf);
  const subjective = read('subjectiveColumn', textOf);
  const debit = read('amountColumn', (cell) => penceOf(cell ?? empty, mapping.unit));
  const credit = read('creditColumn', (cell) => penceOf(cell ?? empty, mapping.unit));
  if (costCentre === undefined || subjective === undefined || debit === undefined || credit === undefined)
    return undefined;
  const amount = ((debit ?? 0) - (credit ?? 0)) * (mapping.signConvention === 'SPEND_IS_NEGATIVE' ? -1 : 1);
  report.add('Amount, pence', String(amount));
  const lineId = costCentre === null ? undefined : lineOf(costCentre, subjective);
  if (costCentre === null || lineId === undefined) {
    report.change('left out: the coding is of no line');
    report.add('Left out, pence', String(amount));
    return undefined;
  }
  if (debit === null && credit === null) {
    report.reject({
      line: row.line,
      column: mapping.amountColumn,
      code: 'AMOUNT_MISSING',
      message: 'The row has no amount. Give one, or take the row out.',
    });
    return undefined;
  }
  const postedOn = read('postedOnColumn', dateOf);
  const month = monthFor(row, columns.get('periodColumn'), postedOn, mapping, report);
  const description = read('descriptionColumn', textOf);
  const reference = read('referenceColumn', textOf);
  if (postedOn === undefined || month === undefined || description === undefined || reference === undefined)
    return undefined;
  return {
    line: row.line,
    lineId,
    period: `${month}|M`,
    postedOn: postedOn ?? lastDayOf(month),
    amount,
    description: description ?? `${costCentre} ${subjective ?? ''}`.trim(),
    reference,
    costCentre,
  };
}

const empty = { kind: 'EMPTY', text: '' } as const;

function monthFor(
  row: TableRow,
  column: Column | undefined,
  postedOn: string | null | undefined,
  { periodForm, postedOnColumn }: LedgerMappingRow,
  report: Report,
): string | undefined {
  if (periodForm === 'FROM_POSTING_DATE' || column === undefined) {
    if (postedOn === null)
      report.reject({
        line: row.line,
        column: postedOnColumn,
        code: 'DATE_MISSING',
        message: 'The row has no day of posting, and its period follows from that day. Give one.',
      });
    return postedOn?.slice(0, 7);
  }
  const cell = row.cells[column.position];
  if (cell === undefined || cell.kind === 'EMPTY') {
    report.reject({
      line: row.line,
      column: column.name,
      code: 'PERIOD_MISSING',
      message: 'The row has no period. Give one.',
    });
    return undefined;
  }
  return report.cell(row, column, () =>
    cell.kind === 'DATE' ? cell.text.slice(0, 7) : monthOf(periodForm, cell.text),
  );
}
