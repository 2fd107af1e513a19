/** What the finance system says an extract holds, beside what was read of it. */
import { penceText } from '../books/figures.js';
import { Stop } from '../stop.js';
import type { ImportReport } from './import-report.js';

export interface Expected {
  expectRows?: string;
  expectSum?: string;
}

export interface ControlTotal {
  what: string;
  expected: number;
  found: number;
}

export function controlTotals({ rows, totals }: ImportReport, { expectRows, expectSum }: Expected): ControlTotal[] {
  const amount = totals.find(({ column }) => column === 'Amount, pence');
  return [
    ...(expectRows === undefined ? [] : [{ what: 'Rows', expected: whole(expectRows), found: rows.read }]),
    ...(expectSum === undefined
      ? []
      : [{ what: 'Sum in pence', expected: penceIn(expectSum), found: Number(amount?.sum ?? 0) }]),
  ];
}

/** Ends the command where one differs. */
export function holdTo(totals: readonly ControlTotal[]): void {
  const off = totals.filter(({ expected, found }) => expected !== found);
  if (off.length === 0) return;
  const told = off.map(({ what, expected, found }) =>
    what === 'Rows'
      ? `${String(found)} rows where ${String(expected)} were to come`
      : `${penceText(found)} where ${penceText(expected)} were to come`,
  );
  throw new Stop(
    'found',
    `The control totals differ: ${told.join('; ')}. Nothing was written. Export the extract again.`,
  );
}

function whole(text: string): number {
  const plain = text.replaceAll(',', '');
  if (!/^\d+$/.test(plain)) throw new Stop('usage', `--expect-rows ${text} is not a count.`);
  return Number(plain);
}

function penceIn(text: string): number {
  const [, sign = '', pounds, pence = ''] = /^(-?)£?(\d+)(?:\.(\d{1,2}))?$/.exec(text.replaceAll(',', '')) ?? [];
  if (pounds === undefined) throw new Stop('usage', `--expect-sum ${text} is not a sum in pounds such as 1204.50.`);
  const value = Number(pounds) * 100 + Number(pence.padEnd(2, '0'));
  return sign === '-' ? -value : value;
}
