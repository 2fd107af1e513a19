import { ApproveBudget, type DecidedBudgetInput } from '../../schema/finance/approve-budget.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { addVersion } from './budget-chain.js';
import { amountOf } from './money.js';
import { comeBy } from '../platform/partial-date.js';

export const decision = ({ today }: Door, { approvedBy, approvedOn }: DecidedBudgetInput) => ({
  approvedBy: text(approvedBy, 'approvedBy'),
  approvedOn: comeBy(today, approvedOn, 'approvedOn'),
});

export const approveBudget = write(ApproveBudget, (door, input) =>
  addVersion(door, 'APPROVED', input, (proposed) => ({
    amount:
      input.amount == null
        ? (proposed?.amount ??
          refuse('AMOUNT_MISSING', 'No proposal is replaced, so a sum is needed. Give the sum approved.', 'amount'))
        : amountOf(input.amount, 'amount'),
    ...decision(door, input),
  })),
);
