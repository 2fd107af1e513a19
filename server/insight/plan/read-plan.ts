/** The plans of an area as what slips and what leads to outcomes need them. */
import type { Asking } from '../asking.js';
import { everyPage } from '../every-page.js';
import type { PlanActionsQuery, PlanDependenciesQuery, PlanMilestonesQuery } from '../questions.js';
import { planActionsQuestion, planDependenciesQuestion, planMilestonesQuestion } from './plan.question.js';

export type PlanAction = PlanActionsQuery['area']['actions']['nodes'][number];
export type PlanMilestone = PlanMilestonesQuery['area']['milestones']['nodes'][number];
export type PlanDependency = PlanDependenciesQuery['area']['dependencies']['nodes'][number];

export interface Plan {
  actions: PlanAction[];
  milestones: PlanMilestone[];
  dependencies: PlanDependency[];
}

/** One list after the other: one question is not to take every connection. */
export async function readPlan({ put }: Asking, area: string): Promise<Plan> {
  return {
    actions: await everyPage(async (after) => (await put(planActionsQuestion, { area, after })).area.actions),
    milestones: await everyPage(async (after) => (await put(planMilestonesQuestion, { area, after })).area.milestones),
    dependencies: await everyPage(
      async (after) => (await put(planDependenciesQuestion, { area, after })).area.dependencies,
    ),
  };
}

/** What waits: exactly one of the three. */
export function dependentOf({
  dependentMilestone,
  dependentAction,
  dependentWorkstream,
}: PlanDependency): string | undefined {
  return (dependentMilestone ?? dependentAction ?? dependentWorkstream)?.id;
}

/** For FINISH_START: what comes first. Nothing where the caller may not see it. */
export function prerequisiteOf(dependency: PlanDependency): string | undefined {
  const { prerequisiteMilestone, prerequisiteAction, prerequisiteWorkstream } = dependency;
  return (prerequisiteMilestone ?? prerequisiteAction ?? prerequisiteWorkstream)?.id;
}
