/** The lists of a pathway, sorted into series that may be read as one: of one provider, of one scope, by one clock. */
import { flags } from '../../figures/flags.js';
import { counted, count, percent } from '../../figures/numbers.js';
import { dateInWords } from '../../figures/dates.js';
import type { WaitListFragment } from '../../gql/graphql.js';
import type { Part } from '../../charts/stack.js';

export interface WaitSeries {
  readonly key: string;
  /** Oldest first, and at least one. */
  readonly lists: readonly WaitListFragment[];
  readonly latest: WaitListFragment;
}

/** Superseded lists are history: what counts is what stands. */
export function seriesOf(lists: readonly WaitListFragment[]): WaitSeries[] {
  const found = new Map<string, WaitListFragment[]>();
  for (const list of lists) {
    if (!list.current || !hasCount(list)) continue;
    const key = `${list.scope} ${list.provider?.name ?? ''} ${list.clock.slug}`;
    found.set(key, [list, ...(found.get(key) ?? [])]);
  }
  return [...found].flatMap(([key, all]) => {
    const latest = all.at(-1);
    return latest ? [{ key, lists: all, latest }] : [];
  });
}

/** What was stated in weeks without a list behind it. */
export function statedOf(lists: readonly WaitListFragment[]): WaitListFragment[] {
  return lists.filter(({ current, statedWeeks }) => current && statedWeeks.value !== null);
}

function hasCount({ total, bands }: WaitListFragment): boolean {
  return total.state !== 'UNKNOWN' || bands.some(({ count: { state } }) => state !== 'UNKNOWN');
}

export const groups = [
  { key: 'short', name: 'Up to 18 weeks', from: 0 },
  { key: 'long', name: 'Over 18 to 52 weeks', from: 127 },
  { key: 'longest', name: 'Over 52 weeks', from: 365 },
] as const;

function groupOf(fromDays: number): string {
  return groups.findLast(({ from }) => fromDays >= from - 1)?.key ?? 'short';
}

/** Seven and more bands as the three that committees speak of; a group with a band that is not known is not known. */
export function partsOf(bands: WaitListFragment['bands']): Part[] {
  return groups.map(({ key }) => {
    const own = bands.filter(({ fromDays }) => groupOf(fromDays) === key);
    const isKnown = own.length > 0 && own.every(({ count: { value } }) => value !== null);
    return { key, value: isKnown ? own.reduce((sum, { count: { value } }) => sum + (value ?? 0), 0) : null };
  });
}

export function openFlags({ qualityFlags }: WaitListFragment) {
  return qualityFlags.nodes.filter(({ settledOn }) => settledOn === null);
}

export function whenOf({ period, asAt }: Pick<WaitListFragment, 'period' | 'asAt'>): string {
  return dateInWords(period === null ? asAt : period.startsOn.slice(0, 7));
}

/** The months from the first list to the last: those without a list are gaps of a chart, and are named below it. */
export function monthsOf({ lists }: WaitSeries): { month: string; list: WaitListFragment | undefined }[] {
  const byMonth = new Map(lists.map((list) => [list.period?.startsOn.slice(0, 7) ?? '', list]));
  const [first = '', last = ''] = [lists[0]?.period?.startsOn.slice(0, 7), lists.at(-1)?.period?.startsOn.slice(0, 7)];
  if (byMonth.has('')) return lists.map((list) => ({ month: list.asAt, list }));
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months.map((month) => ({ month, list: byMonth.get(month) }));
}

function monthAfter(month: string): string {
  const [year, index] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, index ?? 1, 1)).toISOString().slice(0, 7);
}

export interface FlagNote {
  readonly letter: string;
  readonly id: string;
  readonly text: string;
}

/** One number for each list that is flagged. */
export function flagNotes(lists: readonly WaitListFragment[]): FlagNote[] {
  return lists
    .filter((list) => openFlags(list).length > 0)
    .map((list, index) => ({
      letter: String(index + 1),
      id: list.id,
      text: `${whenOf(list)}: ${openFlags(list)
        .map(({ rule, detail }) => `${flags[rule]}. ${detail}`)
        .join(' ')}`,
    }));
}

function change(from: number, to: number): string {
  if (from === to) return 'as many as';
  if (from === 0) return 'up from none';
  const share = Math.round((Math.abs(to - from) / from) * 100);
  return `${percent(share)} ${to > from ? 'more' : 'fewer'} than`;
}

function noneOr(size: number): string {
  return size === 0 ? 'none' : count(size);
}

/** What the series says, by lists that no rule flags. */
export function headlineOf({ lists }: WaitSeries): string {
  const sound = lists.filter((list) => openFlags(list).length === 0);
  const known = sound.filter(({ total }) => total.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (last?.total.value != null) {
    const share = last.shareOver18Weeks.value;
    const over = share === null ? '' : `; ${percent(share)} of them for more than 18 weeks`;
    const since =
      first?.total.value == null || first === last
        ? ''
        : `, ${change(first.total.value, last.total.value)} in ${whenOf(first)}`;
    return `In ${whenOf(last)}, ${counted(last.total.value, 'person was', 'people were')} waiting${since}${over}.`;
  }
  const year = (list: WaitListFragment): number | null =>
    partsOf(list.bands).find(({ key }) => key === 'longest')?.value ?? null;
  const long = sound.filter((list) => year(list) !== null);
  const [early, late] = [long[0], long.at(-1)];
  if (!late) return 'No sound figure is on record.';
  const since = early && early !== late ? `; in ${whenOf(early)}, ${noneOr(year(early) ?? 0)} had` : '';
  return `In ${whenOf(late)}, ${counted(year(late) ?? 0, 'person', 'people')} had waited more than 52 weeks${since}.`;
}
