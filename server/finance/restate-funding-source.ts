import { RestateFundingSource } from '../../schema/finance/restate-funding-source.js';
import { write } from '../platform/write/write.js';
import { FundingSourceRow } from './funding-source.entity.js';
import { amountOf } from './money.js';
import { comeBy, inOrder } from '../platform/partial-date.js';

export const restateFundingSource = write(RestateFundingSource, async (door, input) => {
  comeBy(door.today, input.asAt, 'asAt');
  const pot = await door.take(FundingSourceRow, input.fundingSourceId, 'fundingSourceId', input.expectedVersion);
  inOrder(pot.asAt, input.asAt, 'asAt');
  const source = await door.referIfGiven<{ id: string }>('Passage', input.sourceId, 'sourceId');
  await door.change(FundingSourceRow, pot, {
    amount: amountOf(input.amount, 'amount'),
    asAt: input.asAt,
    sourceId: source?.id ?? null,
  });
  return { fundingSource: pot.id };
});
