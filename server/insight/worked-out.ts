/** Figures that an answer works out: known with how, or not known with why. */
import type { FigureState, Qualifier } from '../../schema/shared/figures.js';

export interface WorkedOut<Value> {
  state: FigureState;
  qualifier: Qualifier;
  value: Value | null;
  promisedFor: string | null;
  note: string | null;
}

export function workedOut<Value>(
  value: Value,
  note: string | null = null,
  qualifier: Qualifier = 'EXACT',
): WorkedOut<Value> {
  return { state: 'KNOWN', qualifier, value, promisedFor: null, note };
}

export function withoutValue(state: FigureState, note: string): WorkedOut<never> {
  return { state, qualifier: 'EXACT', value: null, promisedFor: null, note };
}

export const notKnown = (why: string): WorkedOut<never> => withoutValue('UNKNOWN', why);
export const doesNotArise = (why: string): WorkedOut<never> => withoutValue('NOT_APPLICABLE', why);

/** What is known about the value, as far as it may be worked with: a disputed one is given, too. */
export function valueOf<Value>(figure: { state: string; value?: Value | null }): Value | null {
  return figure.state === 'KNOWN' || figure.state === 'DISPUTED' ? (figure.value ?? null) : null;
}

/** The same of one that comes as text. */
export function numberOf(figure: { state: string; value?: string | null }): number | null {
  const value = valueOf(figure);
  return value === null ? null : Number(value);
}
