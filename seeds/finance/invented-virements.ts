/** Money moved in the fictional current year; the revised budgets follow from it. */
import { pounds } from '../seed.js';
import { lineOf } from './invented-lines.js';

export interface InventedVirement {
  key: string;
  from: 'reserve' | number;
  to: number;
  pence: number;
  reason: string;
  madeOn: string;
}

const all: readonly InventedVirement[] = [
  {
    key: 'reserve to salt',
    from: 'reserve',
    to: lineOf.salt,
    pence: pounds(150_000),
    reason: 'Agency therapists while four posts stand vacant.',
    madeOn: '2025-09-24',
  },
  {
    key: 'programme to psychology',
    from: lineOf.programme,
    to: lineOf.psychology,
    pence: pounds(60_000),
    reason: 'Locum psychologists for late advice, out of the underspend of the programme office.',
    madeOn: '2025-11-25',
  },
];

/** Those whose lines exist. */
export const virementsOf = (lines: number): readonly InventedVirement[] =>
  all.filter(({ from, to }) => to < lines && (from === 'reserve' || from < lines));

/** What the virements add to a line, in pence. */
export function movedInto(line: number, lines: number): number {
  return virementsOf(lines).reduce(
    (moved, { from, to, pence }) => moved + (to === line ? pence : 0) - (from === line ? pence : 0),
    0,
  );
}
