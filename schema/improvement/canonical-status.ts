import { enumeration, type ValueOf } from '../shared/enumeration.js';

export const CanonicalStatus = enumeration(
  'CanonicalStatus',
  'What the ratings of different scales have in common. A report keeps the words of its own scale.',
  {
    COMPLETE: 'Done.',
    ON_TRACK: 'Expected to be done in time.',
    AT_RISK: 'May not be done in time.',
    DELAYED_NOT_AT_RISK: 'Late, and said not to endanger what it is for.',
    OVERDUE: 'The deadline was missed.',
    NOT_STARTED: 'Not begun.',
    NOT_RATED: 'Nobody has rated it, or the rating cannot be placed.',
  },
);
export type CanonicalStatus = ValueOf<typeof CanonicalStatus>;
