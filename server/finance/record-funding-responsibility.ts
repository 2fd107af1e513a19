import { RecordFundingResponsibility } from '../../schema/finance/record-funding-responsibility.js';
import type { ResponsibilityStatus } from '../../schema/finance/funding-responsibility.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { FundingResponsibilityRow } from './funding-responsibility.entity.js';
import { takePlace } from '../places/take-place.js';

export const recordFundingResponsibility = write(RecordFundingResponsibility, async (door, input) => {
  const area = await takePlace(door, input.areaId);
  const costType = text(input.costType, 'costType');
  // One writer an area at a time: of two that record the same kind of cost at once, one is told of the other.
  await door.ask(sql`select id from area where id = ${area.id} for no key update`);
  const [there] = await door.ask<{ id: string }>(sql`select id from funding_responsibility
    where area_id = ${area.id} and owner_id = ${door.actor.organisationId} and lower(cost_type) = lower(${costType})`);
  if (there !== undefined)
    refuse(
      'DUPLICATE_COST_TYPE',
      `FundingResponsibility:${there.id} is about this kind of cost. Settle that one instead.`,
      'costType',
    );
  const responsibility = await door.insert(FundingResponsibilityRow, {
    ...(await door.statement(input, area)),
    areaId: area.id,
    costType,
    ...(await payment(door, input)),
  });
  return { responsibility };
});

interface Payment {
  status: ResponsibilityStatus;
  payerId?: string | null;
  paidBy?: string | null;
  rule?: string | null;
}

/** Who pays, as columns: what is agreed names somebody. */
export async function payment(door: Door, input: Payment) {
  const payer = await door.referIfGiven<{ id: string }>('Organisation', input.payerId, 'payerId');
  const paidBy = optionalText(input.paidBy, 'paidBy');
  if (input.status === 'AGREED' && payer === null && paidBy === null)
    refuse('PAYER_MISSING', 'If it is agreed, say who pays: name payerId, or say it in paidBy.', 'payerId');
  return { payerId: payer?.id ?? null, paidBy, status: input.status, rule: optionalText(input.rule, 'rule') };
}
