/** What a first file proposes: which column is what, by its heading and by what stands under it. */
import { columnNamed } from '../../platform/files/columns.js';
import type { Column, Table } from '../../platform/files/table.js';
import type { Report } from '../../platform/imports/report.js';
import { ExactSum } from '../../platform/imports/exact-sum.js';
import { decimalOf } from '../../platform/files/cell-values.js';

/** Headings seen in extracts of councils' finance systems, the likeliest first. */
const headings = {
  costCentreColumn: ['Cost centre', 'Cost centre code', 'Cost centre (T)', 'CC', 'Costc', 'Budget code', 'Cost code'],
  subjectiveColumn: [
    'Subjective',
    'Subjective code',
    'Account',
    'Account code',
    'Natural account',
    'Detail code',
    'GL code',
    'Nominal',
    'Nominal code',
  ],
  periodColumn: [
    'Period',
    'Accounting period',
    'Fiscal period',
    'Financial period',
    'Posting period',
    'Month',
    'Year period',
  ],
  postedOnColumn: [
    'Posting date',
    'Posted on',
    'Posted',
    'Transaction date',
    'Trans date',
    'Effective date',
    'GL date',
    'Date',
  ],
  amountColumn: [
    'Amount',
    'Net amount',
    'Value',
    'Actual',
    'Actuals',
    'Amount (£)',
    'Actual YTD',
    'YTD actual',
    'YTD',
    'Debit',
    'Debit amount',
  ],
  creditColumn: ['Credit', 'Credit amount'],
  descriptionColumn: [
    'Description',
    'Text',
    'Line description',
    'Narrative',
    'Details',
    'Transaction description',
    'Supplier name',
  ],
  referenceColumn: [
    'Reference',
    'Transaction number',
    'Trans no',
    'TransNo',
    'Journal line',
    'Document number',
    'Voucher',
    'Transaction reference',
    'Ref',
  ],
} as const;

const lookedAt = 5000;

export async function proposeMapping(table: Table, report: Report): Promise<void> {
  const found = Object.fromEntries(
    Object.entries(headings).map(([field, names]) => [field, columnNamed(table, names)]),
  ) as Record<keyof typeof headings, Column | undefined>;
  const codings = new Map<string, { rows: number; sum: ExactSum }>();
  const periods = new Set<string>();
  let looked = 0;
  for await (const row of report.rows(table)) {
    if ((looked += 1) > lookedAt) continue;
    const words = (column: Column | undefined): string =>
      column === undefined ? '' : (row.cells[column.position]?.text ?? '');
    if (found.periodColumn !== undefined) periods.add(words(found.periodColumn));
    const key = JSON.stringify([words(found.costCentreColumn), words(found.subjectiveColumn)]);
    const coding = codings.get(key) ?? { rows: 0, sum: new ExactSum() };
    coding.rows += 1;
    const amount = found.amountColumn === undefined ? null : numberIn(row.cells[found.amountColumn.position]);
    if (amount !== null) coding.sum.add(amount);
    codings.set(key, coding);
  }
  report.propose('mapping', {
    name: 'monthly-extract',
    ...Object.fromEntries(Object.entries(found).map(([field, column]) => [field, column?.name ?? null])),
    periodForm:
      found.periodColumn === undefined ? 'FROM_POSTING_DATE' : areNumbered(periods) ? 'FINANCIAL_PERIOD' : 'MONTH',
    signConvention: 'SPEND_IS_POSITIVE',
    unit: 'POUNDS',
    basis: /ytd|to date|cumulative/i.test(found.amountColumn?.name ?? '') ? 'CUMULATIVE' : 'IN_PERIOD',
    codings: [],
  });
  report.table(
    `Codings in the ${looked > lookedAt ? 'first 5,000 rows' : 'file'}: name the line of each that is to be followed`,
    ['Cost centre', 'Subjective', 'Rows', 'Sum'],
    [...codings].map(([key, { rows, sum }]) => [...(JSON.parse(key) as string[]), String(rows), sum.toString()]),
  );
  for (const [field, column] of Object.entries(found)) {
    if (column === undefined && (field === 'costCentreColumn' || field === 'amountColumn'))
      report.note(
        `No column was recognised as ${field}. Name it in the mapping: there are ${table.columns.map(({ name }) => name).join(', ')}.`,
      );
  }
  report.note(
    'Nothing was written. Look at the proposal, give each coding its line, and save it with the mutation saveLedgerMapping; then import the file with mapping=<its name>.',
  );
}

/** Numbered from April: a 13th period or more gives it away, and so does a number without a separator. */
function areNumbered(periods: ReadonlySet<string>): boolean {
  return [...periods].some(
    (period) => /^\d{4}[-/ ]?(1[3-6])$/.test(period) || /^\d{6,7}$/.test(period) || /p\d/i.test(period),
  );
}

function numberIn(cell: Parameters<typeof decimalOf>[0]): string | null {
  try {
    return decimalOf(cell);
  } catch {
    return null;
  }
}
