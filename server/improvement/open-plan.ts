/** Only a plan in force takes something new. */
import type { InterventionStatus } from '../../schema/improvement/intervention.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { sql } from '../reading/sql.js';
import { planPart, type PartField, type PlanPart } from './plan-part.js';

interface Standing {
  status: InterventionStatus;
}

export const hasEnded = ({ status }: Standing): boolean => status === 'ENDED' || status === 'REPLACED';

export function checkOpen(plan: Standing, path: string): void {
  if (hasEnded(plan))
    refuse('PLAN_ENDED', 'This plan has ended or was replaced. Write to the one that is in force.', path);
}

/** The part that was named, of a plan that is held as it is until the end of the write. */
export async function openPlanPart(
  door: Door,
  given: Partial<Record<PartField, string | null>>,
  path: string,
  from: readonly PartField[],
): Promise<PlanPart> {
  const part = await planPart(door, given, path, from);
  const plans = await door.ask<Standing>(
    sql`select status from intervention where id = ${part.keys.interventionId} for share`,
  );
  for (const plan of plans) checkOpen(plan, path);
  return part;
}
