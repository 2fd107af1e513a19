/** Fictional arrangements to share data: one agreed, one still proposed. */
import { SharingAgreementRow } from '../../server/access/sharing-agreement.entity.js';
import { SharingPartyRow } from '../../server/access/sharing-party.entity.js';
import type { InventedArea, World } from '../invent.js';
import { facts, type SeedTable } from '../seed.js';

export function inventAccess(_world: World, area: InventedArea): SeedTable[] {
  const told = area.told('access');
  const party = (agreement: string, slug: string, name: string, role: 'GIVES' | 'RECEIVES' | 'BOTH') => ({
    key: area.key(`${agreement} ${slug}`),
    agreementId: area.id('SharingAgreement', agreement),
    organisationId: area.id('Organisation', slug),
    party: name,
    role,
  });
  return [
    facts(SharingAgreementRow, told, [
      {
        key: area.key('waits'),
        title: 'Waits of children on community health lists',
        dataset: 'Monthly waits by band, without records of children.',
        basis: 'AGREEMENT',
        startsOn: '2024-04-01',
        expiresOn: '2027-03-31',
        status: 'AGREED',
      },
      {
        key: area.key('attendance'),
        title: 'Attendance of pupils with a plan',
        dataset: 'Attendance by school and term, counts under five held back.',
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
