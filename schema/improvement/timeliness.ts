import { enumeration, type ValueOf } from '../shared/enumeration.js';

export const Timeliness = enumeration(
  'Timeliness',
  'Where something stands by its dates alone. Worked out, never typed in.',
  {
    COMPLETE: 'A date of completion is recorded.',
    OVERDUE: 'Not recorded as complete, and the last possible day it is due is past.',
    DUE: 'Not recorded as complete, and not yet past its date.',
    NOT_DATED: 'No date is recorded, or nobody stated its year.',
  },
);
export type Timeliness = ValueOf<typeof Timeliness>;
