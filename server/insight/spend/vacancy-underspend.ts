/** The posts a line pays for on a day, by its shares, and what their vacancies leave unspent. */
import type { VacancyUnderspend } from '../../../schema/insight/spend.js';
import { rounded, wholePence } from '../../../schema/shared/rounded.js';
import { notKnown, valueOf, workedOut, type WorkedOut } from '../worked-out.js';
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
  const cost =
    costOfFullTimePost === null
      ? notKnown('No record says what a post costs. Give `costOfFullTimePost` to have it worked out.')
      : workedOut(costOfFullTimePost, 'Given in the query.');
  return {
    posts: paid.length,
    established: part('established'),
    filled: part('occupied'),
    vacant,
    agencyCover: part('agencyCover'),
    costOfFullTimePost: cost,
    underspendAYear: underspend(vacant, costOfFullTimePost),
  };
}

function underspend(vacant: WorkedOut<string>, cost: number | null): WorkedOut<number> {
  const fte = valueOf(vacant);
  if (fte === null) return notKnown('How much of the posts is vacant is not known.');
  if (cost === null) return notKnown('What a post costs is not known.');
  return workedOut(wholePence(Number(fte) * cost), `${fte} full-time equivalents vacant.`);
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
