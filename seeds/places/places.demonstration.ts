/** The fictional area and its organisations. None has an official code, so that nothing real can be matched to them. */
import { AreaMembershipRow } from '../../server/places/area-membership.entity.js';
import { AreaRow } from '../../server/places/area.entity.js';
import { OrganisationRow } from '../../server/places/organisation.entity.js';
import type { InventedArea, World } from '../invent.js';
import { count } from '../whole-numbers.js';
import { facts, idOf, type SeedTable } from '../seed.js';

const schools = count(4).map((number) => `school-${String(number + 1)}`);

const members = [
  ['council', 'Council', 'COUNCIL', 'LEAD_COUNCIL'],
  ['icb', 'Integrated Care Board', 'ICB', 'COMMISSIONER'],
  ['community-trust', 'Community Health Trust', 'NHS_PROVIDER', 'PROVIDER'],
  ['hospital-trust', 'Children’s Hospital Trust', 'NHS_PROVIDER', 'PROVIDER'],
  ...schools.map((slug, index) => [slug, `Invented School ${String(index + 1)}`, 'SCHOOL', 'SCHOOL'] as const),
  ['forum', 'Parent Carer Forum', 'PARENT_CARER_FORUM', 'PARENT_VOICE'],
  ['partner', 'Invented Delivery Partner', 'DELIVERY_PARTNER', 'DELIVERY_PARTNER'],
] as const;

/** Bodies that all invented areas share. */
const national = [
  ['demonstration-inspectorate', 'Invented Inspectorate (demonstration)', 'REGULATOR'],
  ['demonstration-statistics', 'Invented Office for Figures (demonstration)', 'GOV_DEPT'],
] as const;

export function inventedBodies(world: World): SeedTable[] {
  return [
    facts(
      OrganisationRow,
      world.told('places'),
      national.map(([slug, name, type]) => ({ key: slug, slug, name, type })),
    ),
  ];
}

export const inspectorate = idOf('Organisation', 'demonstration-inspectorate');
export const statisticsOffice = idOf('Organisation', 'demonstration-statistics');

export function inventPlaces(_world: World, area: InventedArea): SeedTable[] {
  const told = area.told('places');
  const place = area.name.replace(' (demonstration)', '');
  return [
    facts(AreaRow, told, [{ key: area.slug, slug: area.slug, name: area.name, kind: 'LOCAL_AUTHORITY' }]),
    facts(
      OrganisationRow,
      told,
      members.map(([slug, name, type]) => ({
        key: area.key(slug),
        slug: `${area.slug}-${slug}`,
        name: `${place} ${name} (demonstration)`,
        type,
      })),
    ),
    facts(
      AreaMembershipRow,
      told,
      members.map(([slug, , , role]) => ({
        key: area.key(slug),
        organisationId: area.id('Organisation', slug),
        role,
      })),
    ),
  ];
}
