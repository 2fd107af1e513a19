import { RequireEvidence } from '../../schema/improvement/require-evidence.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { EvidenceRequirementRow } from './evidence-requirement.entity.js';
import { planPart } from './plan-part.js';

export const requireEvidence = write(RequireEvidence, async (door, input) => {
  const part = await planPart(door, input.about, 'about');
  const organisation = await door.referIfGiven<OrganisationRow>('Organisation', input.organisationId, 'organisationId');
  const requirement = await door.insert(EvidenceRequirementRow, {
    ...(await door.statement(input, part)),
    ...part.keys,
    areaId: part.areaId,
    organisationId: organisation?.id ?? null,
    expects: text(input.expects, 'expects'),
    requiredBy: text(input.requiredBy, 'requiredBy'),
    dueOn: input.dueOn ?? null,
    means: optionalText(input.means, 'means'),
  });
  return { requirement };
});
