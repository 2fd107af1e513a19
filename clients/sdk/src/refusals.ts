/** A write that was refused: an answer, not an error. Nothing of it was kept. */
import { ThroughlineError } from './errors.js';
import type { RefusalCode } from './operations.js';

export interface Reason {
  code: RefusalCode | (string & {});
  /** What was wrong, and what to do next. */
  message: string;
  /** Where in the input: `['items', '3', 'total']`. */
  path: string[];
}

export interface Refusal extends Reason {
  __typename: 'Refusal';
  /** Every reason that was found, at most 100; the first is repeated beside. */
  parts: Reason[];
}

export interface Result {
  __typename: string;
}

export function isRefusal<Answer extends Result>(
  answer: Answer,
): answer is Extract<Answer, { __typename: 'Refusal' }> & Refusal {
  return answer.__typename === 'Refusal';
}

/** What was done; where nothing was, the refusal is thrown. */
export function accepted<Answer extends Result>(answer: Answer): Exclude<Answer, { __typename: 'Refusal' }> {
  if (isRefusal(answer)) throw new RefusedError(answer);
  return answer as Exclude<Answer, { __typename: 'Refusal' }>;
}

export class RefusedError extends ThroughlineError {
  constructor(readonly refusal: Refusal) {
    const place = refusal.path.length === 0 ? '' : ` (at ${refusal.path.join('.')})`;
    super({ code: refusal.code, what: `Refused${place}:`, next: refusal.message });
  }
}
