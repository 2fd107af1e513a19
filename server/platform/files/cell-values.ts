/** What cells say, as the model keeps it; a cell that does not say it is a BadCell, with what to do. */
import { emptyCell, type Cell } from './cell.js';
import { tidy, withoutExponent } from './plain-decimal.js';

export class BadCell extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Nothing for an empty cell. */
export function textOf(cell: Cell = emptyCell): string | null {
  if (cell.kind === 'EMPTY') return null;
  return readable(cell).text;
}

/** An exact decimal, out of `1,657`, `£1,200.50`, `(1,200)`, `12.5%` and `1e+05` too. */
export function decimalOf(cell: Cell = emptyCell): string | null {
  if (cell.kind === 'EMPTY') return null;
  const { kind, text } = readable(cell);
  if (kind === 'DATE' || kind === 'BOOLEAN') throw notANumber(text);
  return decimalIn(text) ?? fail(notANumber(text));
}

const amount = /^([-+\u2212]?)\s*£?\s*([-+\u2212]?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d{1,3})?\s*%?$/i;

/** Nothing where the words are no number. */
export function decimalIn(text: string): string | undefined {
  const isInBrackets = text.startsWith('(') && text.endsWith(')');
  const parts = amount.exec(isInBrackets ? text.slice(1, -1).trim() : text);
  if (parts === null) return undefined;
  const [, before = '', after = '', whole = '', fraction = '', exponent = ''] = parts;
  if (whole + fraction === '' || (before !== '' && after !== '') || (isInBrackets && before + after !== ''))
    return undefined;
  const sign = isInBrackets || /[-\u2212]/.test(before + after) ? '-' : '';
  const digits = `${sign}${whole.replaceAll(',', '') || '0'}${fraction}${exponent}`;
  return tidy(withoutExponent(digits));
}

export function wholeNumberOf(cell: Cell = emptyCell): number | null {
  const decimal = decimalOf(cell);
  if (decimal === null) return null;
  if (decimal.includes('.')) throw new BadCell('NOT_WHOLE', `"${cell.text}" is not a whole number. Correct it.`);
  return exact(decimal, cell);
}

const penceIn = { PENCE: 0, POUNDS: 2, THOUSANDS: 5, MILLIONS: 8 } as const;

/** Whole pence. Fractions of a penny are refused, never rounded. */
export function penceOf(cell: Cell, unit: keyof typeof penceIn): number | null {
  const decimal = decimalOf(cell);
  if (decimal === null) return null;
  const [whole = '', fraction = ''] = decimal.split('.');
  const places = penceIn[unit];
  if (fraction.length > places) {
    throw new BadCell(
      'PART_OF_A_PENNY',
      `"${cell.text}" is not a whole number of pence. Send amounts rounded to the penny.`,
    );
  }
  return exact(tidy(whole + fraction.padEnd(places, '0')), cell);
}

function exact(decimal: string, { text }: Cell): number {
  const value = Number(decimal);
  if (Number.isSafeInteger(value)) return value;
  throw new BadCell('NUMBER_TOO_LARGE', `"${text}" is larger than can be kept. Correct it.`);
}

/** The cell, unless it holds what nobody has worked out. */
function readable(cell: Cell): Cell {
  if (cell.kind === 'FORMULA')
    throw new BadCell(
      'FORMULA_NOT_EVALUATED',
      `"${shortened(cell.text)}" is a formula; formulas are not worked out here. Send its result: copy the column and paste it as values.`,
    );
  if (cell.kind === 'ERROR')
    throw new BadCell(
      'ERROR_IN_CELL',
      `The spreadsheet shows the error ${cell.text} here. Correct it there and send it again.`,
    );
  return cell;
}

const notANumber = (text: string): BadCell =>
  new BadCell('NOT_A_NUMBER', `"${shortened(text)}" is not a number. Write one such as 1657 or 12.5.`);

export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

function fail(error: Error): never {
  throw error;
}
