/** Each of the six states in words, for a cell, a label or a file. */
import { dateInWords } from './dates.js';
import { type Figure, valueInWords } from './figure.js';

export function figureInWords<Value>(figure: Figure<Value>, as: (value: Value) => string): string {
  const value = valueInWords(figure, as);
  switch (figure.state) {
    case 'KNOWN':
      return value ?? 'Not known';
    case 'DISPUTED':
      return value === undefined ? 'Disputed' : `${value}, disputed`;
    case 'PROMISED':
      return figure.promisedFor == null ? 'Promised' : `Promised for ${dateInWords(figure.promisedFor)}`;
    case 'UNKNOWN':
      return value === undefined ? 'Not known' : `Not known, put at ${value}`;
    case 'SUPPRESSED':
      return 'Held back, so that nobody is recognised';
    case 'NOT_APPLICABLE':
      return 'Does not apply';
  }
}
