/** Arrangements to share data that the documents speak of, with what they rest on. */
import { SharingAgreementRow } from '../../server/access/sharing-agreement.entity.js';
import { SharingPartyRow } from '../../server/access/sharing-party.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';

const stated = { asAt: '2019-03~', sourceId: passage('002 ¶18') } as const;
const academies = 'worcestershire-special-academies';
const maintained = 'worcestershire-maintained-special-schools';

const party = (agreement: string, name: string, role: SharingPartyRow['role'], organisation?: string, key = name) => ({
  key: `${agreement} ${key}`,
  agreementId: idOf('SharingAgreement', agreement),
  organisationId: organisation === undefined ? null : idOf('Organisation', organisation),
  party: name,
  role,
});

export const sharing: readonly SeedTable[] = [
  facts(
    SharingAgreementRow,
    { ...stated, areaId: idOf('Area', 'worcestershire'), covers: [], status: 'UNKNOWN' } as const,
    [
      {
        key: academies,
        title: 'Performance data of specialist academies in Worcestershire',
        dataset: 'Performance data of special schools',
        basis: 'GOODWILL',
      },
      {
        key: maintained,
        title: 'Performance data of council-maintained special schools in Worcestershire',
        dataset: 'Performance data of special schools',
        basis: 'UNKNOWN',
      },
    ],
  ),
  facts(SharingPartyRow, stated, [
    party(academies, 'Specialist academies, none of them named', 'GIVES'),
    party(academies, 'Not said who collects it', 'RECEIVES', undefined, 'Worcestershire County Council'),
    party(maintained, 'Council-maintained special schools, none of them named', 'GIVES'),
    party(maintained, 'Babcock Prime, which collects the data', 'RECEIVES', 'babcock-prime'),
  ]),
];
