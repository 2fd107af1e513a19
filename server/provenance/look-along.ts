/** Looks at records with those before them in their series: the newest of a part of the series is what the rules judge. */
import { Visibility, type Fact } from '../../schema/shared/recorded.js';
import type { Doubt, Reported } from './quality/figures-of.js';
import { daysFrom } from './quality/span.js';
import type { Refresh } from './quality/stale.js';
import type { LookedAt } from './raise-flags.js';

/** A record in force, as the statement of a row reads it. */
export interface InSeries extends Pick<Fact, 'asAt' | 'visibility'> {
  id: string;
  /** Equal for records that follow each other. */
  series: string;
  ownerId: string | null;
  areaId: string | null;
  startsOn: string;
  endsOn: string;
  /** Whom a reader can ask. */
  reportedBy: string;
  /** How many days after a period its figures are due. Null: nobody has said. */
  reportedWithinDays: number | null;
  /** A rule has doubted it: what was handed in beside it may have settled that. */
  doubted: boolean;
}

/** What a record is set against: a year and what is left of a month, be it in days; and where records are years apart, some of them. */
const [daysBack, atMost, atLeast] = [400, 60, 5];

type Spoken = Pick<InSeries, 'startsOn' | 'endsOn' | 'reportedBy' | 'reportedWithinDays'>;

export const reportedOf = ({ startsOn, endsOn, reportedBy }: Spoken): Reported => ({
  span: { startsOn, endsOn },
  reportedBy,
});

const tiers = Object.values(Visibility);
export const isAsOpen = (one: InSeries, other: InSeries): boolean =>
  tiers.indexOf(one.visibility) <= tiers.indexOf(other.visibility) &&
  (one.visibility !== 'RESTRICTED' || one.ownerId === other.ownerId);

/** Only where somebody said when figures are due, and of the newest of a series of periods. */
export function refreshOf({ startsOn, endsOn, reportedWithinDays }: Spoken): Refresh | undefined {
  if (reportedWithinDays === null || startsOn === endsOn) return undefined;
  const [first, last] = [new Date(startsOn), new Date(endsOn)];
  const everyMonths =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  return { everyMonths, lagDays: reportedWithinDays };
}

/** `records` in the order of their spans; a record is set against those only that all its readers may see. */
export function lookAlong<Row extends InSeries>(
  records: readonly Row[],
  handedIn: ReadonlySet<string>,
  doubtsOf: (series: readonly Row[], refresh: Refresh | undefined) => readonly Doubt[],
): (Row & LookedAt)[] {
  const inSeries = new Map<string, Row[]>();
  for (const record of records) {
    const series = inSeries.get(record.series) ?? [];
    series.push(record);
    inSeries.set(record.series, series);
  }
  return [...inSeries.values()].flatMap((series) =>
    series.flatMap((record, place) => {
      if (!handedIn.has(record.id) && !record.doubted) return [];
      const before = series
        .slice(Math.max(0, place - atMost), place)
        .filter((earlier) => isAsOpen(earlier, record))
        .filter(
          ({ startsOn }, index, open) =>
            daysFrom(startsOn, record.startsOn) <= daysBack || open.length - index <= atLeast,
        );
      const refresh = place === series.length - 1 ? refreshOf(record) : undefined;
      return [{ ...record, doubts: doubtsOf([...before, record], refresh) }];
    }),
  );
}
