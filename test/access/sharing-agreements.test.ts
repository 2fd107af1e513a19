import { beforeAll, describe, expect, it } from '@jest/globals';
import { sharedParts } from '../../server/access/sharing-rules.js';
import { modules } from '../../server/modules.js';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';
import { idOf } from './partner-systems.js';

describe('agreements to share data', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const administrator = api.as('demonstration-administrator');
  let trust = '';
  let council = '';
  let area = '';

  const agreement = (input: object = {}): object => ({
    asAt: '2026-11-21',
    title: 'Posts of the community trust',
    dataset: 'Posts, and who fills them by role.',
    covers: ['workforce'],
    basis: 'STATUTORY',
    legalBasis: 'Children Act 2004, section 10',
    startsOn: '2026-11-01',
    expiresOn: '2027-10-31',
    status: 'AGREED',
    parties: [
      { organisationId: trust, role: 'GIVES' },
      { organisationId: council, party: 'The council', role: 'RECEIVES' },
    ],
    ...input,
  });
  const record = (input: object = {}, caller = administrator): Promise<Told> =>
    send(
      caller,
      'recordSharingAgreement',
      '... on SharingAgreementRecorded { agreement { id title covers legalBasis status inForce parties { party role organisation { slug } } } }',
      agreement(input),
    );
  const end = (agreementId: string, endedOn: string): Promise<Told> =>
    send(administrator, 'endSharingAgreement', '... on SharingAgreementEnded { agreement { status asAt inForce } }', {
      agreementId,
      endedOn,
    });
  const idIn = (told: Told): string => (told['agreement'] as { id: string }).id;
  const refused = async (told: () => Promise<Told>, code: string, ...path: string[]): Promise<void> => {
    const before = await records.changes();
    expect(await told()).toMatchObject({ __typename: 'Refusal', code, path });
    expect(await records.changes()).toBe(before);
  };

  beforeAll(async () => {
    trust = await idOf(records, 'Organisation', 'demonstration-community-trust');
    council = await idOf(records, 'Organisation', 'demonstration-council');
    const [found] = await records.sql<{ id: string }>(`select id from area where slug = 'demonstration'`);
    area = `Area:${String(found?.id)}`;
  });

  it('are recorded with their parties', async () => {
    expect((await record())['agreement']).toEqual({
      id: expect.stringMatching(/^SharingAgreement:/),
      title: 'Posts of the community trust',
      covers: ['workforce'],
      legalBasis: 'Children Act 2004, section 10',
      status: 'AGREED',
      inForce: true,
      parties: [
        {
          party: 'Exampleford Community Health Trust (demonstration)',
          role: 'GIVES',
          organisation: { slug: 'demonstration-community-trust' },
        },
        { party: 'The council', role: 'RECEIVES', organisation: { slug: 'demonstration-council' } },
      ],
    });
  });

  it.each<[string, object, string, ...string[]]>([
    ['resting on nothing that is named', { legalBasis: null }, 'BASIS_NEEDED', 'legalBasis'],
    ['resting on what nobody knows', { basis: 'UNKNOWN' }, 'BASIS_NEEDED', 'basis'],
    ['resting on goodwill', { basis: 'GOODWILL' }, 'GOODWILL_OPENS_NOTHING', 'covers'],
    ['of access itself', { covers: ['waits', 'access'] }, 'UNKNOWN_PART', 'covers', '1'],
    ['of what there is not', { covers: ['everything'] }, 'UNKNOWN_PART', 'covers', '0'],
    ['that end before they begin', { expiresOn: '2026-10-31' }, 'ENDS_BEFORE_START', 'expiresOn'],
    ['of nobody', { parties: [] }, 'EMPTY_BATCH', 'parties'],
    ['with a party without a name', { parties: [{ role: 'BOTH' }] }, 'PARTY_UNNAMED', 'parties', '0', 'party'],
    [
      'that nobody gives by',
      { parties: [{ party: 'The council', role: 'RECEIVES' }] },
      'PARTIES_INCOMPLETE',
      'parties',
    ],
  ])('are none %s', async (_, input, code, ...path) => {
    await refused(() => record(input), code, ...path);
  });

  it('name an organisation once', async () => {
    const twice = [trust, council, trust].map((organisationId) => ({ organisationId, role: 'BOTH' }));
    await refused(() => record({ parties: twice }), 'PARTY_TWICE', 'parties', '2', 'organisationId');
  });

  it('may rest on goodwill where they open nothing, and be only proposed', async () => {
    expect((await record({ basis: 'GOODWILL', legalBasis: null, covers: [] })).__typename).toBe(
      'SharingAgreementRecorded',
    );
    expect(await record({ status: 'PROPOSED', areaId: area })).toMatchObject({ agreement: { inForce: false } });
  });

  it('open what they cover to those who receive, and close it at once when they end', async () => {
    const [post] = await records.sql<{ id: string }>(
      `update post set visibility = 'PARTNER', owner_id = $1 where id = (select p.id from post p where p.realm = 'DEMONSTRATION' limit 1) returning id`,
      [trust.split(':')[1]],
    );
    await records.sql(`update sharing_agreement set status = 'ENDED' where covers @> '{workforce}'`);
    const seen = async (caller: string): Promise<boolean> => {
      const { errors } = await api
        .as(caller)
        .ask('query Post($id: ID!) { node(id: $id) { id } }', { id: `Post:${String(post?.id)}` });
      if (errors !== undefined) expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
      return errors === undefined;
    };
    const officer = 'demonstration-workforce-officer';
    expect(await seen(officer)).toBe(false);
    const proposed = idIn(await record({ status: 'PROPOSED' }));
    expect(await seen(officer)).toBe(false);
    const agreed = idIn(await record());
    expect(await seen(officer)).toBe(true);
    expect(await seen('demonstration-member')).toBe(false);
    for (const [basis, isSeen] of [
      [null, false],
      ['A contract', true],
    ] as const) {
      await records.sql('update sharing_agreement set legal_basis = $2 where id = $1', [agreed.split(':')[1], basis]);
      expect(await seen(officer)).toBe(isSeen);
    }
    await refused(() => end(agreed, '2026-11-22'), 'DAY_TO_COME', 'endedOn');
    expect(await end(agreed, '2026-11-21')).toMatchObject({
      agreement: { status: 'ENDED', asAt: '2026-11-21', inForce: false },
    });
    expect(await seen(officer)).toBe(false);
    await refused(() => end(agreed, '2026-11-21'), 'ENDED_ALREADY', 'agreementId');
    expect(await end(proposed, '2026-11-20')).toMatchObject({ agreement: { status: 'ENDED' } });
  });

  it('are for administrators to record and end', async () => {
    const steward = api.as('demonstration-data-steward');
    await refused(() => record({}, steward), 'FORBIDDEN');
    const agreementId = idIn(await record());
    await refused(() => send(steward, 'endSharingAgreement', '', { agreementId, endedOn: '2026-11-21' }), 'FORBIDDEN');
  });

  it('cover every part of the model whose records organisations keep, and only those', () => {
    const keeping = modules.map(({ name }) => name).filter((name) => !['places', 'access', 'insight'].includes(name));
    expect([...sharedParts].sort()).toEqual(keeping.sort());
  });
});
