/** Fictional callers, one for each role, and arrangements to share data: one agreed, one still proposed. */
import { CallerRow } from '../../server/access/caller.entity.js';
import { SharingAgreementRow } from '../../server/access/sharing-agreement.entity.js';
import { SharingPartyRow } from '../../server/access/sharing-party.entity.js';
import type { InventedArea, World } from '../invent.js';
import { facts, idOf, type SeedTable } from '../seed.js';

export function inventAccess(_world: World, area: InventedArea): SeedTable[] {
  const told = area.told('access');
  const party = (agreement: string, slug: string, name: string, role: 'GIVES' | 'RECEIVES' | 'BOTH') => ({
    key: area.key(`${agreement} ${slug}`),
    agreementId: area.id('SharingAgreement', agreement),
    organisationId: area.id('Organisation', slug),
    party: name,
    role,
  });
  const caller = (role: string, organisation: string, clientId = `${area.slug}-${role}`) => ({
    key: clientId,
    clientId,
    roleId: idOf('Role', role),
    organisationId: area.id('Organisation', organisation),
    status: 'ACTIVE' as const,
  });
  return [
    facts(CallerRow, { realm: 'DEMONSTRATION' }, [
      ...[
        'member',
        'officer',
        'finance-officer',
        'workforce-officer',
        'improvement-lead',
        'data-steward',
        'administrator',
      ].map((role) => caller(role, 'council')),
      caller('partner-system', 'community-trust', `${area.slug}-community-trust-system`),
      caller('partner-system', 'council', `${area.slug}-council-system`),
    ]),
    facts(SharingAgreementRow, told, [
      {
        key: area.key('waits'),
        title: 'Waits of children on community health lists',
        dataset: 'Monthly waits by band, without records of children.',
        covers: ['waits'],
        basis: 'AGREEMENT',
        legalBasis: 'Information sharing agreement of the local area partnership, schedule 2.',
        startsOn: '2024-04-01',
        expiresOn: '2027-03-31',
        status: 'AGREED',
      },
      {
        key: area.key('attendance'),
        title: 'Attendance of pupils with a plan',
        dataset: 'Attendance by school and term, counts under five held back.',
        covers: ['indicators'],
        basis: 'AGREEMENT',
        status: 'PROPOSED',
      },
    ]),
    facts(SharingPartyRow, told, [
      party('waits', 'community-trust', 'The community trust', 'GIVES'),
      party('waits', 'hospital-trust', 'The hospital trust', 'GIVES'),
      party('waits', 'icb', 'The integrated care board', 'BOTH'),
      party('waits', 'council', 'The council', 'RECEIVES'),
      party('attendance', 'school-1', 'The schools', 'GIVES'),
      party('attendance', 'council', 'The council', 'RECEIVES'),
    ]),
  ];
}
