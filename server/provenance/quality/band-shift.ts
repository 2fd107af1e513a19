/** Most of a list in other bands than the time before. People move up a band as they wait, but a list of a thousand does not do so at once. */
import { bandFigures, type WaitFigures } from './band-figures.js';
import { given, sum, valuesOf, written, type Doubt } from './figures-of.js';
import { spanName, unbroken } from './span.js';
import { oddAgainst } from './usual.js';

/** "Most": more than half of the list. From month to month a twelfth of a list of a hundred and more is in another band in the middle case, a fifth in one of ten. */
const mostOfAList = 0.5;

/** In a smaller list one clinic day moves half of it. */
const smallest = 50;

const elsewhere = 'any other band';

type Spread = ReadonlyMap<string, number>;

const peopleOf = ({ total, bands }: WaitFigures): number => given(total) ?? sum(valuesOf(bandFigures(bands)));

const isTelling = (list: WaitFigures): boolean =>
  peopleOf(list) >= smallest && sum(valuesOf(bandFigures(list.bands))) > 0;

/** People by band. Bands that only one of two lists gives stand together as the rest of its total; without a total there is none. */
function spreadOver(list: WaitFigures, shared: ReadonlySet<string>): Spread | undefined {
  const named = bandFigures(list.bands);
  const counts = named.flatMap(({ name, figure }): [string, number][] =>
    shared.has(name) ? [[name, given(figure) ?? 0]] : [],
  );
  if (counts.length === named.length) return new Map(counts);
  const total = given(list.total);
  const rest = total === undefined ? -1 : total - sum(counts.map(([, count]) => count));
  return rest < 0 ? undefined : new Map([...counts, [elsewhere, rest]]);
}

const givenBands = ({ bands }: WaitFigures): string[] =>
  bandFigures(bands).flatMap(({ name, figure }) => (given(figure) === undefined ? [] : [name]));

interface Shift {
  share: number;
  /** The band that gained most, with people in it and in all, before and now. */
  band: string;
  was: readonly [number, number];
  is: readonly [number, number];
}

function shiftBetween(before: WaitFigures, now: WaitFigures): Shift | undefined {
  const bands = new Set(givenBands(before));
  const shared = new Set(givenBands(now).filter((band) => bands.has(band)));
  const [was, is] = [spreadOver(before, shared), spreadOver(now, shared)];
  if (was === undefined || is === undefined) return undefined;
  const [all, allNow] = [sum([...was.values()]), sum([...is.values()])];
  if (all <= 0 || allNow <= 0) return undefined;
  const gains = [...new Set([...was.keys(), ...is.keys()])].map((band) => {
    const [then, count] = [was.get(band) ?? 0, is.get(band) ?? 0];
    return { band, was: [then, all] as const, is: [count, allNow] as const, gain: count / allNow - then / all };
  });
  const share = sum(gains.map(({ gain }) => Math.max(0, gain)));
  const [most] = gains.toSorted((one, other) => other.gain - one.gain);
  return most && { ...most, share };
}

const outOf = ([count, all]: readonly [number, number]): string => `${written(count)} of ${written(all)}`;

export function bandShift(series: readonly WaitFigures[]): Doubt | undefined {
  const isShifted = (before: WaitFigures, now: WaitFigures) => (shiftBetween(before, now)?.share ?? 0) > mostOfAList;
  const now = series.at(-1);
  const usual = oddAgainst(unbroken(series), isTelling, isShifted);
  const shift = now && usual && shiftBetween(usual, now);
  if (now === undefined || usual === undefined || shift === undefined) return undefined;
  const share = shift.share.toLocaleString('en-GB', { style: 'percent' });
  return {
    rule: 'BAND_SHIFT',
    detail: `For ${spanName(now.span)} ${outOf(shift.is)} stand in ${shift.band}, for ${spanName(usual.span)} ${outOf(shift.was)}: ${share} of the list changed bands; ask ${now.reportedBy} whether waits were counted anew.`,
  };
}
