import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Caller, type Told } from '../support/writes.js';

describe('what surrounds the waits', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-officer');
  const member = api.as('demonstration-member');
  const system = api.as('demonstration-community-trust-system');
  /** An officer of the community trust. */
  const otherOfficer = api.as('trust-officer');
  const ids: Record<string, string> = {};

  /** `fields` begin with the name of what is recorded. */
  const done = async (verb: string, type: string, fields: string, input: object, caller: Caller = officer) => {
    const told = await send(caller, verb, `... on ${type} { ${fields} }`, input);
    expect(told).toMatchObject({ __typename: type });
    return told[fields.split(' ')[0] ?? ''] as Told & { id: string; version: number };
  };
  const refused = async (verb: string, input: object, caller: Caller = officer): Promise<string> => {
    const before = await records.changes();
    const { code = '', path = [] } = await send(caller, verb, '', input);
    expect(await records.changes()).toBe(before);
    return [code, path.join('.')].join(' ').trim();
  };
  const place = () => ({ asAt: '2026-11', areaId: ids['demonstration'] });
  const onSalt = () => ({ ...place(), pathwayId: ids['demonstration-salt'] });

  beforeAll(async () => {
    const found = await api.query<Record<string, { nodes: { id: string; slug: string }[] }>>(`{
      areas(realm: DEMONSTRATION) { nodes { id slug } } pathways(first: 20, realm: DEMONSTRATION) { nodes { id slug } }
      organisations(first: 50, realm: DEMONSTRATION) { nodes { id slug } } }`);
    for (const { id, slug } of Object.values(found).flatMap(({ nodes }) => nodes)) ids[slug] = id;
    await records.sql(
      `insert into caller (realm, visibility, client_id, role_id, organisation_id, status)
       select 'DEMONSTRATION', 'RESTRICTED', 'trust-officer', r.id, o.id, 'ACTIVE' from role r, organisation o
       where r.slug = 'officer' and o.slug = 'demonstration-community-trust'`,
    );
    const insertArea = `insert into area (realm, visibility, as_at, slug, name, kind)
      values ('DEMONSTRATION', 'PUBLIC', '2026', 'elsewhere', 'Elsewhere', 'LOCAL_AUTHORITY') returning id`;
    const [other] = await records.sql<{ id: string }>(insertArea);
    ids['elsewhere'] = `Area:${String(other?.id)}`;
    const insertPathway = `insert into pathway (realm, visibility, as_at, slug, name, kind, area_id)
      values ('DEMONSTRATION', 'PUBLIC', '2026', 'far-pathway', 'Far', 'SPEECH_AND_LANGUAGE', $1) returning id`;
    const [pathway] = await records.sql<{ id: string }>(insertPathway, [other?.id]);
    ids['far-pathway'] = `Pathway:${String(pathway?.id)}`;
  });

  /** What every statement of an area refuses. */
  const checksPlace = async (verb: string, input: object, hasPathway = true): Promise<void> => {
    expect(await refused(verb, { ...input, areaId: ids['elsewhere'], pathwayId: undefined })).toBe('FORBIDDEN areaId');
    if (hasPathway)
      expect(await refused(verb, { ...input, pathwayId: ids['far-pathway'] })).toBe('WRONG_AREA pathwayId');
    expect(await refused(verb, input, member)).toBe('FORBIDDEN');
  };

  describe('an offer to those who wait', () => {
    const fields =
      'offer { id version asAt title detail designedWith visibility area { slug } pathway { slug } provider { slug } }';
    const offer = { title: 'Drop-in for parents', detail: 'Every Thursday.', designedWith: 'The parent carer forum' };

    it('is recorded by a provider’s own system, and stands on its pathway', async () => {
      const input = { ...onSalt(), ...offer, providerId: ids['demonstration-community-trust'] };
      expect(await done('recordWhileWaitingOffer', 'WhileWaitingOfferRecorded', fields, input, system)).toMatchObject({
        ...offer,
        visibility: 'PUBLIC',
        area: { slug: 'demonstration' },
        pathway: { slug: 'demonstration-salt' },
        provider: { slug: 'demonstration-community-trust' },
      });
    });

    it('is revised by who keeps it; what it was stays in its history', async () => {
      const first = await done('recordWhileWaitingOffer', 'WhileWaitingOfferRecorded', fields, {
        ...place(),
        ...offer,
      });
      const input = {
        offerId: first.id,
        expectedVersion: first.version,
        asAt: '2026-11-02',
        detail: 'Ended in October.',
      };
      expect(await refused('reviseWhileWaitingOffer', input, otherOfficer)).toBe('FORBIDDEN offerId');
      expect(await refused('reviseWhileWaitingOffer', input, member)).toBe('FORBIDDEN');
      expect(await refused('reviseWhileWaitingOffer', { ...input, asAt: '2031' })).toBe('FUTURE_DATE asAt');
      expect(await refused('reviseWhileWaitingOffer', { ...input, designedWith: 'Mrs Brown' })).toBe(
        'NAMES_A_PERSON designedWith',
      );
      expect(await refused('reviseWhileWaitingOffer', { ...input, title: ' ' })).toBe('TEXT_MISSING title');
      expect(await done('reviseWhileWaitingOffer', 'WhileWaitingOfferRevised', fields, input)).toMatchObject({
        title: offer.title,
        detail: 'Ended in October.',
        designedWith: offer.designedWith,
        asAt: '2026-11-02',
        pathway: null,
        provider: null,
      });
      expect(await refused('reviseWhileWaitingOffer', input)).toBe('VERSION_CONFLICT expectedVersion');
      const { history } = await api.query<{
        history: { versions: { changes: { field: string; before: string }[] }[] };
      }>('query ($id: ID!) { history(id: $id) { versions { changes { field before } } } }', { id: first.id });
      const changes = history.versions.flatMap((version) => version.changes);
      expect(changes.filter(({ field }) => field === 'detail').map(({ before }) => before)).toContain(
        'Every Thursday.',
      );
    });

    it('refuses another area, another role, and persons by name', async () => {
      const input = { ...onSalt(), ...offer };
      await checksPlace('recordWhileWaitingOffer', input);
      expect(await refused('recordWhileWaitingOffer', { ...input, designedWith: 'Dr Patel' })).toBe(
        'NAMES_A_PERSON designedWith',
      );
    });
  });

  describe('provision', () => {
    const fields = `provision { id version title kind status sufficiency opensOn note provisions { state value } places { value }
      placesNeeded { state value promisedFor } area { slug } }`;
    const base = {
      title: 'Bases for autism',
      kind: 'RESOURCE_BASE',
      status: 'COMMISSIONED',
      provisions: { value: 3 },
      places: { value: 30 },
      placesNeeded: { state: 'PROMISED', promisedFor: '2027-03' },
      opensOn: '2027-09',
    };

    it('is recorded, opened, and counted against what is needed', async () => {
      const first = await done('recordProvision', 'ProvisionRecorded', fields, { ...place(), ...base });
      expect(first).toMatchObject({
        status: 'COMMISSIONED',
        sufficiency: 'UNKNOWN',
        provisions: { state: 'KNOWN', value: 3 },
        placesNeeded: { state: 'PROMISED', promisedFor: '2027-03' },
      });
      const input = { provisionId: first.id, expectedVersion: first.version, asAt: '2026-11', status: 'OPEN' };
      expect(await refused('reviseProvision', input)).toBe('NOT_YET_OPEN opensOn');
      const opened = { ...input, opensOn: '2026-09', placesNeeded: { value: 45 }, sufficiency: 'INSUFFICIENT' };
      expect(await refused('reviseProvision', { ...opened, places: { value: -1 } })).toBe('BAD_COUNT places');
      expect(await refused('reviseProvision', { ...opened, asAt: '2031' })).toBe('FUTURE_DATE asAt');
      expect(await refused('reviseProvision', opened, otherOfficer)).toBe('FORBIDDEN provisionId');
      expect(await refused('reviseProvision', opened, system)).toBe('FORBIDDEN');
      expect(await done('reviseProvision', 'ProvisionRevised', fields, opened)).toMatchObject({
        title: base.title,
        status: 'OPEN',
        opensOn: '2026-09',
        places: { value: 30 },
        placesNeeded: { state: 'KNOWN', value: 45, promisedFor: null },
        sufficiency: 'INSUFFICIENT',
      });
      expect(await refused('reviseProvision', opened)).toBe('VERSION_CONFLICT expectedVersion');
    });

    it('refuses what does not go together, and who may not', async () => {
      const input = { ...place(), ...base };
      await checksPlace('recordProvision', input, false);
      expect(await refused('recordProvision', { ...input, status: 'OPEN' })).toBe('NOT_YET_OPEN opensOn');
      expect(await refused('recordProvision', { ...input, provisions: { value: -3 } })).toBe('BAD_COUNT provisions');
      expect(await refused('recordProvision', { ...input, places: { state: 'UNKNOWN', value: 3 } })).toBe(
        'BAD_FIGURE places',
      );
      expect(await refused('recordProvision', { ...input, bidId: ids['demonstration-salt'] })).toBe(
        'WRONG_KIND_OF_ID bidId',
      );
    });

    it('that is missing is said to be, and what is done about it', async () => {
      const gap = { gap: 'Places for girls with autism', setting: 'Secondary' };
      const gapFields = 'provisionGap { id version gap setting response pathway { slug } }';
      const first = await done('recordProvisionGap', 'ProvisionGapRecorded', gapFields, { ...onSalt(), ...gap });
      expect(first).toMatchObject({ ...gap, response: null, pathway: { slug: 'demonstration-salt' } });
      await checksPlace('recordProvisionGap', { ...onSalt(), ...gap });
      const input = {
        provisionGapId: first.id,
        expectedVersion: first.version,
        asAt: '2026-11',
        response: 'A base is commissioned.',
      };
      expect(await refused('respondToProvisionGap', { ...input, asAt: '2031' })).toBe('FUTURE_DATE asAt');
      expect(await refused('respondToProvisionGap', input, otherOfficer)).toBe('FORBIDDEN provisionGapId');
      expect(await refused('respondToProvisionGap', input, member)).toBe('FORBIDDEN');
      expect(await done('respondToProvisionGap', 'ProvisionGapRespondedTo', gapFields, input)).toMatchObject({
        response: 'A base is commissioned.',
      });
      expect(await refused('respondToProvisionGap', input)).toBe('VERSION_CONFLICT expectedVersion');
    });
  });

  it('takes what two say of demand, as two statements', async () => {
    const factor = {
      factor: 'More referrals since the pandemic',
      direction: 'RAISES',
      saidBy: 'Head of the therapy service',
    };
    const fields = 'demandFactor { id factor direction saidBy note pathway { slug } area { slug } }';
    expect(await done('recordDemandFactor', 'DemandFactorRecorded', fields, { ...onSalt(), ...factor })).toMatchObject({
      ...factor,
      note: null,
      pathway: { slug: 'demonstration-salt' },
    });
    const other = {
      ...factor,
      direction: 'DISPUTED',
      saidBy: 'Parent carer forum',
      note: 'Referrals by age would test it.',
    };
    expect(
      await done('recordDemandFactor', 'DemandFactorRecorded', fields, { ...place(), ...other }, otherOfficer),
    ).toMatchObject({ ...other, pathway: null });
    await checksPlace('recordDemandFactor', { ...onSalt(), ...factor });
    expect(await refused('recordDemandFactor', { ...place(), ...factor, saidBy: 'Cllr Jane Smith' })).toBe(
      'NAMES_A_PERSON saidBy',
    );
  });
});
