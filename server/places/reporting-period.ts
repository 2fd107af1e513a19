/** Periods follow from their codes: whatever a record speaks of a period, the period's own record is made from the code alone. */
import type { Period } from '../../schema/places/period.js';
import type { Door } from '../platform/write/door.js';
import { sql } from '../reading/sql.js';

type PeriodRecord = Omit<Period, 'id'> & { id: string };

/** Of a period of two years, such as an academic year: its name in statistics files, and first and last month; month 13 is January of the second year. */
const spans: Readonly<Record<string, readonly [timeIdentifier: string, first: number, last: number]>> = {
  AY: ['Academic year', 9, 20],
  T1: ['Autumn term', 9, 12],
  T2: ['Spring term', 13, 16],
  T3: ['Summer term', 17, 20],
  T1T2: ['Autumn and spring term', 9, 16],
  FY: ['Financial year', 4, 15],
  FYQ1: ['Financial year Q1', 4, 6],
  FYQ2: ['Financial year Q2', 7, 9],
  FYQ3: ['Financial year Q3', 10, 12],
  FYQ4: ['Financial year Q4', 13, 15],
  P1: ['Part 1 (April to September)', 4, 9],
  P2: ['Part 2 (October to March)', 10, 15],
};

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Day of a year, counting months on past December; day 0 is the last day of the month before. */
const day = (year: number, month: number, ofMonth: number): string =>
  new Date(Date.UTC(year, month - 1, ofMonth)).toISOString().slice(0, 10);

export function periodOf(code: string): PeriodRecord {
  const [when = '', kind = ''] = code.split('|');
  const year = Number(when.slice(0, 4));
  const record = (timePeriod: string, timeIdentifier: string, startsOn: string, endsOn: string): PeriodRecord => ({
    id: code,
    code,
    timePeriod,
    timeIdentifier,
    startsOn,
    endsOn,
  });

  if (kind === 'CY' && /^\d{4}$/.test(when)) return record(when, 'Calendar year', day(year, 1, 1), day(year, 12, 31));
  if (kind === 'RY' && /^\d{4}$/.test(when)) return record(when, 'Reporting year', day(year, 1, 1), day(year, 12, 31));
  if (kind === 'M' && /^\d{4}-(0[1-9]|1[0-2])$/.test(when)) {
    const month = Number(when.slice(5));
    return record(when, String(monthNames[month - 1]), day(year, month, 1), day(year, month + 1, 0));
  }
  const span = spans[kind];
  if (span === undefined || when !== `${String(year)}/${String(year + 1)}`)
    throw new Error(`"${code}" is no reporting period: write one such as "2024|CY", "2024/2025|FY" or "2024-09|M".`);
  const [timeIdentifier, first, last] = span;
  return record(
    `${String(year)}${String(year + 1).slice(2)}`,
    timeIdentifier,
    day(year, first, 1),
    day(year, last + 1, 0),
  );
}

/** Puts on record the periods that a write speaks of. */
export async function recordPeriods(door: Door, codes: readonly string[]): Promise<void> {
  const periods = [...new Set(codes)].sort().map(periodOf);
  await door.ask(sql`insert into period (id, code, time_period, time_identifier, starts_on, ends_on)
    select id, code, "timePeriod", "timeIdentifier", "startsOn", "endsOn" from jsonb_to_recordset(${JSON.stringify(periods)}::jsonb)
      as p(id text, code text, "timePeriod" text, "timeIdentifier" text, "startsOn" date, "endsOn" date)
    on conflict (id) do nothing`);
}
