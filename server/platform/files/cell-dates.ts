/** Days as people and spreadsheets write them: ISO, day before month as in Britain, month in words, or Excel's serial number. */
import { BadCell, shortened } from './cell-values.js';
import { emptyCell, type Cell } from './cell.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/;
const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: [\d:]+)?$/;
const inWords = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i;

/** YYYY-MM-DD; nothing for an empty cell. */
export function dateOf(cell: Cell = emptyCell): string | null {
  const { kind, text } = cell;
  if (kind === 'EMPTY') return null;
  if (kind === 'DATE') return text;
  const day = kind === 'TEXT' || kind === 'NUMBER' ? (dayIn(text) ?? dayOfSerial(text)) : undefined;
  if (day !== undefined) return day;
  throw new BadCell('NOT_A_DATE', `"${shortened(text)}" is not a date. Write one as 2025-03-31 or 31/03/2025.`);
}

export function dayIn(text: string): string | undefined {
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year !== undefined) return calendarDay(year, Number(month), Number(day));
  const [, first, second, end] = british.exec(text) ?? [];
  if (first !== undefined) return calendarDay(end, Number(second), Number(first));
  const [, dayOfMonth, name = '', inYear] = inWords.exec(text) ?? [];
  if (dayOfMonth === undefined) return undefined;
  return calendarDay(inYear, months.indexOf(name.slice(0, 3).toLowerCase()) + 1, Number(dayOfMonth));
}

/** Days since the end of 1899, as Excel counts; only where they fall between 1954 and 2119. */
function dayOfSerial(text: string): string | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined;
  const serial = Math.floor(Number(text));
  if (serial < 20_000 || serial > 80_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

function calendarDay(year: string | undefined, month: number, day: number): string | undefined {
  const full = year?.length === 2 ? `20${year}` : year;
  const text = `${full ?? ''}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || !at.toISOString().startsWith(text) ? undefined : text;
}
