/** The working time that empty posts lose: full-time equivalents by weeks, and the work that would have been done in them. */
import type { CapacityLost, EmptyPost } from '../../../schema/insight/capacity-lost.js';
import type { NamedFigure } from '../../../schema/insight/named-figure.js';
import { rounded } from '../../../schema/shared/rounded.js';
import { daysAMonth, daysBetween } from '../day-spans.js';
import { groupedBy } from '../grouped-by.js';
import type { Lead } from '../lead.js';
import type { PostOfSlipFragment } from '../questions.js';
import { doesNotArise, notKnown, numberOf, workedOut, type WorkedOut } from '../worked-out.js';
import { fitting, type Pace } from './open-post.js';

const daysAWeek = 7;

/** What stands empty, and since when. */
export interface Empty {
  id: string;
  fte: PostOfSlipFragment['fte'];
  post: PostOfSlipFragment;
  /** From a day, where it is recorded, to a day; or the days of delay that a disruption is said to bring. */
  stretch: { from: string | null; until: string } | { delayOf: number | undefined };
}

interface Lost extends EmptyPost {
  post: PostOfSlipFragment;
}

export function capacityLost(
  all: readonly Empty[],
  { today, areaId, lead }: { today: string; areaId: string; lead: Lead },
): CapacityLost {
  const posts = all.map((each) => lostBy(each, today, lead));
  const known = posts.map(({ fteWeeks }) => numberOf(fteWeeks)).filter((weeks) => weeks !== null);
  return {
    fteWeeks:
      posts.length === 0
        ? notKnown('No post that stands empty because of it is on record.')
        : known.length < posts.length
          ? notKnown(`Known for ${String(known.length)} of ${String(posts.length)} posts.`)
          : workedOut(rounded(sum(known), 2), `Of ${String(posts.length)} posts.`),
    posts: posts.map(({ post: _, ...told }) => told),
    work: workOf(posts, areaId),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function lostBy({ id, fte, post, stretch }: Empty, today: string, lead: Lead): Lost {
  const isDelay = 'delayOf' in stretch;
  const { from, until } = isDelay ? { from: null, until: null } : stretch;
  const days = isDelay ? stretch.delayOf : from === null ? undefined : daysBetween(from, stretch.until);
  const noDays = notKnown(
    isDelay ? 'By how many days it is delayed is not on record.' : 'Since when it stands empty is not on record.',
  );
  const weeksOf = (count: number | undefined): WorkedOut<string> =>
    count === undefined ? noDays : workedOut(rounded(count / daysAWeek, 2), `${String(count)} days.`);
  const lostIn = (count: number | undefined): WorkedOut<string> => {
    const empty = numberOf(fte);
    if (empty === null) return notKnown('How much of the post is empty is not on record.');
    if (count === undefined) return noDays;
    return workedOut(
      rounded((empty * count) / daysAWeek, 2),
      `${String(empty)} full-time equivalents for ${String(count)} days.`,
      fte.qualifier,
    );
  };
  return {
    post,
    record: lead(id),
    title: post.title,
    fte,
    agencyCover: post.staffing.agencyCover,
    from,
    until,
    weeks: weeksOf(days),
    fteWeeks: lostIn(days),
    fteWeeksSoFar: isDelay
      ? doesNotArise('Its delays are of so many days, and of no days in particular.')
      : lostIn(from === null ? undefined : Math.max(0, daysBetween(from, today))),
  };
}

/** At the pace of the post's own team before that of any team; of several for one unit, at the slowest. */
function workOf(posts: readonly Lost[], areaId: string): NamedFigure[] {
  const paced = ({ perFtePerMonth }: Pace): number | null => numberOf(perFtePerMonth);
  const done = posts.flatMap(({ post, fteWeeks }) => {
    const weeks = numberOf(fteWeeks);
    const paces = groupedBy(
      fitting(post, areaId, (pace) => paced(pace) !== null),
      ({ unit }) => unit,
    );
    return [...paces].map(([unit, of]) => {
      const slowest = of.reduce((one, other) => ((paced(other) ?? 0) < (paced(one) ?? 0) ? other : one));
      const work = weeks === null ? null : (weeks * daysAWeek * (paced(slowest) ?? 0)) / daysAMonth;
      return { unit, confidence: slowest.confidence, work };
    });
  });
  return [...groupedBy(done, ({ unit }) => unit)].map(([unit, of]) => {
    const known = of.flatMap(({ work }) => work ?? []);
    const rests = [...new Set(of.map(({ confidence }) => confidence))].join(', ');
    const figure =
      known.length < of.length
        ? notKnown('For how long the posts stand empty is not known.')
        : workedOut(
            rounded(sum(known), 1),
            `At the pace on record (${rests}) of ${String(of.length)} of ${String(posts.length)} posts.`,
            'APPROXIMATE',
          );
    return { name: `${unit} not done`, unit: 'NUMBER', figure };
  });
}
