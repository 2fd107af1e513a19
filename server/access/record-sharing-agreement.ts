import { RecordSharingAgreement, type SharingPartyInput } from '../../schema/access/record-sharing-agreement.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { batch } from '../platform/write/batch.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { SharingAgreementRow } from './sharing-agreement.entity.js';
import { SharingPartyRow } from './sharing-party.entity.js';
import { checkParties, checkTerms } from './sharing-rules.js';

export const recordSharingAgreement = write(RecordSharingAgreement, async (door, input) => {
  const { basis, startsOn, expiresOn, status } = input;
  const covers = [...new Set(input.covers)];
  const legalBasis = optionalText(input.legalBasis, 'legalBasis');
  checkTerms({ basis, legalBasis, covers, startsOn, expiresOn });
  const parties = await eachItem(batch(input.parties, 'parties'), 'parties', (each, path) => party(door, each, path));
  checkParties(parties);
  const area = await door.referIfGiven<{ id: string }>('Area', input.areaId, 'areaId');
  const statement = await door.statement(input, { visibility: 'PUBLIC' });
  const agreement = await door.insert(SharingAgreementRow, {
    ...statement,
    areaId: area?.id ?? null,
    title: text(input.title, 'title'),
    dataset: text(input.dataset, 'dataset'),
    covers,
    basis,
    legalBasis,
    startsOn,
    expiresOn,
    status,
  });
  await door.insertAll(
    SharingPartyRow,
    parties.map((each) => ({ ...statement, ...each, agreementId: agreement })),
  );
  return { agreement };
});

async function party(door: Door, { organisationId, party: named, role }: SharingPartyInput, path: string) {
  const organisation = await door.referIfGiven<OrganisationRow>(
    'Organisation',
    organisationId,
    `${path}.organisationId`,
  );
  const name = optionalText(named, `${path}.party`) ?? organisation?.name;
  if (name === undefined)
    return refuse('PARTY_UNNAMED', 'Name the party, or the organisation that it is.', `${path}.party`);
  return { organisationId: organisation?.id ?? null, party: name, role };
}
