/** Who may tell of a list: the organisation whose list it is, in an area it takes part in, and whoever keeps the pathway. */
import type { OrganisationRow } from '../places/organisation.entity.js';
import type { Referred } from '../provenance/referred.js';
import type { Kept } from '../platform/write/actor.js';
import type { Door } from '../platform/write/door.js';
import type { PathwayRow } from './pathway.entity.js';

interface List {
  pathwayId: string;
  providerId?: string | null;
}

export async function listToReport(
  door: Door,
  named: Referred,
  { pathwayId, providerId: ofProvider }: List,
  path: string,
): Promise<{ pathway: PathwayRow; providerId: string | null }> {
  const pathway = await named.refer<PathwayRow>('Pathway', pathwayId, `${path}.pathwayId`);
  const provider = await named.referIfGiven<OrganisationRow>('Organisation', ofProvider, `${path}.providerId`);
  const providerId = provider?.id ?? null;
  door.partOf(pathway.areaId, `${path}.pathwayId`);
  if (providerId !== door.actor.organisationId) door.checkReach(pathway, `${path}.providerId`, 'Pathway');
  return { pathway, providerId };
}

/** A provider's word on its own list stands before anybody else's. */
export function checkReplacer(door: Door, earlier: Kept & { providerId: string | null }, path: string): void {
  if (earlier.providerId !== door.actor.organisationId) door.checkReach(earlier, path, 'report');
}
