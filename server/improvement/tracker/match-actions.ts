/** Which action on record a tracker's is: the one with its reference, or with its title where one of the two has no reference. Pure. */
import { sameName } from '../../platform/files/columns.js';
import { alike } from '../../platform/imports/words-meant.js';
import type { ActionRow } from '../action.entity.js';
import type { TrackedAction } from './tracked-action.js';

type Known = Pick<ActionRow, 'id' | 'workstreamId' | 'reference' | 'title'>;

export interface Matches<Action extends Known> {
  found: ReadonlyMap<TrackedAction, Action>;
  /** A reference that is on record for something else altogether. */
  reused: readonly { tracked: TrackedAction; action: Action }[];
  /** On record, and not in the tracker. */
  missing: readonly Action[];
}

/** Titles are worded anew from month to month; less alike than this they are of two actions. */
const leastAlike = 0.3;

export function matchActions<Action extends Known>(
  tracked: readonly TrackedAction[],
  onRecord: readonly Action[],
  workstreamOf: (tracked: TrackedAction) => string | null,
): Matches<Action> {
  const found = new Map<TrackedAction, Action>();
  const reused: { tracked: TrackedAction; action: Action }[] = [];
  const free = new Set(onRecord);
  const take = (each: TrackedAction, isIt: (action: Action) => boolean): void => {
    if (found.has(each)) return;
    const action = [...free].find((one) => one.workstreamId === workstreamOf(each) && isIt(one));
    if (action === undefined) return;
    free.delete(action);
    found.set(each, action);
  };
  for (const each of tracked)
    if (each.reference !== null) take(each, ({ reference }) => sameReference(reference, each.reference));
  for (const each of tracked)
    take(
      each,
      ({ title, reference }) =>
        sameName(title) === sameName(each.title) && (reference === null || each.reference === null),
    );
  for (const [each, action] of found)
    if (alike(each.title, action.title) < leastAlike) reused.push({ tracked: each, action });
  return { found, reused, missing: [...free] };
}

const sameReference = (one: string | null, other: string | null): boolean =>
  one !== null && one.toLowerCase() === other?.toLowerCase();
