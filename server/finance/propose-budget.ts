import { ProposeBudget } from '../../schema/finance/propose-budget.js';
import { write } from '../platform/write/write.js';
import { addVersion } from './budget-chain.js';
import { amountOf } from './money.js';

export const proposeBudget = write(ProposeBudget, (door, input) =>
  addVersion(door, 'PROPOSED', input, () => ({ amount: amountOf(input.amount, 'amount') })),
);
