/** The reporting period that a statistics file means by `time_period` and `time_identifier`. */
const oneYear: Readonly<Record<string, string>> = { 'calendar year': 'CY', 'reporting year': 'RY' };

const twoYears: Readonly<Record<string, string>> = {
  'academic year': 'AY',
  'financial year': 'FY',
  'autumn term': 'T1',
  'spring term': 'T2',
  'summer term': 'T3',
  'autumn and spring term': 'T1T2',
  'financial year q1': 'FYQ1',
  'financial year q2': 'FYQ2',
  'financial year q3': 'FYQ3',
  'financial year q4': 'FYQ4',
  'part 1 (april to september)': 'P1',
  'part 2 (october to march)': 'P2',
};

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Its code, such as `2024|CY`; nothing where the file means no period that we know. */
export function periodCode(timePeriod: string, timeIdentifier: string): string | undefined {
  const kind = timeIdentifier.trim().toLowerCase();
  if (/^\d{4}$/.test(timePeriod)) {
    if (oneYear[kind] !== undefined) return `${timePeriod}|${oneYear[kind]}`;
    const month = months.indexOf(kind) + 1;
    return month === 0 ? undefined : `${timePeriod}-${String(month).padStart(2, '0')}|M`;
  }
  const [, from, to] = /^(\d{4})[/-]?(\d{2})$/.exec(timePeriod) ?? [];
  if (from === undefined || twoYears[kind] === undefined) return undefined;
  const next = String(Number(from) + 1);
  return next.endsWith(to ?? '') ? `${from}/${next}|${twoYears[kind]}` : undefined;
}
