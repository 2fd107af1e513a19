/** Whether a post may be held so, beside those who hold it. */
import { refuse } from '../platform/write/refused.js';
import { bound } from './hours-rules.js';
import { checkRoom, isCover, type Holding } from './occupancy-rules.js';
import type { PostRow } from './post.entity.js';
import { checkEstablished, checkNotFrozen, checkWithinLife } from './post-rules.js';

type Held = Pick<PostRow, 'status' | 'establishedOn' | 'endsOn' | 'frozenOn' | 'fte'>;

export function checkHolding(
  post: Held,
  others: readonly Holding[],
  holding: Holding,
  { today, path }: { today: string; path: string },
): void {
  if (holding.startsOn > today)
    refuse(
      'STARTS_LATER',
      'Nobody holds the post yet. Record now how far recruitment has come (recordRecruitmentEvent), and this on the day.',
      `${path}.startsOn`,
    );
  checkEstablished(post, `${path}.postId`);
  checkWithinLife(post, holding, path);
  if (!isCover(holding.kind)) checkNotFrozen(post, holding.startsOn, `${path}.postId`);
  checkRoom(bound(post.fte), others, holding, `${path}.fte`);
}
