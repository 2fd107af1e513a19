/** Money that is approved, moved or promised is put right by writes that also mind what is left of it. */
import type { Corrections } from '../platform/write/correctable.js';

export const correctedMoney: Corrections = {
  BudgetVersion: { instead: 'A budget is put right by another version: send reviseBudget.' },
  Virement: { instead: 'Moved money is put right by moving it: send recordVirement.' },
  Commitment: { instead: 'A commitment is put right by another: send cancelCommitment, and recordCommitment.' },
  FundingSource: { instead: 'A pot is put right by stating it anew: send restateFundingSource.' },
};
