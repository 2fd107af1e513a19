/** How a claim and a published value stand to each other, from what is on record of both. */
import { rounded } from '../../../schema/shared/rounded.js';
import type { MeetingPoint } from '../../../schema/insight/reconciliation.js';
import { earliestDay, latestDay } from '../day-spans.js';
import { groupedBy } from '../grouped-by.js';
import { doesNotArise, notKnown, valueOf, workedOut, type WorkedOut } from '../worked-out.js';

interface Measured {
  state: string;
  value: string | null;
}

export interface SaidValue {
  value: Measured;
  upperValue: string | null;
  unit: string | null;
  claimedFor: string | null;
  definition: { id: string } | null;
  indicator: { id: string } | null;
}

export interface PublishedValue {
  value: Measured;
  area: { id: string } | null;
  definition: { id: string } | null;
  indicator: { id: string; unit: string } | null;
  period: { startsOn: string; endsOn: string } | null;
}

const placesOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** Claimed less published: to the places of whichever has more. */
function apart(said: SaidValue, published: PublishedValue): WorkedOut<string> {
  const [claimed, found] = [valueOf(said.value), valueOf(published.value)];
  if (claimed === null) return notKnown('The claim gives no number.');
  if (found === null) return notKnown('No number is published.');
  if (said.unit !== (published.indicator?.unit ?? null)) return doesNotArise('The two are not in the same unit.');
  const upper = said.upperValue ?? claimed;
  const nearest = Number(found) < Number(claimed) ? claimed : Number(found) > Number(upper) ? upper : found;
  return workedOut(rounded(Number(nearest) - Number(found), Math.max(placesOf(nearest), placesOf(found))));
}

function ofValues(said: SaidValue, published: PublishedValue, difference: WorkedOut<string>): MeetingPoint {
  const [claimed, found] = [valueOf(said.value), valueOf(published.value)];
  if (claimed === null) return 'NO_CLAIMED_NUMBER';
  if (found === null) return 'NO_PUBLISHED_NUMBER';
  if (difference.value === null) return 'OTHER_UNIT';
  if (said.upperValue !== null) return Number(difference.value) === 0 ? 'WITHIN_RANGE' : 'OTHER_FIGURE';
  const places = placesOf(claimed);
  return rounded(Number(found), places) === rounded(Number(claimed), places) ? 'SAME_FIGURE' : 'OTHER_FIGURE';
}

function ofPeriods(claimedFor: string | null, period: PublishedValue['period']): MeetingPoint | undefined {
  const last = latestDay(claimedFor);
  if (last === undefined || period === null) return 'PERIOD_UNSTATED';
  const first = earliestDay(claimedFor) ?? last;
  if (last < period.startsOn || first > period.endsOn) return 'OTHER_PERIOD';
  return first === period.startsOn && last === period.endsOn ? undefined : 'WITHIN_PERIOD';
}

/** The values first, then whatever says why a difference between them need not be one. */
export function setSideBySide(
  said: SaidValue,
  published: PublishedValue,
  areaId: string,
): { difference: WorkedOut<string>; points: MeetingPoint[] } {
  const difference = apart(said, published);
  const points: (MeetingPoint | undefined)[] = [
    ofValues(said, published, difference),
    published.area?.id === areaId ? undefined : 'OTHER_AREA',
    said.indicator !== null && said.indicator.id !== published.indicator?.id ? 'OTHER_INDICATOR' : undefined,
    said.definition === null
      ? 'DEFINITION_UNSTATED'
      : said.definition.id === published.definition?.id
        ? undefined
        : 'OTHER_DEFINITION',
    ofPeriods(said.claimedFor, published.period),
  ];
  return { difference, points: points.filter((point) => point !== undefined) };
}

/** What might be set against a claim: values of its own period, or the last of each definition before it and the first after. */
export function offeredFor<Value extends PublishedValue>(said: SaidValue, values: readonly Value[]): Value[] {
  const meets = ({ period }: Value): boolean => {
    const point = ofPeriods(said.claimedFor, period);
    return point !== 'OTHER_PERIOD' && point !== 'PERIOD_UNSTATED';
  };
  const meeting = values.filter(meets);
  if (meeting.length > 0) return meeting;
  const claimed = latestDay(said.claimedFor);
  const endOf = ({ period }: Value): string => period?.endsOn ?? '';
  const inTime = values
    .filter(({ period }) => period !== null)
    .toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
  return [...groupedBy(inTime, ({ definition }) => definition?.id).values()].flatMap((series) => {
    const before = series.findLast((each) => claimed === undefined || endOf(each) <= claimed);
    const after = series.find((each) => claimed !== undefined && endOf(each) > claimed);
    return [before, after].filter((each) => each !== undefined);
  });
}
