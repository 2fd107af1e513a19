/** Asks for the claims of an area to the last page, and sets them against what is published. */
import type { Reconciliation } from '../../../schema/insight/reconciliation.js';
import type { Asking } from '../asking.js';
import { everyPage } from '../every-page.js';
import { reconciliationOf } from './reconciliation.js';
import { reconciliationQuestion } from './reconciliation.question.js';

export async function readReconciliation({ put, lead }: Asking, area: string): Promise<Reconciliation> {
  let areaId = '';
  const claims = await everyPage(async (after) => {
    const answer = await put(reconciliationQuestion, { area, after });
    areaId = answer.area.id;
    return answer.area.claims;
  });
  return reconciliationOf(areaId, claims, lead);
}
