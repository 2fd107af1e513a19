/** What must be over before a post ends, and what ends with it. */
import { IsNull } from 'typeorm';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import type { OccupancyRow } from './occupancy.entity.js';
import { PostFundingRow } from './post-funding.entity.js';
import type { VacancyRow } from './vacancy.entity.js';

const runsOn = (endsOn: string | null, last: string): boolean => endsOn === null || endsOn > last;

export function checkUnheld(held: readonly OccupancyRow[], endsOn: string, path: string): void {
  const holder = held.find((each) => runsOn(each.endsOn, endsOn));
  if (holder !== undefined)
    refuse(
      'POST_HELD',
      `This post is held since ${holder.startsOn}, and ${holder.endsOn === null ? 'no end is set' : `until ${holder.endsOn}`}. Record first who leaves, with vacatePost.`,
      path,
    );
}

export function checkNotVacant(vacancies: readonly VacancyRow[], path: string): void {
  if (vacancies.some(({ status }) => status === 'OPEN'))
    refuse('VACANCY_OPEN', 'A vacancy of this post is to be filled. Withdraw it first, with withdrawVacancy.', path);
}

/** The post is locked: no share is added meanwhile. */
export async function endFundings(door: Door, postId: string, endsOn: string, path: string): Promise<string[]> {
  const shares = await door.manager.find(PostFundingRow, {
    where: { postId, withdrawnOn: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  const toEnd = shares.filter((share) => runsOn(share.endsOn, endsOn));
  for (const share of toEnd) {
    if (share.startsOn !== null && share.startsOn > endsOn)
      refuse(
        'FUNDED_LATER',
        `A line is to pay for this post from ${share.startsOn}. Withdraw that share first, with withdrawPostFunding.`,
        path,
      );
    await door.change(PostFundingRow, share, { endsOn });
  }
  return toEnd.map(({ id }) => id);
}
