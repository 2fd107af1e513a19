/** Sets actions that are done against evidence of their effect. */
import type {
  CompletedWithoutEvidence,
  UnevidencedAction,
} from '../../../schema/insight/completed-without-evidence.js';
import type { Qualifier } from '../../../schema/shared/figures.js';
import type { Asking } from '../asking.js';
import { daysBetween, latestDay } from '../day-spans.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import { doesNotArise, notKnown, valueOf, workedOut } from '../worked-out.js';
import type { DeliveredAction, DeliveredPlan } from './read-delivery.js';

const isDone = ({ completedOn, latestStatus }: DeliveredAction): boolean =>
  completedOn !== null || latestStatus === 'COMPLETE';

export function completedWithoutEvidence(
  plan: DeliveredPlan,
  actions: readonly DeliveredAction[],
  asking: Asking,
): CompletedWithoutEvidence {
  const { lead } = asking;
  const done = actions.filter(isDone);
  const without = done.filter(({ hasImpactEvidence }) => !hasImpactEvidence);
  const bare = without.filter(({ evidence }) => evidence.nodes.length === 0);
  const qualifier: Qualifier = plan.listsAllActions ? 'EXACT' : 'AT_LEAST';
  const stated = plan.statusTallies.nodes.find(({ rating }) => rating?.canonical === 'COMPLETE');
  const statedCount = stated === undefined ? null : valueOf(stated.count);
  return {
    intervention: lead(plan.id),
    completed: workedOut(done.length, 'With a day of completion, or rated complete.', qualifier),
    withoutEvidenceOfEffect: workedOut(without.length, `Of ${String(done.length)}.`, qualifier),
    withoutAnyEvidence: workedOut(bare.length, `Of ${String(done.length)}.`, qualifier),
    statedComplete: plan.listsAllActions
      ? doesNotArise('Every action is recorded.')
      : (stated?.count ?? notKnown('No source counts them.')),
    actions: without
      .map((each) => unevidenced(each, asking))
      .sort((one, other) => (other.daysSince.value ?? -1) - (one.daysSince.value ?? -1)),
    assumptions: [
      assume(
        'Evidence counts for an action where it names that action. What is on record for a whole workstream or plan is not credited to each of its actions.',
        ruleOfPlatform,
      ),
      assume('Evidence that something was done is not evidence of its effect.', ruleOfPlatform),
    ],
    gaps:
      stated !== undefined && statedCount !== null && !plan.listsAllActions && statedCount > done.length
        ? [
            gap(
              'NOT_LINKED',
              'actions counted and not named',
              `${String(statedCount)} actions of “${plan.title}” were reported complete, and ${String(done.length)} are on record one by one: of the other ${String(statedCount - done.length)} nobody can say whether there is evidence.`,
              {
                since: stated.asAt,
                record: lead(stated.id),
              },
            ),
          ]
        : [],
  };
}

function unevidenced(action: DeliveredAction, { lead, leadAll, today }: Asking): UnevidencedAction {
  const day = latestDay(action.completedOn);
  return {
    action: lead(action.id),
    completedOn: action.completedOn,
    daysSince:
      day === undefined
        ? notKnown('The day it was done is not on record.')
        : workedOut(daysBetween(day, today), `Since ${day}.`, day === action.completedOn ? 'EXACT' : 'AT_LEAST'),
    evidenceOfDelivery: action.evidence.nodes.filter(({ purpose }) => purpose === 'DELIVERY').length,
    expected: leadAll(action.evidenceRequirements.nodes.map(({ id }) => id)),
  };
}
