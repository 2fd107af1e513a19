import { ReviseBudget } from '../../schema/finance/revise-budget.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { decision } from './approve-budget.js';
import { addVersion } from './budget-chain.js';
import { lineStanding, type LineStanding } from './line-standing.js';
import { amountOf, pounds } from './money.js';

const covers = ({ approved, isOpenEnded, committed }: LineStanding): boolean => isOpenEnded || committed <= approved;

export const reviseBudget = write(ReviseBudget, async (door, input) => {
  let before: LineStanding | undefined;
  const done = await addVersion(door, 'REVISED', input, async (_, line) => {
    before = await lineStanding(door, line);
    return { amount: amountOf(input.amount, 'amount'), ...decision(door, input) };
  });
  // What is spent cannot be unspent; what is committed can be cancelled first. A budget that did not cover it before is put on record as it is.
  const after = await lineStanding(door, { id: done.line });
  if (before !== undefined && before.committed <= before.approved && !covers(after))
    refuse(
      'BELOW_COMMITTED',
      `${pounds(after.committed)} is committed, more than the ${pounds(after.approved)} that would be approved. Cancel commitments first, or approve more.`,
      'amount',
    );
  return done;
});
