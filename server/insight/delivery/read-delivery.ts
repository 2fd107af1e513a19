/** A plan with all its actions, to the last page. */
import type { Slippage } from '../../../schema/insight/slippage.js';
import { notFound, type Asking } from '../asking.js';
import { everyPage } from '../every-page.js';
import type { DeliveredActionsQuery, DeliveredPlanQuery } from '../questions.js';
import { deliveredActionsQuestion, deliveredPlanQuestion, slippageQuestion } from './delivery.question.js';
import { slippageOf } from './slippage.js';

export type DeliveredPlan = DeliveredPlanQuery['intervention'];
export type DeliveredAction = DeliveredActionsQuery['intervention']['actions']['nodes'][number];

/** Works something out of a plan and its actions. */
export async function ofPlan<Answer>(
  asking: Asking,
  slug: string,
  work: (plan: DeliveredPlan, actions: readonly DeliveredAction[], asking: Asking) => Answer,
): Promise<Answer> {
  const { put } = asking;
  const { intervention } = await put(deliveredPlanQuestion, { slug });
  const actions = await everyPage(
    async (after) => (await put(deliveredActionsQuestion, { slug, after })).intervention.actions,
  );
  return work(intervention, actions, asking);
}

export async function readSlippage(asking: Asking, id: string): Promise<Slippage> {
  const { node } = await asking.put(slippageQuestion, { id });
  if (!('slippageCauses' in node)) throw notFound('Workstream', id);
  return slippageOf(node, asking);
}
