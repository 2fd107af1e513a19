/** Whether a period is of the kind that a definition counts by. */
import type { PeriodKind } from '../../schema/indicators/definition-version.js';

/** A day such as the January census stands for a year of any kind. */
const codes: Readonly<Partial<Record<PeriodKind, string>>> = {
  CALENDAR_YEAR: 'CY',
  FINANCIAL_YEAR: 'FY',
  ACADEMIC_YEAR: 'AY',
  MONTH: 'M',
};

export const isOfKind = (period: string, kind: PeriodKind): boolean =>
  codes[kind] === undefined || period.endsWith(`|${codes[kind]}`);
