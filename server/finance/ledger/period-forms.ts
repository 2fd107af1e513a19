/** The month of a posting, out of the forms that finance systems write periods in. Pure. */
import type { LedgerPeriodForm } from '../../../schema/finance/ledger-mapping.js';
import { BadCell } from '../../platform/files/cell-values.js';

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const yearFirst = /^(\d{4})[-/. ]?(\d{2})(?:-\d{2})?$/;
const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/;
const monthInWords = /^([a-z]{3,9})[-/. ,']*(\d{4}|\d{2})$/i;
const financial = /^(\d{4})(?:\/\d{2,4})?[-/. ]?(?:P|M|period )?(\d{1,3})$/i;

/** YYYY-MM, or a BadCell that says how the period should be written. */
export function monthOf(form: Exclude<LedgerPeriodForm, 'FROM_POSTING_DATE'>, text: string): string {
  const month = form === 'MONTH' ? calendarMonth(text) : financialMonth(text);
  if (month !== undefined) return month;
  throw new BadCell(
    'NOT_A_PERIOD',
    form === 'MONTH'
      ? `"${text}" is not a month. Write one such as 2025-09 or Sep 2025, or say in the mapping that periods are numbered.`
      : `"${text}" is not a year and period number. Write one such as 202506, or say in the mapping that periods are months.`,
  );
}

function calendarMonth(text: string): string | undefined {
  const trimmed = text.trim();
  const [, year, month] = yearFirst.exec(trimmed) ?? [];
  if (year !== undefined) return written(Number(year), Number(month));
  const [, first, inYear] = monthFirst.exec(trimmed) ?? [];
  if (inYear !== undefined) return written(Number(inYear), Number(first));
  const [, name = '', end = ''] = monthInWords.exec(trimmed) ?? [];
  const index = names.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : written(Number(end.length === 2 ? `20${end}` : end), index + 1);
}

/** Period 1 is April; what is posted after the year has ended belongs to its March. */
function financialMonth(text: string): string | undefined {
  const [, year, number] = financial.exec(text.trim()) ?? [];
  const period = Number(number);
  if (year === undefined || period < 1 || period > 16) return undefined;
  const month = Math.min(period, 12) + 3;
  return month > 12 ? written(Number(year) + 1, month - 12) : written(Number(year), month);
}

function written(year: number, month: number): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** YYYY-MM-DD. */
export function lastDayOf(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
}
