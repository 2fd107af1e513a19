/** Zero everywhere after a list with people on it: more often a file that came in empty than a list that did. */
import { given, valuesOf, written, type Doubt, type FiguresOf, type NamedFigure } from './figures-of.js';
import { spanName } from './span.js';
import { oddAgainst } from './usual.js';

/** A list with fewer people may really empty between two reports. */
const smallest = 10;

const isGiven = ({ figures }: FiguresOf): boolean => valuesOf(figures).length > 0;

const isAllZero = ({ figures }: FiguresOf): boolean => valuesOf(figures).every((value) => value === 0);

/** What stood above zero must be said to be zero now, as far as it is named at all: a figure held back or not sent is no zero. */
function isEmptied(usual: FiguresOf, item: FiguresOf): boolean {
  const counted = new Set(usual.figures.flatMap(({ name, figure }) => (given(figure) ? [name] : [])));
  const again = item.figures.filter(({ name }) => counted.has(name));
  return (
    isAllZero(item) &&
    Math.max(...valuesOf(usual.figures)) >= smallest &&
    again.length > 0 &&
    again.every(({ figure }) => given(figure) === 0)
  );
}

const largest = (figures: readonly NamedFigure[]): NamedFigure | undefined =>
  figures.reduce<NamedFigure | undefined>(
    (most, next) => (most === undefined || (given(next.figure) ?? 0) > (given(most.figure) ?? 0) ? next : most),
    undefined,
  );

/** The figures of an item are those that all must be above zero where anybody is counted. What lies between is no matter: a list does not empty unseen. */
export function zeroSpike(series: readonly FiguresOf[]): Doubt | undefined {
  const now = series.at(-1);
  if (now === undefined || !isAllZero(now)) return undefined;
  const usual = oddAgainst(series, isGiven, isEmptied);
  const before = usual && largest(usual.figures);
  if (usual === undefined || before === undefined) return undefined;
  const was = `${written(given(before.figure) ?? 0)} (${before.name})`;
  return {
    rule: 'ZERO_SPIKE',
    detail: `Every figure for ${spanName(now.span)} is 0, after ${was} for ${spanName(usual.span)}: ask ${now.reportedBy} whether nobody is left or nothing was sent, and do not use the zero before the answer.`,
  };
}
