/** What of a post stands vacant on which days, and which vacancies somebody who comes fills. */
import type { FigureStored } from '../platform/write/values.js';
import { decimalOf, exact } from '../platform/exact-decimal.js';
import { dayBefore, type Stretch } from './fullness-rules.js';
import type { VacancyRow } from './vacancy.entity.js';

type Days = Pick<VacancyRow, 'status' | 'openedOn' | 'closedOn' | 'fte'>;

/** Nothing where the day it closed, or how much of the post it is, was not recorded. */
export function vacantStretch({ status, openedOn, closedOn, fte }: Days): Stretch | undefined {
  if (fte.value === null || (status !== 'OPEN' && closedOn === null)) return undefined;
  return { from: openedOn, to: closedOn === null ? null : dayBefore(closedOn), amount: fte.value };
}

/** A vacancy while a batch works on it: one on record, or the part of it that is left after another part was filled. */
export interface Opening {
  vacancy: VacancyRow;
  isRest: boolean;
  fte: FigureStored<string>;
  filledOn: string | null;
  /** First day of whoever fills it. */
  startedOn: string | null;
}

export function openingOf(vacancy: VacancyRow): Opening {
  return { vacancy, isRest: false, fte: vacancy.fte, filledOn: null, startedOn: null };
}

/**
 * Fills openings, the oldest first, until what is held is used up. An opening larger than what is left of it is divided: the part that is
 * filled closes, and the rest stays open since the day it was opened. Gives the openings there are now.
 */
export function fill(
  openings: readonly Opening[],
  held: { fte: string; startsOn: string; from: string },
  only?: string,
): Opening[] {
  const inOrder = [...openings].sort((a, b) => ((a.vacancy.openedOn ?? '') < (b.vacancy.openedOn ?? '') ? -1 : 1));
  let left = exact(held.fte);
  return inOrder.flatMap((opening): Opening[] => {
    const { vacancy, fte, filledOn } = opening;
    const openedOn = vacancy.openedOn ?? held.startsOn;
    const isMeant = only === undefined ? openedOn <= held.from : vacancy.id === only;
    if (left <= 0n || filledOn !== null || !isMeant) return [opening];
    const filled = { filledOn: openedOn > held.startsOn ? openedOn : held.startsOn, startedOn: held.startsOn };
    const size = fte.value === null ? left : exact(fte.value);
    const taken = size < left ? size : left;
    left -= taken;
    if (taken === size) return [{ ...opening, ...filled }];
    return [
      { ...opening, ...filled, fte: { ...fte, value: decimalOf(taken) } },
      { ...opening, isRest: true, fte: { ...fte, value: decimalOf(size - taken) } },
    ];
  });
}
