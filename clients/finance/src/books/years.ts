/** Financial years of councils, April to March, and the days within one. */
import { Stop } from '../stop.js';

export interface FinancialYear {
  /** As periods are named: 2025/2026. */
  name: string;
  from: string;
  to: string;
  /** The day before it began. */
  before: string;
  /** The code of its period. */
  period: string;
}

export function yearNamed(text: string): FinancialYear {
  const [, first, second] = /^(\d{4})[/-](\d{2}|\d{4})$/.exec(text) ?? [];
  const begins = Number(first);
  if (
    second === undefined ||
    (begins + 1) % 100 !== Number(second) % 100 ||
    (second.length === 4 && Number(second) !== begins + 1)
  )
    throw new Stop('usage', `${text} is not a financial year. Write it as 2025/26.`);
  return yearFrom(begins);
}

export function yearFrom(begins: number): FinancialYear {
  const name = `${String(begins)}/${String(begins + 1)}`;
  return {
    name,
    from: `${String(begins)}-04-01`,
    to: `${String(begins + 1)}-03-31`,
    before: `${String(begins)}-03-31`,
    period: `${name}|FY`,
  };
}

const seasons: Readonly<Record<string, string>> = { '21': '03', '22': '06', '23': '09', '24': '12' };

/** The first day that a date may mean, as the server reads dates that are exact to a season, month or year. Nothing where that is open. */
export function earliestDay(date: string): string | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?~?$/.exec(date) ?? [];
  return year === undefined ? undefined : `${year}-${seasons[month] ?? month}-${day}`;
}

/** The financial year a date lies in. Nothing where it is not exact enough to say. */
export function yearOf(date: string): string | undefined {
  const [year, month] = (earliestDay(date) ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || !/^\d{4}-\d{2}/.test(date)) return undefined;
  return yearFrom(month >= 4 ? year : year - 1).name;
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

export const dayOf = (moment: string): string => london.format(new Date(moment));
