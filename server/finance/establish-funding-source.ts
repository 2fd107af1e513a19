import { EstablishFundingSource } from '../../schema/finance/establish-funding-source.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { FundingSourceRow } from './funding-source.entity.js';
import { amountOf } from './money.js';
import { comeBy } from '../platform/partial-date.js';
import { takePlace } from '../places/take-place.js';

export const establishFundingSource = write(EstablishFundingSource, async (door, input) => {
  comeBy(door.today, input.asAt, 'asAt');
  const area = await takePlace(door, input.areaId);
  const holder = await door.referIfGiven<{ id: string }>('Organisation', input.holderId, 'holderId');
  const fundingSource = await door.insert(FundingSourceRow, {
    ...(await door.statement(input, area)),
    areaId: area.id,
    holderId: holder?.id ?? door.actor.organisationId,
    name: text(input.name, 'name'),
    kind: input.kind,
    amount: amountOf(input.amount, 'amount'),
    establishedOn: input.establishedOn ?? null,
  });
  return { fundingSource };
});
