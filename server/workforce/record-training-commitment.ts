import { RecordTrainingCommitment } from '../../schema/workforce/record-training-commitment.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { TrainingCommitmentRow } from './training-commitment.entity.js';
import { TrainingNeedRow } from './training-need.entity.js';

export const recordTrainingCommitment = write(RecordTrainingCommitment, async (door, input) => {
  const need = await door.refer(TrainingNeedRow, input.needId, 'needId');
  door.partOf(need.areaId, 'needId');
  const by = await door.referIfGiven<OrganisationRow>('Organisation', input.byId, 'byId');
  const organisationId = by?.id ?? door.actor.organisationId;
  if (organisationId !== door.actor.organisationId) door.checkReach(need, 'byId', 'TrainingNeed');
  const commitment = await door.insert(TrainingCommitmentRow, {
    ...(await door.statement(input, need)),
    areaId: need.areaId,
    needId: need.id,
    organisationId,
    commitment: text(input.commitment, 'commitment'),
  });
  return { commitment };
});
