/** How a milestone stood on a day: moves agreed later had not been made, and what was done later had not been done. */
import { dayNumber, daySpan } from '../../charts/days.js';
import type { Lane } from '../../charts/move-lane.js';
import { dateInWords } from '../../figures/dates.js';
import { counted } from '../../figures/numbers.js';
import type { DashboardPlanQuery } from '../../gql/graphql.js';

export type Area = NonNullable<DashboardPlanQuery['area']>;
export type Milestone = Area['milestones']['nodes'][number];
type Rebaseline = Milestone['rebaselines']['nodes'][number];

export interface Standing extends Lane {
  readonly milestone: Milestone;
  readonly isLate: boolean;
  readonly isDone: boolean;
  readonly made: readonly Rebaseline[];
}

/** A move whose day of agreement nobody gave is shown: leaving it out would hide it for good. */
function movesBy(milestone: Milestone, day: number): Rebaseline[] {
  return milestone.rebaselines.nodes.filter(
    ({ agreedOn, supersededBy }) =>
      supersededBy.length === 0 && (agreedOn === null || (daySpan(agreedOn)?.from ?? -Infinity) <= day),
  );
}

function stateInWords(
  done: string | null,
  due: string | null,
  forecast: string | null,
  isLate: boolean,
  moves: number,
): string {
  const moved = moves === 0 ? '' : `, moved ${moves === 1 ? 'once' : counted(moves, 'time')}`;
  if (done !== null) return `done ${dateInWords(done)}${moved}`;
  if (due !== null)
    return isLate ? `was due ${dateInWords(due)}, not recorded as done${moved}` : `due ${dateInWords(due)}${moved}`;
  if (forecast !== null) return `no date set, forecast ${dateInWords(forecast)}`;
  return 'no date on record';
}

export function standingOn(milestone: Milestone, date: string): Standing {
  const day = dayNumber(date);
  const { id, title, originalDue, completedOn, forecast } = milestone;
  const made = movesBy(milestone, day);
  const allMade = made.length === milestone.rebaselines.nodes.length;
  const due = made.at(-1)?.newDue ?? (allMade ? milestone.currentDue : originalDue);
  const doneBy = completedOn === null ? undefined : daySpan(completedOn)?.from;
  const done = doneBy !== undefined && doneBy <= day ? completedOn : null;
  const last = due === null ? undefined : daySpan(due)?.to;
  const isLate = done === null && last !== undefined && last < day;
  return {
    milestone,
    id,
    title,
    originalDue,
    currentDue: due,
    completedOn: done,
    moves: made.map(({ oldDue, newDue, reason }) => ({ from: oldDue, to: newDue, reason })),
    made,
    isLate,
    isDone: done !== null,
    state: stateInWords(done, due, forecast, isLate, made.length),
  };
}

const soon = 92;

/** What a committee asks about first: what moved, what is late, and what falls due within three months. */
export function pressing(standings: readonly Standing[], date: string): Standing[] {
  const day = dayNumber(date);
  return standings.filter(({ isLate, isDone, moves, currentDue }) => {
    const due = currentDue === null ? undefined : daySpan(currentDue)?.to;
    return isLate || moves.length > 0 || (!isDone && due !== undefined && due <= day + soon);
  });
}

export function inOrder(standings: readonly Standing[]): Standing[] {
  const place = ({ originalDue, currentDue, completedOn }: Standing) =>
    daySpan(originalDue ?? currentDue ?? completedOn ?? '')?.to ?? Infinity;
  return [...standings].sort((a, b) => place(a) - place(b));
}
