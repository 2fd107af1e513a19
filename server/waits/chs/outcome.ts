/** What a list of a workbook is, set against what is on record for the same list and month. Pure. */
import type { FigureState } from '../../../schema/shared/figures.js';

interface Stated {
  state: FigureState;
  value: number | null;
}

interface StatedBand {
  fromDays: number;
  toDays: number | null;
  count: Stated;
}

export interface StatedList {
  total: Stated;
  bands: readonly StatedBand[];
}

export interface KnownList extends StatedList {
  /** The first day on which its source can have been published. Null: not known. */
  publishedFrom: string | null;
}

/** `completed`: says more, and nothing else. `older`: something else, and was published before what is on record. */
export type Outcome = 'new' | 'unchanged' | 'completed' | 'revised' | 'older';

export function outcomeOf(list: StatedList, known: KnownList | undefined, publishedOn: string | null): Outcome {
  if (known === undefined) return 'new';
  const pairs = pairsOf(list, known);
  if (pairs.some(([now, before]) => contradicts(now, before))) {
    const isOlder = publishedOn !== null && known.publishedFrom !== null && publishedOn < known.publishedFrom;
    return isOlder ? 'older' : 'revised';
  }
  return pairs.some(([now, before]) => saysMore(now, before)) ? 'completed' : 'unchanged';
}

type Pair = readonly [now: Stated | undefined, before: Stated | undefined];

/** A list without bands, such as a month of a time series, says nothing of them. */
function pairsOf(list: StatedList, known: StatedList): Pair[] {
  const total: Pair = [list.total, known.total];
  if (list.bands.length === 0) return [total];
  const counts = (bands: readonly StatedBand[]): Map<string, Stated> =>
    new Map(bands.map(({ fromDays, toDays, count }) => [`${String(fromDays)} ${String(toDays)}`, count]));
  const [now, before] = [counts(list.bands), counts(known.bands)];
  return [
    total,
    ...[...new Set([...now.keys(), ...before.keys()])].map((key): Pair => [now.get(key), before.get(key)]),
  ];
}

const contradicts = (now: Stated | undefined, before: Stated | undefined): boolean =>
  before?.value != null && (now?.value ?? null) !== before.value;

const saysMore = (now: Stated | undefined, before: Stated | undefined): boolean =>
  now !== undefined && now.state !== 'UNKNOWN' && (before === undefined || before.state === 'UNKNOWN');
