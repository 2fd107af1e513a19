/** What a post that stands open holds up directly: the waits of the plan that it sets a day for. */
import type { Assumption } from '../../../schema/insight/assumption.js';
import type { Gap } from '../../../schema/insight/gap.js';
import { rounded } from '../../../schema/shared/rounded.js';
import { daysAMonth, dayInWords } from '../day-spans.js';
import type { Lead } from '../lead.js';
import { dependentOf, type Plan, type PlanDependency } from '../plan/read-plan.js';
import type { PostOfSlipFragment } from '../questions.js';
import { numberOf } from '../worked-out.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import type { Empty } from './capacity-lost.js';
import type { Wait } from './schedule.js';

export type Pace = NonNullable<PostOfSlipFragment['postType']>['capacityAssumptions']['nodes'][number];

/** What a cause does to the plan. */
export interface Effect {
  waits: Wait[];
  empty: Empty[];
  assumptions: Assumption[];
  gaps: Gap[];
}

export interface Surroundings {
  plan: Plan;
  areaId: string;
  lead: Lead;
}

/** A post that stands open until a day holds up what waits for it, and until its starter works at the full rate. */
export function effectOfPost(
  { post, ...empty }: Empty,
  isOf: (dependency: PlanDependency) => boolean,
  openUntil: string,
  around: Surroundings,
): Effect {
  const { plan, lead } = around;
  const held = plan.dependencies.filter((each) => !each.resolved && each.kind === 'NEEDS_POST' && isOf(each));
  const ramp = rampOf(post, around);
  const days = ramp === undefined ? 0 : Number(rounded(ramp.months * daysAMonth, 0));
  const waits = held.flatMap((dependency): Wait[] => {
    const dependent = dependentOf(dependency);
    const lagDays = dependency.lagDays > 0 ? dependency.lagDays : days;
    return dependent === undefined
      ? []
      : [{ id: dependency.id, dependent, lagDays, hard: dependency.hard, first: { day: openUntil } }];
  });
  const rampsUp = held.some(({ lagDays }) => lagDays === 0);
  return {
    waits,
    empty: [{ post, ...empty }],
    assumptions: [
      assume(
        `The post “${post.title}” stands open until ${dayInWords(openUntil)}, and on that day somebody starts for all of it.`,
        'As asked for.',
        lead(post.id),
      ),
      assume(
        'A dependency that names days to pass after the post is filled counts those; one that names none counts the months until a starter works at the full rate, where these are on record.',
        ruleOfPlatform,
      ),
      ...(ramp !== undefined && rampsUp
        ? [
            assume(
              `A starter works at the full rate after ${ramp.text} months: ${String(days)} days.`,
              `A capacity assumption of the area (${ramp.confidence}).`,
              lead(ramp.id),
            ),
          ]
        : []),
    ],
    gaps: [
      ...(held.length === 0
        ? [
            gap(
              'NOT_LINKED',
              'what waits for the post',
              `No milestone, action or workstream is on record as waiting for the post “${post.title}”.`,
              { record: lead(post.id) },
            ),
          ]
        : []),
      ...(held.length > 0 && rampsUp && ramp === undefined
        ? [
            gap(
              'NO_FIGURE',
              'months until a starter works at the full rate',
              `How long somebody new in the post “${post.title}” takes to work at the full rate is not on record; nothing is counted for it.`,
              { record: lead(post.id) },
            ),
          ]
        : []),
    ],
  };
}

interface Ramp {
  id: string;
  months: number;
  text: string;
  confidence: string;
}

/** What is on record of the work of such posts here, as far as it tells it: of the post's own team, or else of any team. */
export function fitting(
  { team, postType }: PostOfSlipFragment,
  areaId: string,
  tells: (pace: Pace) => boolean,
): Pace[] {
  const here = (postType?.capacityAssumptions.nodes ?? []).filter(
    (each) => (each.area === null || each.area.id === areaId) && tells(each),
  );
  const own = here.filter((each) => each.team !== null && each.team.id === team?.id);
  return own.length > 0 ? own : here.filter((each) => each.team === null);
}

/** Of several, the longest. */
function rampOf(post: PostOfSlipFragment, { areaId }: Surroundings): Ramp | undefined {
  return fitting(post, areaId, ({ rampMonths }) => numberOf(rampMonths) !== null)
    .map(({ id, rampMonths, confidence }) => {
      const text = rampMonths.value ?? '';
      return { id, months: Number(text), text, confidence };
    })
    .sort((one, other) => other.months - one.months)[0];
}
