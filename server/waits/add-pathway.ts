import { AddPathway } from '../../schema/waits/add-pathway.js';
import type { AreaRow } from '../places/area.entity.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { shortName } from '../platform/write/short-name.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { PathwayRow } from './pathway.entity.js';

export const addPathway = write(AddPathway, async (door, input) => {
  const areaId = await door.area(input.areaId, 'areaId');
  const stated = await door.statement(input, await door.refer<AreaRow>('Area', input.areaId, 'areaId'));
  const organisation = async (id: string | null | undefined, path: string) =>
    (await door.referIfGiven<OrganisationRow>('Organisation', id, path))?.id ?? null;
  const pathway = await door.insert(PathwayRow, {
    ...stated,
    areaId,
    slug: await shortName(door, PathwayRow, input.slug, 'slug'),
    name: text(input.name, 'name'),
    kind: input.kind,
    providerId: await organisation(input.providerId, 'providerId'),
    commissionerId: await organisation(input.commissionerId, 'commissionerId'),
  });
  return { pathway };
});
