/** Counts the actions of a plan by the body that delivers them. */
import type { Concentration, DeliveryShare } from '../../../schema/insight/concentration.js';
import type { Qualifier } from '../../../schema/shared/figures.js';
import { rounded } from '../../../schema/shared/rounded.js';
import type { Asking } from '../asking.js';
import { groupedBy } from '../grouped-by.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import { workedOut } from '../worked-out.js';
import type { DeliveredAction, DeliveredPlan } from './read-delivery.js';

export function concentrationOf(
  plan: DeliveredPlan,
  actions: readonly DeliveredAction[],
  { lead, leadAll }: Asking,
): Concentration {
  const delivered = actions.filter(({ deliveryOrganisation }) => deliveryOrganisation !== null);
  const bodies = groupedBy(delivered, ({ deliveryOrganisation }) => deliveryOrganisation?.id ?? '');
  const named = delivered.length;
  const unnamed = actions.length - named;
  const qualifier: Qualifier = plan.listsAllActions ? 'EXACT' : 'AT_LEAST';
  const stated = plan.deliveryConcentrations.nodes;
  return {
    intervention: lead(plan.id),
    actions: workedOut(actions.length, null, qualifier),
    withBody: workedOut(named, `Of ${String(actions.length)} on record.`, qualifier),
    shares: [...bodies]
      .map(([id, each]): DeliveryShare => ({
        organisation: lead(id),
        actions: workedOut(each.length, null, unnamed > 0 || !plan.listsAllActions ? 'AT_LEAST' : 'EXACT'),
        completed: workedOut(
          each.filter(({ completedOn, latestStatus }) => completedOn !== null || latestStatus === 'COMPLETE').length,
          `Of ${String(each.length)}.`,
        ),
        share: workedOut(
          rounded((100 * each.length) / actions.length, 1),
          `${String(each.length)} of ${String(actions.length)} on record.`,
          unnamed > 0 ? 'AT_LEAST' : 'EXACT',
        ),
      }))
      .sort((one, other) => (other.actions.value ?? 0) - (one.actions.value ?? 0)),
    stated: leadAll(stated.map(({ id }) => id)),
    assumptions: [assume('Every action counts the same, however much work it is.', ruleOfPlatform)],
    gaps: [
      ...(unnamed === 0
        ? []
        : [
            gap(
              'NOT_LINKED',
              'body that delivers',
              `Who delivers ${String(unnamed)} of ${String(actions.length)} actions of “${plan.title}” is not on record.`,
              { record: lead(plan.id) },
            ),
          ]),
      ...(plan.listsAllActions
        ? []
        : [
            gap(
              'NOT_LINKED',
              'actions of the plan',
              `Not every action of “${plan.title}” is on record: the shares are of those that are.`,
              { record: lead(plan.id) },
            ),
          ]),
      ...stated
        .filter(({ share }) => share.state !== 'KNOWN')
        .map(({ id, asAt, share, organisation }) =>
          gap(
            share.state === 'PROMISED' ? 'PROMISED' : 'NO_FIGURE',
            'share stated',
            `How much of “${plan.title}” relies on ${organisation?.name ?? 'one body'} is not given. ${share.note ?? ''}`.trim(),
            {
              since: asAt,
              promisedFor: share.promisedFor,
              record: lead(id),
            },
          ),
        ),
    ],
  };
}
