/** What a post that stands open holds up directly: the waits of the plan that it sets a day for. */
import type { Assumption } from '../../../schema/insight/assumption.js';
import type { Gap } from '../../../schema/insight/gap.js';
import { rounded } from '../../../schema/shared/rounded.js';
import { daysAMonth, dayInWords } from '../day-spans.js';
import type { Lead } from '../lead.js';
import { dependentOf, type Plan, type PlanDependency } from '../plan/read-plan.js';
import type { WhatSlipsQuery } from '../questions.js';
import { numberOf } from '../worked-out.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import type { Wait } from './schedule.js';

type Node = WhatSlipsQuery['node'];
export type OpenPost = NonNullable<Extract<Node, { __typename: 'Vacancy' }>['post']>;

/** What a cause does to the plan. */
export interface Effect {
  waits: Wait[];
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
  post: OpenPost,
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

/** That of the post's own team before that of any team; of several, the longest. */
function rampOf({ team, postType }: OpenPost, { areaId }: Surroundings): Ramp | undefined {
  const known = (postType?.capacityAssumptions.nodes ?? []).flatMap(
    ({ id, area, team: its, rampMonths, confidence }) => {
      const months = numberOf(rampMonths);
      const fits = (area === null || area.id === areaId) && (its === null || its.id === team?.id);
      return months === null || !fits
        ? []
        : [{ id, months, text: rampMonths.value ?? '', confidence, isOwn: its !== null }];
    },
  );
  return known.sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || other.months - one.months)[0];
}
