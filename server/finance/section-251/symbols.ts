/** What stands in a file in place of a sum. Releases disagree on some of them, so the sender can say what one means in this file. */
import type { FigureState } from '../../../schema/shared/figures.js';

export type SymbolState = Extract<FigureState, 'NOT_APPLICABLE' | 'UNKNOWN' | 'SUPPRESSED'>;

export const symbolStates: readonly SymbolState[] = ['NOT_APPLICABLE', 'UNKNOWN', 'SUPPRESSED'];

/** By the text, in small letters. */
export type Symbols = ReadonlyMap<string, { state: SymbolState; means: string }>;

const meaning: Readonly<Record<SymbolState, string>> = {
  NOT_APPLICABLE: 'not applicable',
  UNKNOWN: 'not available',
  SUPPRESSED: 'held back',
};

/** As Explore Education Statistics writes them; the colon is what releases up to 2022 wrote for what is not available. */
const convention: Readonly<Record<string, { state: SymbolState; means: string }>> = {
  z: { state: 'NOT_APPLICABLE', means: meaning.NOT_APPLICABLE },
  'n/a': { state: 'NOT_APPLICABLE', means: meaning.NOT_APPLICABLE },
  x: { state: 'UNKNOWN', means: meaning.UNKNOWN },
  ':': { state: 'UNKNOWN', means: meaning.UNKNOWN },
  c: { state: 'SUPPRESSED', means: meaning.SUPPRESSED },
  u: { state: 'UNKNOWN', means: 'of low reliability' },
};

export function symbolsOf(said: ReadonlyMap<string, SymbolState>): Symbols {
  const ownWords = [...said].map(([text, state]) => [text, { state, means: meaning[state] }] as const);
  return new Map([...Object.entries(convention), ...ownWords]);
}
