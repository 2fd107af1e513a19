/** A figure as one line under a record. */
import type { Figure } from '../../figures/figure.js';
import { figureInWords } from '../../figures/figure-words.js';
import type { Said } from './picture.js';

export function said<Value>(label: string, figure: Figure<Value>, as: (value: Value) => string): Said {
  return { label, words: figureInWords(figure, as), isMissing: figure.state !== 'KNOWN' };
}
