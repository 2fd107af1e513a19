/** What stands in a file in place of a number, and what that makes of a figure. */
import type { ObservationSymbol } from '../../../schema/indicators/observation-symbol.js';
import type { FigureState } from '../../../schema/shared/figures.js';

/** The convention of Explore Education Statistics, with the two it has given up. A data set that says otherwise is believed. */
export const convention: Readonly<Record<string, ObservationSymbol>> = {
  z: 'Z',
  x: 'X',
  c: 'C',
  low: 'LOW',
  k: 'K',
  u: 'U',
  ':': 'X',
  '~': 'LOW',
};

export const explained: Readonly<Record<ObservationSymbol, string>> = {
  Z: 'Not applicable.',
  X: 'Not available.',
  C: 'Confidential: too few people to publish.',
  LOW: 'Rounds to nothing, but is not nothing.',
  K: 'Rounds to nothing, but is not nothing.',
  U: 'Of low reliability.',
};

export const stateOf: Readonly<Record<ObservationSymbol, FigureState>> = {
  Z: 'NOT_APPLICABLE',
  X: 'UNKNOWN',
  C: 'SUPPRESSED',
  LOW: 'UNKNOWN',
  K: 'UNKNOWN',
  U: 'UNKNOWN',
};

/** By the text in the file, in small letters. */
export type Symbols = ReadonlyMap<string, ObservationSymbol>;
