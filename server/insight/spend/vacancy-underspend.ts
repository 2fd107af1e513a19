/** The posts a line pays for on a day, by its shares, and what their vacancies leave unspent. */
import type { VacancyUnderspend } from '../../../schema/insight/spend.js';
import { rounded, wholePence } from '../../../schema/shared/rounded.js';
import { pounds } from '../../finance/money.js';
import { notKnown, numberOf, valueOf, workedOut, type WorkedOut } from '../worked-out.js';
import type { Line } from './line.js';

type Funding = Line['postFundings']['nodes'][number];
type Part = 'established' | 'occupied' | 'vacant' | 'agencyCover';

export function vacancyUnderspend(
  fundings: readonly Funding[],
  asAt: string,
  costOfFullTimePost: number | null,
): VacancyUnderspend {
  const paid = fundings.filter(
    ({ startsOn, endsOn, withdrawnOn }) =>
      withdrawnOn === null && (startsOn === null || startsOn <= asAt) && (endsOn === null || endsOn >= asAt),
  );
  const part = (name: Part): WorkedOut<string> => shareOf(paid, name);
  const vacant = part('vacant');
  return {
    posts: paid.length,
    established: part('established'),
    filled: part('occupied'),
    vacant,
    agencyCover: part('agencyCover'),
    ...(costOfFullTimePost === null ? asBudgeted(paid, vacant) : atCost(vacant, costOfFullTimePost)),
  };
}

type Valued = Pick<VacancyUnderspend, 'costOfFullTimePost' | 'underspendAYear'>;

function atCost(vacant: WorkedOut<string>, cost: number): Valued {
  const fte = valueOf(vacant);
  return {
    costOfFullTimePost: workedOut(cost, 'Given in the query.'),
    underspendAYear:
      fte === null
        ? vacancyNotKnown
        : workedOut(wholePence(Number(fte) * cost), `${fte} full-time equivalents vacant.`),
  };
}

const vacancyNotKnown = notKnown('How much of the posts is vacant is not known.');

interface Costed {
  /** The line’s share of the hours of the post, and of those that are vacant. */
  fte: number;
  vacant: number;
  /** What a year of the line’s share costs. Null: not on record. */
  cost: number | null;
  isRough: boolean;
}

/** Every post by what its establishment budgets for it: the part that is vacant leaves that part of its cost. */
function asBudgeted(paid: readonly Funding[], vacant: WorkedOut<string>): Valued {
  if (valueOf(vacant) === null) return { costOfFullTimePost: notKnown(nobodySays), underspendAYear: vacancyNotKnown };
  const posts = paid.flatMap(({ sharePercent, post }): Costed[] => {
    if (post === null) return [];
    const share = Number(sharePercent) / 100;
    const { established, vacant: empty } = post.staffing;
    const cost = valueOf(post.budgetedCost);
    const fte = (numberOf(established) ?? 0) * share;
    const isRough = post.budgetedCost.qualifier !== 'EXACT';
    return [{ fte, vacant: (numberOf(empty) ?? 0) * share, cost: cost === null ? null : cost * share, isRough }];
  });
  return {
    costOfFullTimePost: meanCost(posts),
    underspendAYear: underspendOf(posts.filter((post) => post.vacant !== 0)),
  };
}

const nobodySays = 'No record says what a post costs. Give `costOfFullTimePost` to have it worked out.';

function meanCost(posts: readonly Costed[]): WorkedOut<number> {
  const costed = posts.flatMap(({ fte, cost }) => (cost === null || fte === 0 ? [] : [{ fte, cost }]));
  if (costed.length === 0) return notKnown(nobodySays);
  const fte = costed.reduce((sum, post) => sum + post.fte, 0);
  const cost = costed.reduce((sum, post) => sum + post.cost, 0);
  return workedOut(
    wholePence(cost / fte),
    `The mean of ${String(costed.length)} of ${String(posts.length)} posts whose budgeted cost is on record.`,
  );
}

function underspendOf(empty: readonly Costed[]): WorkedOut<number> {
  const costed = empty.filter(({ cost, fte }) => cost !== null && fte !== 0);
  const left = wholePence(costed.reduce((sum, { cost, fte, vacant }) => sum + ((cost ?? 0) * vacant) / fte, 0));
  if (costed.length < empty.length)
    return notKnown(
      `What ${String(empty.length - costed.length)} of ${String(empty.length)} posts with vacancies cost is not on record; the others leave ${pounds(left)} a year.`,
    );
  const rough = costed.some(({ isRough }) => isRough);
  return workedOut(
    left,
    `Of ${String(empty.length)} posts with vacancies, as budgeted.`,
    rough ? 'APPROXIMATE' : 'EXACT',
  );
}

function shareOf(paid: readonly Funding[], part: Part): WorkedOut<string> {
  if (paid.length === 0) return notKnown('No post is on record that the line pays for.');
  const shares = paid.map(({ sharePercent, post }) => {
    const held = post?.staffing[part];
    const fte = held === undefined ? null : valueOf(held);
    return fte === null ? null : (Number(fte) * Number(sharePercent)) / 100;
  });
  const known = shares.filter((share) => share !== null);
  if (known.length < shares.length)
    return notKnown(
      `It is known for ${String(known.length)} of ${String(shares.length)} posts that the line pays for.`,
    );
  return workedOut(
    rounded(
      known.reduce((sum, share) => sum + share, 0),
      2,
    ),
    `Shares of ${String(paid.length)} posts.`,
  );
}
