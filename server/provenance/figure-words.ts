/** A figure in one line, for a reader who sets two beside each other. */
import type { Qualifier } from '../../schema/shared/figures.js';
import type { FigureStored } from '../platform/write/values.js';

const qualified: Readonly<Record<Qualifier, (value: string) => string>> = {
  EXACT: (value) => value,
  APPROXIMATE: (value) => `about ${value}`,
  MORE_THAN: (value) => `more than ${value}`,
  AT_LEAST: (value) => `at least ${value}`,
  LESS_THAN: (value) => `less than ${value}`,
  AT_MOST: (value) => `at most ${value}`,
};

/** Null: it says nothing. */
export function figureWords({ state, qualifier, value, promisedFor }: FigureStored<string | number>): string | null {
  const words = value === null ? null : qualified[qualifier](String(value));
  switch (state) {
    case 'KNOWN':
      return words;
    case 'DISPUTED':
      return words === null ? 'disputed' : `${words} (disputed)`;
    case 'UNKNOWN':
      return null;
    case 'PROMISED':
      return `promised for ${promisedFor ?? 'a day not named'}`;
    case 'SUPPRESSED':
      return 'held back';
    case 'NOT_APPLICABLE':
      return 'not applicable';
  }
}
