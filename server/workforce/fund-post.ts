import { IsNull } from 'typeorm';
import { FundPost, type PostShareInput } from '../../schema/workforce/fund-post.js';
import type { NewRow } from '../database/new-row.js';
import { batch } from '../platform/write/batch.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { Referred } from '../provenance/referred.js';
import { exact } from '../platform/exact-decimal.js';
import { firstOverfull, type Stretch } from './fullness-rules.js';
import { PostFundingRow } from './post-funding.entity.js';
import { PostRow } from './post.entity.js';
import { checkOrder, checkWithinLife } from './post-rules.js';

const whole = '100';

export const fundPost = write(FundPost, async (door, input) => {
  const items = batch(input.items);
  const post = await door.take(PostRow, input.postId, 'postId');
  const stated = await door.statement(input, post);
  const named = new Referred(door);
  const onRecord = await door.manager.findBy(PostFundingRow, { postId: post.id, withdrawnOn: IsNull() });
  const taken: Stretch[] = onRecord.map(({ sharePercent, startsOn, endsOn }) => ({
    from: startsOn,
    to: endsOn,
    amount: sharePercent,
  }));

  const record = async (item: PostShareInput, path: string): Promise<NewRow<PostFundingRow>> => {
    const { sharePercent, startsOn } = item;
    const endsOn = item.endsOn ?? post.endsOn;
    const { id: lineId } = await named.refer('InvestmentLine', item.lineId, `${path}.lineId`);
    if (exact(sharePercent) <= 0n || exact(sharePercent) > exact(whole))
      refuse('BAD_SHARE', 'A share is above 0 and at most 100 per cent. Correct it.', `${path}.sharePercent`);
    checkOrder({ startsOn, endsOn }, `${path}.endsOn`);
    checkWithinLife(post, { startsOn, endsOn }, path);
    const share = { from: startsOn, to: endsOn, amount: sharePercent };
    const over = firstOverfull(whole, taken, share);
    if (over !== undefined)
      refuse(
        'SHARES_OVER_WHOLE',
        `On ${over.day} only ${over.left} per cent of this post is paid for by no line yet. End another share first (endPostFunding), or take a smaller one.`,
        `${path}.sharePercent`,
      );
    taken.push(share);
    return { ...stated, areaId: post.areaId, postId: post.id, lineId, sharePercent, startsOn, endsOn };
  };
  return {
    post: post.id,
    fundings: await door.insertAll(PostFundingRow, await eachItem(items, 'items', record)),
  };
});
