/** The way of one milestone along a timeline: where it was to be, each move, and where it is now. */
import { daySpan } from './days.js';

export interface Move {
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
}

export interface Milestone {
  readonly originalDue: string | null;
  readonly currentDue: string | null;
  readonly completedOn: string | null;
  readonly moves: readonly Move[];
}

export interface Lane extends Milestone {
  readonly id: string;
  readonly title: string;
  /** How it stands, in words. */
  readonly state: string;
}

export type StopKind = 'original' | 'moved' | 'current' | 'completed';

export interface Stop {
  readonly kind: StopKind;
  /** The last day the date can mean: a milestone is not late before it. */
  readonly day: number;
  readonly date: string;
  /** Of which move it is the end, counted from one. */
  readonly move?: number;
}

function dayOf(date: string | null): number | undefined {
  return date === null ? undefined : daySpan(date)?.to;
}

function stop(kind: StopKind, date: string | null, move?: number): Stop[] {
  const day = dayOf(date);
  return day === undefined || date === null ? [] : [{ kind, day, date, ...(move !== undefined && { move }) }];
}

/** In the order in which they were set. A move whose old date nobody recorded still shows its new one. */
export function stopsOf({ originalDue, currentDue, completedOn, moves }: Milestone): Stop[] {
  const last = moves.length - 1;
  const moved = moves.flatMap(({ to }, index) => stop(index === last ? 'current' : 'moved', to, index + 1));
  const planned =
    moves.length === 0 ? stop('current', currentDue ?? originalDue) : [...stop('original', originalDue), ...moved];
  return [...planned, ...stop('completed', completedOn)];
}
