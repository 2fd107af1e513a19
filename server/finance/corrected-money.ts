/** Money that is approved, moved or promised is put right by writes that also mind what is left of it. */
import { whenCorrected } from '../provenance/when-corrected.js';

whenCorrected('BudgetVersion', { instead: 'A budget is put right by another version: send reviseBudget.' });
whenCorrected('Virement', { instead: 'Moved money is put right by moving it: send recordVirement.' });
whenCorrected('Commitment', {
  instead: 'A commitment is put right by another: send cancelCommitment, and recordCommitment.',
});
whenCorrected('FundingSource', { instead: 'A pot is put right by stating it anew: send restateFundingSource.' });
