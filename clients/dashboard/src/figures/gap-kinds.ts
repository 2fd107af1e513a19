/** Why an answer cannot say something, in plain words. */
import type { GapKind } from '../gql/graphql.js';

export const kindWords: Record<GapKind, string> = {
  OVERDUE: 'Promised, and overdue',
  PROMISED: 'Promised',
  NO_FIGURE: 'No figure was given',
  STALE: 'Older than such figures come',
  DISPUTED: 'Disputed',
  DOUBTED: 'Doubted by a check',
  SUPPRESSED: 'Held back, so that nobody is recognised',
  NOT_LINKED: 'No record joins the two',
  NOT_DATED: 'Without a date or a year',
  CIRCULAR: 'Waiting for each other in a circle',
};
