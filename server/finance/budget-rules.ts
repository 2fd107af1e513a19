/** Which stage of a budget may follow which, and what a virement makes of a budget. */
import type { BudgetStage } from '../../schema/finance/budget-version.js';
import type { FigureStored } from '../platform/write/values.js';
import { known } from '../platform/write/values.js';

const mayFollow: Readonly<Record<BudgetStage, readonly (BudgetStage | undefined)[]>> = {
  PROPOSED: [undefined, 'PROPOSED'],
  APPROVED: [undefined, 'PROPOSED'],
  REVISED: ['APPROVED', 'REVISED'],
  OUTTURN: [undefined, 'APPROVED', 'REVISED', 'OUTTURN'],
};

/** What to do instead, where a version of this stage may not follow the current one. */
export function whyNotNext(stage: BudgetStage, current: BudgetStage | undefined): string | undefined {
  if (mayFollow[stage].includes(current)) return undefined;
  if (current === 'OUTTURN') return 'The accounts of this period are closed: its budget is not decided again.';
  if (stage === 'PROPOSED' || stage === 'APPROVED') return 'This budget is decided already. Revise it instead.';
  return 'This budget is not approved yet. Approve it first.';
}

/** Of a sum nobody has stated, what was moved in is the least it can be; what was moved out leaves it unstated. */
export function movedBy(amount: FigureStored<number> | undefined, pence: number): FigureStored<number> | undefined {
  const value = amount?.value ?? null;
  if (amount === undefined || value === null) {
    return pence < 0
      ? undefined
      : { ...known(pence), qualifier: 'AT_LEAST', note: 'Moved in. What else is approved is not known.' };
  }
  return { ...amount, value: Math.max(value + pence, 0) };
}
