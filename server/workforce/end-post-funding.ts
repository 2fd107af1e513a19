import { EndPostFunding } from '../../schema/workforce/end-post-funding.js';
import { write } from '../platform/write/write.js';
import { checkEnding } from './ending-rules.js';
import { PostFundingRow } from './post-funding.entity.js';

export const endPostFunding = write(EndPostFunding, async (door, input) => {
  const share = await door.take(PostFundingRow, input.fundingId, 'fundingId', input.expectedVersion);
  checkEnding(share, input.endsOn, 'endsOn');
  await door.change(PostFundingRow, share, { endsOn: input.endsOn });
  return { funding: share.id };
});
