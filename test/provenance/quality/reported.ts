/** Lists and values as somebody reports them, for the tests of the rules. */
import fc from 'fast-check';
import type { FigureState } from '../../../schema/shared/figures.js';
import type { WaitFigures } from '../../../server/provenance/quality/band-figures.js';
import type { FiguresOf, SeenFigure } from '../../../server/provenance/quality/figures-of.js';
import type { Span } from '../../../server/provenance/quality/span.js';
import type { Measured } from '../../../server/provenance/quality/year-on-year-jump.js';

export const exact = (value: number | string): SeenFigure => ({ state: 'KNOWN', qualifier: 'EXACT', value });
export const disputed = (value: number): SeenFigure => ({ state: 'DISPUTED', qualifier: 'EXACT', value });
export const about = (value: number): SeenFigure => ({ state: 'KNOWN', qualifier: 'APPROXIMATE', value });
export const without = (state: FigureState): SeenFigure => ({ state, qualifier: 'EXACT', value: null });
export const unknown = without('UNKNOWN');

export const valueless = ['UNKNOWN', 'PROMISED', 'SUPPRESSED', 'NOT_APPLICABLE'] as const satisfies FigureState[];

/** Null: nobody has said. */
const figure = (value: number | string | null): SeenFigure => (value === null ? unknown : exact(value));

export function month(name: string): Span {
  const [year = 0, number = 0] = name.split('-').map(Number);
  return { startsOn: `${name}-01`, endsOn: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

export const year = (number: number): Span => ({
  startsOn: `${String(number)}-01-01`,
  endsOn: `${String(number)}-12-31`,
});

export const day = (date: string): Span => ({ startsOn: date, endsOn: date });

/** The bands of community health services lists, in days. */
const bounds = [
  [0, 7],
  [8, 14],
  [15, 28],
  [29, 84],
  [85, 126],
  [127, 364],
  [366, null],
] as const;

export type Counts = readonly (number | null)[];

export function list(span: Span, total: number | null, counts: Counts = []): WaitFigures {
  const bands = bounds.flatMap(([fromDays, toDays], index) => {
    const count = counts[index];
    return count === undefined ? [] : [{ fromDays, toDays, count: figure(count) }];
  });
  return { span, reportedBy: 'the provider', total: figure(total), bands };
}

/** A list whose bands add up. */
export const banded = (span: Span, counts: readonly number[]): WaitFigures =>
  list(
    span,
    counts.reduce((total, count) => total + count, 0),
    counts,
  );

export const figures = (span: Span, ...values: (number | string | null | SeenFigure)[]): FiguresOf => ({
  span,
  reportedBy: 'the publisher',
  figures: values.map((value, index) => ({
    name: `figure ${String(index + 1)}`,
    figure: typeof value === 'object' && value !== null ? value : figure(value),
  })),
});

export const measured = (span: Span, value: number | null, outOf?: number | null): Measured => ({
  span,
  reportedBy: 'the publisher',
  value: figure(value),
  ...(outOf === undefined ? {} : { denominator: figure(outOf) }),
});

/** The months from the first of a year on. */
export const months = (count: number): Span[] =>
  Array.from({ length: count }, (_, index) => month(`2023-${String(index + 1).padStart(2, '0')}`));

export const counts = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 7, maxLength: 7 });
