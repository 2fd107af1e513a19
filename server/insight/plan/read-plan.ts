/** The plans of an area as what slips and what leads to outcomes need them. */
import type { Asking } from '../asking.js';
import type { PlanOfAreaFragment } from '../questions.js';
import { planQuestion } from './plan.question.js';

export type PlanAction = PlanOfAreaFragment['actions']['nodes'][number];
export type PlanMilestone = PlanOfAreaFragment['milestones']['nodes'][number];
export type PlanDependency = PlanOfAreaFragment['dependencies']['nodes'][number];

export interface Plan {
  actions: PlanAction[];
  milestones: PlanMilestone[];
  dependencies: PlanDependency[];
}

export function planIn({ actions, milestones, dependencies }: PlanOfAreaFragment): Plan {
  return { actions: actions.nodes, milestones: milestones.nodes, dependencies: dependencies.nodes };
}

export async function readPlan({ put }: Asking, area: string): Promise<Plan> {
  return planIn((await put(planQuestion, { area })).area);
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
