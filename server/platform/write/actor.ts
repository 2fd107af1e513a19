/** Who makes a write: a role of an organisation, never a person. */
import type { Realm } from '../../../schema/shared/recorded.js';
import type { Entry, Sight } from '../../reading/sight.js';

export type Reach = 'OWN_ORGANISATION' | 'OWN_AREAS' | 'EVERYWHERE';

export interface Actor {
  callerId: string;
  clientId: string;
  role: string;
  organisationId: string;
  organisation: string;
  /** Facts and demonstration never meet: a caller writes in the realm of its organisation. */
  realm: Realm;
  /** Areas in which its organisation takes part. */
  areaIds: ReadonlySet<string>;
  /** Areas whose lead council it is: it keeps the records there that name no owner. */
  ledAreaIds: ReadonlySet<string>;
  /** By permission, such as `finance:recordSpend`, how far it reaches. */
  permissions: ReadonlyMap<string, Reach>;
  sight: Sight;
}

/** What of a record says who keeps it. */
export interface Kept {
  ownerId?: string | null;
  areaId?: string | null;
}

export function reaches(actor: Actor, reach: Reach, { ownerId, areaId }: Kept): boolean {
  switch (reach) {
    case 'EVERYWHERE':
      return true;
    case 'OWN_AREAS':
      return areaId == null ? ownerId === actor.organisationId : actor.areaIds.has(areaId);
    case 'OWN_ORGANISATION':
      return ownerId == null ? areaId != null && actor.ledAreaIds.has(areaId) : ownerId === actor.organisationId;
  }
}

/** Tells the database's own wall how far a write reaches: what `reaches` says of one record, it says of all. */
export function writingEntry({ permissions, areaIds, ledAreaIds }: Actor, permission: string): Entry {
  const reach = permissions.get(permission);
  return {
    text: `select set_config('throughline.reach', coalesce($1, ''), true), set_config('throughline.areas', $2::uuid[]::text, true),
      set_config('throughline.led_areas', $3::uuid[]::text, true)`,
    values: [reach, reach === 'OWN_AREAS' ? [...areaIds] : [], reach === 'OWN_ORGANISATION' ? [...ledAreaIds] : []],
  };
}
