import { WithdrawEstablishment } from '../../schema/workforce/withdraw-establishment.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { EstablishmentVersionRow } from './establishment-version.entity.js';

export const withdrawEstablishment = write(WithdrawEstablishment, async (door, input) => {
  const plan = await door.take(EstablishmentVersionRow, input.versionId, 'versionId', input.expectedVersion);
  checkPlanned(plan);
  await door.change(EstablishmentVersionRow, plan, { status: 'WITHDRAWN' });
  return { version: plan.id };
});

export function checkPlanned({ status }: EstablishmentVersionRow): void {
  if (status !== 'PLANNED')
    refuse('NOT_PLANNED', `This version is ${status}. Replace one in force with reviseEstablishment.`, 'versionId');
}
