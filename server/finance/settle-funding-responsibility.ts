import { SettleFundingResponsibility } from '../../schema/finance/settle-funding-responsibility.js';
import { write } from '../platform/write/write.js';
import { FundingResponsibilityRow } from './funding-responsibility.entity.js';
import { inOrder } from '../platform/partial-date.js';
import { payment } from './record-funding-responsibility.js';

export const settleFundingResponsibility = write(SettleFundingResponsibility, async (door, input) => {
  const { responsibilityId, expectedVersion, asAt } = input;
  const settled = await door.take(FundingResponsibilityRow, responsibilityId, 'responsibilityId', expectedVersion);
  inOrder(settled.asAt, asAt, 'asAt');
  const source = await door.referIfGiven<{ id: string }>('Passage', input.sourceId, 'sourceId');
  await door.change(FundingResponsibilityRow, settled, {
    ...(await payment(door, input)),
    asAt,
    ...(source === null ? {} : { sourceId: source.id }),
  });
  return { responsibility: settled.id };
});
