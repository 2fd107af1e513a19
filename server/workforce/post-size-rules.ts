/** Whether a post of so many hours holds all that is recorded of it. */
import { refuse } from '../platform/write/refused.js';
import { firstOverfull, type Stretch } from './fullness-rules.js';
import { countedStretches, isCover, type Holding } from './occupancy-rules.js';
import { vacantStretch } from './vacancy-rules.js';
import type { VacancyRow } from './vacancy.entity.js';

/** Cover stands in for what is vacant: the two are measured apart. */
export function checkSize(
  whole: string | undefined,
  held: readonly Holding[],
  vacancies: readonly VacancyRow[],
  path: string,
): void {
  if (whole === undefined) return;
  const vacant = vacancies.flatMap((vacancy) => vacantStretch(vacancy) ?? []);
  const inPost = countedStretches(held.filter(({ kind }) => !isCover(kind)));
  checkAll(whole, countedStretches(held), path);
  checkAll(whole, [...inPost, ...vacant], path);
}

function checkAll(whole: string, stretches: readonly Stretch[], path: string): void {
  for (const [index, { from, to, amount }] of stretches.entries()) {
    const others = stretches.filter((_, other) => other !== index);
    const overfull = firstOverfull(whole, others, { from: from ?? '0001-01-01', to, amount });
    if (overfull !== undefined)
      refuse(
        'POST_OVERFILLED',
        `On ${overfull.day} more than ${whole} of this post was held or stood vacant. Record first who leaves, or withdraw the vacancy.`,
        path,
      );
  }
}
