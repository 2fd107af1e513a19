/** How the areas and organisations of the publication are found on record, and made where nobody has them there. */
import type { Door } from '../../platform/write/door.js';
import { areaKinds, knownAreas, knownOrganisations, type KnownPlace, type WithArea } from './on-record.js';
import type { Place } from './place.js';

export interface PlaceKind {
  noun: 'Area' | 'Organisation';
  /** Of the table that tells of new ones. */
  title: string | null;
  known: (door: Door, place: Place, month: string) => Promise<KnownPlace[]>;
  record: (place: Place) => object & { name: string };
}

export const areas = (scope: WithArea, parentId: string | null): PlaceKind => ({
  noun: 'Area',
  // The areas of boards are told of with the boards.
  title: scope === 'NHS_REGION' ? 'Regions put on record' : null,
  known: (door, _, month) => knownAreas(door, scope, month),
  record: ({ name }) => ({
    name: scope === 'NHS_REGION' ? `${properName(name)} (NHS region)` : properName(name),
    kind: areaKinds[scope],
    parentId: scope === 'NATIONAL' ? null : parentId,
  }),
});

export const organisations = (type: 'ICB' | 'NHS_PROVIDER'): PlaceKind => ({
  noun: 'Organisation',
  title: type === 'ICB' ? 'Boards put on record' : 'Providers put on record',
  known: (door, { scope }, month) => knownOrganisations(door, scope, month),
  record: ({ name }) => ({
    name:
      type === 'ICB' && !/integrated care board|icb$/i.test(name)
        ? `NHS ${properName(name)} Integrated Care Board`
        : name,
    type,
  }),
});

/** Some releases shout the names of places. */
function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/\b(?!(?:and|of|the|on|in)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
