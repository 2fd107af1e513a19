import { WithdrawPostFunding } from '../../schema/workforce/withdraw-post-funding.js';
import { write } from '../platform/write/write.js';
import { checkStands } from './ending-rules.js';
import { PostFundingRow } from './post-funding.entity.js';

export const withdrawPostFunding = write(WithdrawPostFunding, async (door, input) => {
  const share = await door.take(PostFundingRow, input.fundingId, 'fundingId', input.expectedVersion);
  checkStands(share, 'fundingId');
  await door.change(PostFundingRow, share, { withdrawnOn: door.today });
  return { funding: share.id };
});
