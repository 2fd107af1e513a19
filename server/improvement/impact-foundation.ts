/** A link of impact is an assertion unless something is named that bears it out. */
import type { ImpactStrength } from '../../schema/improvement/impact-link.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { EvidenceRow } from './evidence.entity.js';
import { checkSameArea } from '../platform/write/same-area.js';

interface Judgement {
  strength: ImpactStrength;
  evidenceId?: string | null;
  sourceId?: string | null;
}

/** The key of the evidence, where one was named. */
export async function foundation(
  door: Door,
  { strength, evidenceId, sourceId }: Judgement,
  areaId: string,
): Promise<string | null> {
  const evidence = await door.referIfGiven(EvidenceRow, evidenceId, 'evidenceId');
  checkSameArea(evidence, areaId, 'evidenceId');
  if (evidence !== null && evidence.purpose !== 'IMPACT')
    refuse(
      'NOT_OF_IMPACT',
      'This evidence shows that something was done, not what difference it made. Name evidence of impact.',
      'evidenceId',
    );
  if (strength !== 'ASSERTED' && evidence === null && sourceId == null)
    refuse(
      'UNFOUNDED',
      `${strength} rests on something. Name it in evidenceId or sourceId, or record the link as ASSERTED.`,
      'strength',
    );
  return evidence?.id ?? null;
}
