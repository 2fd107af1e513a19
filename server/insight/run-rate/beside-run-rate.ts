/** What a pace takes for granted, and what it lacks. */
import type { Assumption } from '../../../schema/insight/assumption.js';
import type { Gap } from '../../../schema/insight/gap.js';
import { dayInWords, latestDay } from '../day-spans.js';
import { assume, gap, nothingOnRecord, ruleOfPlatform } from '../said-beside.js';
import { valueOf } from '../worked-out.js';
import type { Completions, Plan, Tally } from './completions.js';

export function assumptionsOf(
  plan: Plan,
  counted: Completions,
  due: string | null | undefined,
  expected: Tally | undefined,
): Assumption[] {
  const [began, until] = [latestDay(plan.startedOn), latestDay(due)];
  const assumptions = [
    assume('A month is 30.4375 days: 365.25 by 12.', ruleOfPlatform),
    assume('Every action counts the same, however much work it is.', nothingOnRecord),
  ];
  if (began !== undefined) {
    const start = `Work began on ${dayInWords(began)}, when the plan was issued, approved or begun.`;
    assumptions.push(assume(start, 'The record of the plan.'));
  }
  if (until !== undefined && until !== due)
    assumptions.push(assume(`“${due ?? ''}” is taken at its last possible day, ${dayInWords(until)}.`, ruleOfPlatform));
  if (until !== undefined && expected === undefined && valueOf(counted.total) !== null)
    assumptions.push(
      assume('All actions are to be done by then: no other number was expected for that date.', nothingOnRecord),
    );
  return assumptions;
}

export function gapsOf(
  { title, startedOn }: Plan,
  counted: Completions,
  due: string | null | undefined,
  today: string,
): Gap[] {
  const [at, until] = [latestDay(counted.asAt), latestDay(due)];
  const isCounted = counted.basis === 'TALLIES';
  const since = { since: counted.asAt };
  const gaps: [boolean, () => Gap][] = [
    [
      counted.basis === 'NOTHING',
      () =>
        gap(
          'NO_FIGURE',
          'actions done',
          `How many actions of “${title}” are done is not on record: they are not all listed, and no source counts them.`,
        ),
    ],
    [
      isCounted && valueOf(counted.done) === null,
      () => gap('NO_FIGURE', 'actions done', `No source counts how many actions of “${title}” are done.`, since),
    ],
    [
      isCounted && valueOf(counted.total) === null,
      () => gap('NO_FIGURE', 'actions in all', `No source counts how many actions “${title}” has.`, since),
    ],
    [
      latestDay(startedOn) === undefined,
      () => gap('NOT_DATED', 'start of the plan', `When “${title}” began is not on record, so no pace follows.`),
    ],
    [
      until === undefined,
      () =>
        gap(
          'NOT_DATED',
          'date to be done by',
          `By when the actions of “${title}” are to be done is not on record with its year.`,
        ),
    ],
    [
      isCounted && at !== undefined && until !== undefined && until < today,
      () =>
        gap(
          'STALE',
          'actions done',
          `${dayInWords(until ?? '')} is past, and no later count than that of ${dayInWords(at ?? '')} is on record: whether so many were done by then cannot be said.`,
          since,
        ),
    ],
  ];
  return gaps.flatMap(([isMissing, say]) => (isMissing ? [say()] : []));
}
