import { AttachEvidence } from '../../schema/improvement/attach-evidence.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { EvidenceRow } from './evidence.entity.js';
import { EvidenceRequirementRow } from './evidence-requirement.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { planPart } from './plan-part.js';

export const attachEvidence = write(AttachEvidence, async (door, input) => {
  const part = await planPart(door, input.about, 'about');
  const requirement = await door.referIfGiven(EvidenceRequirementRow, input.requirementId, 'requirementId');
  if (requirement !== null && requirement.interventionId !== part.keys.interventionId)
    refuse('WRONG_PLAN', 'This expectation is of another plan. Name one of the same plan.', 'requirementId');
  if (input.producedOn != null) await refuseFuture(door, input.producedOn, 'producedOn');
  const evidence = await door.insert(EvidenceRow, {
    ...(await door.statement(input, part)),
    ...part.keys,
    areaId: part.areaId,
    requirementId: requirement?.id ?? null,
    title: text(input.title, 'title'),
    kind: input.kind,
    purpose: input.purpose,
    supports: text(input.supports, 'supports'),
    strength: input.strength,
    producedOn: input.producedOn ?? null,
  });
  return { evidence };
});
