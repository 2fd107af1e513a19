import { RequestFunding } from '../../schema/finance/request-funding.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { FundingRequestRow } from './funding-request.entity.js';
import { amountOf } from './money.js';
import { nothingAgreed } from './record-funding-outcome.js';
import { comeBy } from '../platform/partial-date.js';
import { takePlace } from '../places/take-place.js';

export const requestFunding = write(RequestFunding, async (door, input) => {
  const area = await takePlace(door, input.areaId);
  const askedOf = await door.refer<{ id: string }>('Organisation', input.askedOfId, 'askedOfId');
  const askedBy = await door.referIfGiven<{ id: string }>('Organisation', input.askedById, 'askedById');
  const askedById = askedBy?.id ?? door.actor.organisationId;
  if (askedOf.id === askedById)
    refuse('SAME_BODY', 'A body cannot ask itself for money. Name the body that was asked.', 'askedOfId');
  const request = await door.insert(FundingRequestRow, {
    ...(await door.statement(input, area)),
    areaId: area.id,
    askedOfId: askedOf.id,
    askedById,
    purpose: text(input.purpose, 'purpose'),
    amount: amountOf(input.amount, 'amount'),
    agreed: nothingAgreed(),
    status: 'REQUESTED',
    requestedOn: input.requestedOn == null ? null : comeBy(door.today, input.requestedOn, 'requestedOn'),
  });
  return { request };
});
