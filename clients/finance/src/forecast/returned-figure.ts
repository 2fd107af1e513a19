/** A forecast as an officer writes it into a cell: pounds, or the word for not having one. Pure. */
import type { FigureState } from '../operations.js';
import type { CellValue } from 'hucre/xlsx';

export interface Figure {
  state: FigureState;
  /** Pence. */
  value: number | null;
  promisedFor: string | null;
}

const words: Readonly<Record<string, FigureState>> = { unknown: 'UNKNOWN', 'not applicable': 'NOT_APPLICABLE' };

/** Or why it is none. */
export function figureIn(value: CellValue, isFormula: boolean): Figure | string {
  if (value === null || value === '')
    return isFormula
      ? 'holds a formula that has not been worked out: open the workbook in a spreadsheet and save it'
      : 'is empty: write a number of pounds, or unknown';
  if (typeof value === 'number') return fromPounds(value);
  if (typeof value !== 'string') return 'is neither a number of pounds nor a word such as unknown';
  const text = value.trim().toLowerCase();
  const state = words[text];
  if (state !== undefined) return { state, value: null, promisedFor: null };
  const promised = /^promised for (\d{4}(?:-\d{2}){0,2})$/.exec(text)?.[1];
  if (promised !== undefined) return { state: 'PROMISED', value: null, promisedFor: promised };
  const plain = /^£?(-?\d{1,3}(?:,\d{3})*(?:\.\d+)?|-?\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (plain !== undefined) return fromPounds(Number(plain.replaceAll(',', '')));
  return `says "${value}": write a number of pounds, unknown, not applicable, or promised for a date`;
}

function fromPounds(pounds: number): Figure | string {
  const pence = Math.round(pounds * 100);
  if (!Number.isSafeInteger(pence)) return 'is too large';
  // What a formula works out may be off by a billionth; what somebody typed is not.
  if (Math.abs(pounds * 100 - pence) > 1e-4) return 'has parts of a penny: round it to pence';
  return { state: 'KNOWN', value: pence, promisedFor: null };
}

export function isSame(one: Figure, other: Figure): boolean {
  return (
    one.value === other.value &&
    (one.value !== null || (one.state === other.state && one.promisedFor === other.promisedFor))
  );
}
