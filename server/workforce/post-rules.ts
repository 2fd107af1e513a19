/** On which days a post may be held, stand vacant or be paid for. */
import { refuse } from '../platform/write/refused.js';
import type { PostRow } from './post.entity.js';

type Life = Pick<PostRow, 'status' | 'establishedOn' | 'endsOn' | 'frozenOn'>;

/** `startsOn` and `endsOn` are also the names of the input's fields, for the path of a refusal. */
interface Days {
  startsOn: string;
  endsOn: string | null;
}

export function checkOrder({ startsOn, endsOn }: Days, path: string): void {
  if (endsOn !== null && endsOn < startsOn)
    refuse(
      'ENDS_BEFORE_START',
      `The last day, ${endsOn}, is before the first, ${startsOn}. Correct one of them.`,
      path,
    );
}

/** Whoever or whatever hangs from a post does so while it exists. */
export function checkWithinLife(post: Life, { startsOn, endsOn }: Days, path: string): void {
  if (post.status === 'WITHDRAWN')
    refuse('POST_ENDS', 'This post was proposed and withdrawn: it never exists. Take another post.', path);
  if (post.establishedOn !== null && startsOn < post.establishedOn)
    refuse('BEFORE_POST', `The post exists from ${post.establishedOn}. Take that day or a later one.`, path);
  if (post.endsOn !== null && (endsOn === null || endsOn > post.endsOn))
    refuse('POST_ENDS', `The last day of the post is ${post.endsOn}. Take no later day, or another post.`, path);
}

export function checkEstablished({ status }: Life, path: string): void {
  if (status === 'PROPOSED' || status === 'WITHDRAWN')
    refuse('NOT_ESTABLISHED', `This post is ${status}. Establish it first, with establishPost.`, path);
}

/** What began before the freeze may be recorded during it. */
export function checkNotFrozen({ status, frozenOn }: Life, from: string, path: string): void {
  if (status === 'FROZEN' && (frozenOn === null || from >= frozenOn))
    refuse(
      'POST_FROZEN',
      `This post is frozen${frozenOn === null ? '' : ` since ${frozenOn}`}. Lift the freeze first, with unfreezePost.`,
      path,
    );
}
