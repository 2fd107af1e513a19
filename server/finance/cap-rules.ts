/** What may still be taken from a line or a pot. */
import { refuse } from '../platform/write/refused.js';
import { pounds } from './money.js';

export interface Cover {
  /** What is known to be there and taken by nobody. */
  left: number;
  /** There may be more than is known. */
  isOpenEnded: boolean;
  /** What the sum is made of: `£5.00 approved, £3.00 committed and £0.00 spent`. */
  made: string;
}

export interface Taking {
  pence: number;
  path: string;
  acceptUnknown: boolean;
}

export function mustCover({ left, isOpenEnded, made }: Cover, { pence, path, acceptUnknown }: Taking): void {
  if (pence <= left) return;
  const what = `${pounds(pence)} is more than ${left > 0 ? `the ${pounds(left)}` : 'nothing, which is all'}`;
  if (!isOpenEnded)
    refuse(
      'BUDGET_EXCEEDED',
      `${what} that is left: ${made}. Take less, or have more approved or moved in first.`,
      path,
    );
  if (!acceptUnknown)
    refuse(
      'BUDGET_UNKNOWN',
      `${what} that is known to be left: ${made}, and how much there is nobody has said. Have it put on record first; or set acceptUnknownBudget, and this is recorded all the same.`,
      path,
    );
}

/** A sum of which only the least is known may be any greater sum. */
export const isOpenEnded = (amount: { value: number | null; qualifier: string } | undefined): boolean =>
  amount === undefined || amount.value === null || ['AT_LEAST', 'MORE_THAN'].includes(amount.qualifier);
