import { enumeration, type ValueOf } from '../shared/enumeration.js';

export const ActualsBasis = enumeration('ActualsBasis', 'What an amount of spend covers.', {
  IN_PERIOD: 'Only the period it names. Periods add up.',
  CUMULATIVE:
    'From the start of the financial year to the end of the period it names. The latest of a year replaces those before it.',
});
export type ActualsBasis = ValueOf<typeof ActualsBasis>;
