import { EndIntervention } from '../../schema/improvement/end-intervention.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { InterventionRow } from './intervention.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { hasEnded } from './open-plan.js';

export const endIntervention = write(EndIntervention, async (door, { interventionId, endedOn, expectedVersion }) => {
  const intervention = await door.take(InterventionRow, interventionId, 'interventionId', expectedVersion);
  if (hasEnded(intervention))
    refuse('ALREADY_ENDED', 'It has ended or was replaced already. Nothing is left to do.', 'interventionId');
  await refuseFuture(door, endedOn, 'endedOn');
  await door.change(InterventionRow, intervention, { status: 'ENDED', endedOn });
  return { intervention: intervention.id };
});
