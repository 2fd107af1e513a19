import { RecordDeliveryConcentration } from '../../schema/improvement/record-delivery-concentration.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { checkPercent } from '../platform/write/count-rules.js';
import { figure, optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { DeliveryConcentrationRow } from './delivery-concentration.entity.js';
import { InterventionRow } from './intervention.entity.js';

export const recordDeliveryConcentration = write(RecordDeliveryConcentration, async (door, input) => {
  const plan = await door.refer(InterventionRow, input.interventionId, 'interventionId');
  door.partOf(plan.areaId, 'interventionId');
  const relied = await door.refer<OrganisationRow>('Organisation', input.organisationId, 'organisationId');
  const share = figure(input.share, 'share');
  checkPercent(share, 'share');
  const concentration = await door.insert(DeliveryConcentrationRow, {
    ...(await door.statement(input, plan)),
    areaId: plan.areaId,
    interventionId: plan.id,
    organisationId: relied.id,
    share,
    concern: text(input.concern, 'concern'),
    response: optionalText(input.response, 'response'),
  });
  return { concentration };
});
