/** What can be said of a review that was held and of one that is only expected. */
import type { ExternalReviewRow } from './external-review.entity.js';

type Review = Pick<ExternalReviewRow, 'kind' | 'heldOn' | 'endedOn' | 'outcome' | 'grade' | 'publishedOn'>;

interface Fault {
  code: string;
  message: string;
  field: keyof Review;
}

const afterHeld = ['endedOn', 'outcome', 'grade', 'publishedOn'] as const;

export function reviewFault(review: Review): Fault | undefined {
  const { kind, heldOn, grade } = review;
  const early = heldOn === null ? afterHeld.find((field) => review[field] !== null) : undefined;
  if (early !== undefined)
    return {
      code: 'NOT_HELD',
      message: 'A review that was not held has no end, outcome, grade or report. Give `heldOn`, or leave this out.',
      field: early,
    };
  if (grade !== null && (kind !== 'INSPECTION' || ![1, 2, 3].includes(grade)))
    return {
      code: 'BAD_GRADE',
      message: 'Only an INSPECTION has a grade, and it is 1, 2 or 3. Put what another review found into `outcome`.',
      field: 'grade',
    };
  const backwards = (['endedOn', 'publishedOn'] as const).find((field) => isBefore(review[field], heldOn));
  if (backwards !== undefined)
    return {
      code: 'BAD_ORDER',
      message: 'This is before the day it was held. Correct one of the two.',
      field: backwards,
    };
  return undefined;
}

const plain = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Certainly before, as far as both are known: a month is not before one of its days. */
function isBefore(date: string | null, other: string | null): boolean {
  if (date === null || other === null || !plain.test(date) || !plain.test(other)) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
