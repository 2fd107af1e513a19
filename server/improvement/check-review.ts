/** A review as it is about to be written, held against the rules and today. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { reviewFault } from './review-rules.js';

export async function checkReview(door: Door, review: Parameters<typeof reviewFault>[0]): Promise<void> {
  const fault = reviewFault(review);
  if (fault !== undefined) refuse(fault.code, fault.message, fault.field);
  for (const field of ['heldOn', 'endedOn', 'publishedOn'] as const) {
    const on = review[field];
    if (on !== null) await refuseFuture(door, on, field);
  }
}
