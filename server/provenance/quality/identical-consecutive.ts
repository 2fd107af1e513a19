/** The figures of the time before once more: usually the old file sent again under a new date. */
import { given, valuesOf, written, type Doubt, type FiguresOf } from './figures-of.js';
import { roundingStep } from './rounding.js';
import { spanName, unbroken } from './span.js';

/** One in a thousand: two lines of the two thousand that providers of community health services report in a month. */
const byChance = 0.001;

/** A count changes from one time to the next by about the root of twice itself, so it stays the same once in so many times. */
const onceIn = (count: number, step: number): number => Math.max(1, Math.sqrt(4 * Math.PI * Math.abs(count)) / step);

/** Figures that are said only roughly ("about 1,400") are repeated on purpose and prove nothing. */
const tellingOf = ({ figures }: FiguresOf): number[] =>
  valuesOf(figures.filter(({ figure }) => figure.qualifier === 'EXACT')).filter((value) => value !== 0);

/** Every figure that is given with its name, so that one more or one fewer is a difference. */
const asGiven = ({ figures }: FiguresOf): string =>
  figures
    .flatMap(({ name, figure }) => {
      const value = given(figure);
      return value === undefined ? [] : [`${name}=${String(value)}`];
    })
    .join();

export function identicalConsecutive(series: readonly FiguresOf[]): Doubt | undefined {
  const now = series.at(-1);
  const figures = now && asGiven(now);
  const same = series.length - 1 - series.findLastIndex((item) => asGiven(item) !== figures);
  const run = same > 1 ? unbroken(series).slice(-same) : [];
  const before = run.at(-2);
  if (now === undefined || before === undefined) return undefined;
  const repeats = run.length - 1;
  const step = roundingStep(tellingOf(now));
  // A list that all stand in one band says its number twice.
  const telling = [...new Set(tellingOf(now))];
  const onceInAll = telling.reduce((times, count) => times * onceIn(count, step), 1);
  if (onceInAll ** repeats * byChance < 1) return undefined;
  const times = repeats === 1 ? '' : `, unchanged ${written(repeats)} times in a row`;
  return {
    rule: 'IDENTICAL_CONSECUTIVE',
    detail: `The figures for ${spanName(now.span)} are all those for ${spanName(before.span)}, the largest being ${written(Math.max(...telling))}${times}: ask ${now.reportedBy} whether the earlier figures were sent again.`,
  };
}
