/** What a rule looks at: figures that somebody reported for a span of days. A series holds one item a span, the oldest first. */
import type { QualityRule } from '../../../schema/provenance/quality-flag.js';
import type { CountFigure, DecimalFigure } from '../../../schema/shared/figures.js';
import type { Span } from './span.js';

export type SeenFigure = Pick<CountFigure | DecimalFigure, 'state' | 'qualifier' | 'value'>;

export interface NamedFigure {
  name: string;
  figure: SeenFigure;
}

export interface Reported {
  span: Span;
  /** Whom a reader can ask, as a sentence names them: "the provider". */
  reportedBy: string;
}

export interface FiguresOf extends Reported {
  figures: readonly NamedFigure[];
}

/** What a rule found: a sentence with the figures it saw and what to do. It changes nothing. */
export interface Doubt {
  rule: QualityRule;
  detail: string;
}

/** The value of a figure that has one, be it disputed. Unknown, promised, suppressed and not applicable are no number, least of all zero. */
export function given({ state, value }: SeenFigure): number | undefined {
  return (state === 'KNOWN' || state === 'DISPUTED') && value !== null ? Number(value) : undefined;
}

/** The values that are given, in order. */
export const valuesOf = (figures: readonly NamedFigure[]): number[] =>
  figures.flatMap(({ figure }) => given(figure) ?? []);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const written = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 12 });
