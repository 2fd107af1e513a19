/** What a check flagged, in plain words. */
import type { QualityRule } from '../gql/graphql.js';

export const flags: Record<QualityRule, string> = {
  BAND_SHIFT: 'Most people stand in one band, unlike the months around it',
  BAND_SUM: 'The bands do not add up to the total',
  DUPLICATE_COLUMN: 'A column stands twice in the published file',
  IDENTICAL_CONSECUTIVE: 'The same figures as the month before',
  MISSING_PARAGRAPH: 'A part of the document is missing',
  MISSING_SUBMITTER: 'A provider’s list is missing from the total',
  NEGATIVE: 'A count below nought',
  STALE: 'Older than such figures come',
  YEAR_ON_YEAR_JUMP: 'A jump from one year to the next',
  ZERO_SPIKE: 'Nobody on the list, between months with many',
};

/** Where a gap stands: what a check found stands under the name of the check. */
export function placeInWords(where: string): string {
  const words = Object.entries(flags).find(([rule]) => rule === where)?.[1];
  return words === undefined ? `Where: ${where}` : `Flagged: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
