import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Caller } from '../support/writes.js';

interface Versioned {
  id: string;
  version: number;
}

describe('what is not known, and the systems it would be in', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-officer');
  const steward = api.as('demonstration-data-steward');
  const member = api.as('demonstration-member');
  /** A data steward of the community trust. */
  const otherSteward = api.as('trust-data-steward');
  let area = '';
  let elsewhere = '';
  let pathway = '';

  const done = async <Fields>(verb: string, type: string, fields: string, input: object, caller: Caller = officer) => {
    const told = await send(caller, verb, `... on ${type} { ${fields} }`, input);
    expect(told).toMatchObject({ __typename: type });
    return told as unknown as Fields;
  };
  const refused = async (verb: string, input: object, caller: Caller = officer): Promise<string> => {
    const before = await records.changes();
    const { code = '', path = [] } = await send(caller, verb, '', input);
    expect(await records.changes()).toBe(before);
    return [code, path.join('.')].join(' ').trim();
  };

  beforeAll(async () => {
    const found = await api.query<Record<string, { nodes: { id: string; slug: string }[] }>>(`{
      areas(realm: DEMONSTRATION) { nodes { id slug } } pathways(first: 20, realm: DEMONSTRATION) { nodes { id slug } } }`);
    const idOf = (slug: string) =>
      Object.values(found)
        .flatMap(({ nodes }) => nodes)
        .find((each) => each.slug === slug)?.id ?? '';
    area = idOf('demonstration');
    pathway = idOf('demonstration-salt');
    await records.sql(
      `insert into caller (realm, visibility, client_id, role_id, organisation_id, status)
       select 'DEMONSTRATION', 'RESTRICTED', 'trust-data-steward', r.id, o.id, 'ACTIVE' from role r, organisation o
       where r.slug = 'data-steward' and o.slug = 'demonstration-community-trust'`,
    );
    const [other] = await records.sql<{ id: string }>(
      `insert into area (realm, visibility, as_at, slug, name, kind)
       values ('DEMONSTRATION', 'PUBLIC', '2026', 'elsewhere', 'Elsewhere', 'LOCAL_AUTHORITY') returning id`,
    );
    elsewhere = `Area:${String(other?.id)}`;
  });

  describe('a gap', () => {
    const gap = {
      asAt: '2026-11',
      topic: 'Cases each coordinator carries',
      detail: 'Asked in October; nobody could say.',
    };
    const fields =
      'gap { id version topic state promisedFor promisedBy overdue closedOn answer visibility area { slug } about { id } }';
    const record = (input: object, caller?: Caller) =>
      done<{ gap: Versioned }>('recordInformationGap', 'InformationGapRecorded', fields, { ...gap, ...input }, caller);

    it('stands beside the record that lacks it, and in its area', async () => {
      expect(await record({ aboutId: pathway })).toMatchObject({
        gap: {
          state: 'UNKNOWN',
          closedOn: null,
          answer: null,
          overdue: false,
          visibility: 'PUBLIC',
          area: { slug: 'demonstration' },
          about: { id: pathway },
        },
      });
      const { node } = await api.query<{ node: { informationGaps: { nodes: object[] } } }>(
        'query ($id: ID!) { node(id: $id) { ... on Pathway { informationGaps { nodes { topic } } } } }',
        { id: pathway },
      );
      expect(node.informationGaps.nodes).toContainEqual({ topic: gap.topic });
    });

    it('is promised, promised again, and closed when the answer comes; all of it stays readable', async () => {
      const { gap: first } = await record({
        areaId: area,
        state: 'PROMISED',
        promisedFor: '2026-10',
        promisedBy: 'Head of service',
      });
      expect(first).toMatchObject({ state: 'PROMISED', promisedFor: '2026-10', overdue: true });
      const again = { gapId: first.id, asAt: '2026-11', state: 'PROMISED', promisedFor: '2027-03' };
      const restate = (input: object) =>
        done<{ gap: Versioned }>('restateInformationGap', 'InformationGapRestated', fields, input);
      const { gap: later } = await restate({ ...again, expectedVersion: first.version });
      expect(later).toMatchObject({ promisedFor: '2027-03', promisedBy: null, overdue: false });
      const closing = { gapId: first.id, closedOn: '2026-11-02', answer: 'Forty-one, in the report of November.' };
      const conflict = { ...closing, expectedVersion: first.version };
      expect(await refused('closeInformationGap', conflict)).toBe('VERSION_CONFLICT expectedVersion');
      expect(
        await refused('closeInformationGap', { ...closing, closedOn: '2031', expectedVersion: later.version }),
      ).toBe('FUTURE_DATE closedOn');
      const { gap: closed } = await done<{ gap: Versioned }>('closeInformationGap', 'InformationGapClosed', fields, {
        ...closing,
        expectedVersion: later.version,
      });
      expect(closed).toMatchObject({
        state: 'PROMISED',
        closedOn: '2026-11-02',
        answer: closing.answer,
        overdue: false,
      });
      const { version: expectedVersion } = closed;
      expect(await refused('closeInformationGap', { ...closing, expectedVersion })).toBe('GAP_CLOSED gapId');
      expect(await refused('restateInformationGap', { ...again, expectedVersion })).toBe('GAP_CLOSED gapId');
      const { history } = await api.query<{ history: { versionCount: number } }>(
        'query ($id: ID!) { history(id: $id) { versionCount } }',
        { id: first.id },
      );
      expect(history.versionCount).toBe(3);
    });

    it('is not overdue once it is closed, whatever was promised', async () => {
      const { gap: late } = await record({ areaId: area, state: 'PROMISED', promisedFor: '2026-09' });
      const { gap: closed } = await done<{ gap: object }>('closeInformationGap', 'InformationGapClosed', fields, {
        gapId: late.id,
        expectedVersion: late.version,
        closedOn: '2026-11',
        answer: 'Given late.',
      });
      expect(closed).toMatchObject({ promisedFor: '2026-09', overdue: false });
    });

    it.each<[string, object]>([
      ['NOTHING_NAMED aboutId', {}],
      ['BAD_STATE state', { state: 'KNOWN' }],
      ['PROMISE_MISPLACED promisedFor', { promisedFor: '2027' }],
      ['PROMISE_MISPLACED promisedBy', { state: 'DISPUTED', promisedBy: 'Head of service' }],
      ['NAMES_A_PERSON promisedBy', { state: 'PROMISED', promisedBy: 'Mrs Brown' }],
      ['TEXT_MISSING topic', { topic: ' ' }],
    ])('refuses %s', async (code, input) => {
      const place = code.startsWith('NOTHING_NAMED') ? {} : { areaId: area };
      expect(await refused('recordInformationGap', { ...gap, ...place, ...input })).toBe(code);
    });

    it('takes no part in other areas, hangs from facts only, and is restated by who keeps it', async () => {
      expect(await refused('recordInformationGap', { ...gap, areaId: elsewhere })).toBe('FORBIDDEN areaId');
      const role = await records.sql<{ id: string }>(`select id from role where slug = 'member'`);
      expect(await refused('recordInformationGap', { ...gap, aboutId: `Role:${String(role[0]?.id)}` })).toBe(
        'NOT_A_FACT aboutId',
      );
      expect(await refused('recordInformationGap', { ...gap, areaId: area }, member)).toBe('FORBIDDEN');
      const { gap: ours } = await record({ areaId: area });
      const restating = { gapId: ours.id, expectedVersion: ours.version, asAt: '2026-11', state: 'DISPUTED' };
      expect(await refused('restateInformationGap', restating, otherSteward)).toBe('FORBIDDEN gapId');
      expect(await refused('restateInformationGap', { ...restating, state: 'KNOWN' })).toBe('BAD_STATE state');
      expect(await refused('restateInformationGap', { ...restating, asAt: '2031' })).toBe('FUTURE_DATE asAt');
      const closing = { gapId: ours.id, expectedVersion: ours.version, closedOn: '2026-11', answer: 'So many.' };
      expect(await refused('closeInformationGap', closing, otherSteward)).toBe('FORBIDDEN gapId');
      expect(await refused('closeInformationGap', closing, member)).toBe('FORBIDDEN');
    });

    it('is closed once by many at the same time', async () => {
      const { gap: contested } = await record({ areaId: area });
      const closing = {
        gapId: contested.id,
        expectedVersion: contested.version,
        closedOn: '2026-11',
        answer: 'So many.',
      };
      const told = await Promise.all(
        Array.from({ length: 20 }, () => send(officer, 'closeInformationGap', '', closing)),
      );
      expect(told.filter(({ __typename }) => __typename === 'InformationGapClosed')).toHaveLength(1);
      expect(new Set(told.flatMap(({ code }) => code ?? []))).toEqual(new Set(['VERSION_CONFLICT']));
    });
  });

  describe('a system, and the move of records into it', () => {
    const system = {
      asAt: '2026-06',
      name: 'Case system',
      holds: 'Plans and reviews.',
      state: 'Being filled by hand.',
    };
    const fields = 'system { id version name holds state assessmentLink area { slug } }';
    const record = (input: object = {}) =>
      done<{ system: Versioned }>(
        'recordSourceSystem',
        'SourceSystemRecorded',
        fields,
        { ...system, areaId: area, ...input },
        steward,
      );

    it('is recorded once under its name, by one of many', async () => {
      const contested = { ...system, areaId: area, name: 'Contested system' };
      const told = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          send(steward, 'recordSourceSystem', '', {
            ...contested,
            name: index % 2 === 0 ? 'Contested system' : 'CONTESTED SYSTEM',
          }),
        ),
      );
      expect(told.filter(({ __typename }) => __typename === 'SourceSystemRecorded')).toHaveLength(1);
      expect(new Set(told.flatMap(({ code }) => code ?? []))).toEqual(new Set(['NAME_TAKEN']));
    });

    it('is revised as it comes into place', async () => {
      const { system: first } = await record();
      expect(first).toMatchObject({ assessmentLink: 'UNKNOWN', area: { slug: 'demonstration' } });
      const revising = { systemId: first.id, asAt: '2026-11', state: 'In place.', assessmentLink: 'LINKED' };
      expect(await refused('reviseSourceSystem', { ...revising, expectedVersion: 7 })).toBe(
        'VERSION_CONFLICT expectedVersion',
      );
      const mine = { ...revising, expectedVersion: first.version };
      expect(await refused('reviseSourceSystem', mine, otherSteward)).toBe('FORBIDDEN systemId');
      expect(await refused('reviseSourceSystem', mine, member)).toBe('FORBIDDEN');
      expect(await refused('reviseSourceSystem', { ...mine, asAt: '2031' })).toBe('FUTURE_DATE asAt');
      expect(await done('reviseSourceSystem', 'SourceSystemRevised', fields, mine)).toMatchObject({
        system: { holds: system.holds, state: 'In place.', assessmentLink: 'LINKED' },
      });
    });

    it('is of an area the organisation takes part in, and of who may', async () => {
      expect(await refused('recordSourceSystem', { ...system, name: 'Other', areaId: elsewhere })).toBe(
        'FORBIDDEN areaId',
      );
      expect(await refused('recordSourceSystem', { ...system, name: 'Other', areaId: area }, member)).toBe('FORBIDDEN');
    });

    it('has a tally for each date', async () => {
      const { system: target } = await record({ name: 'New register' });
      const tally = {
        asAt: '2026-10-31',
        areaId: area,
        systemId: target.id,
        moving: 'Plans',
        done: { value: 1200 },
        total: { value: 2850, qualifier: 'MORE_THAN' },
        expectedBy: '2027-01',
        cause: 'The old system could not hand its records over.',
      };
      const told = await done(
        'recordMigrationTally',
        'MigrationTallyRecorded',
        'tally { moving done { value } total { value qualifier } expectedBy system { name } area { slug } }',
        tally,
        steward,
      );
      expect(told).toMatchObject({
        tally: {
          done: { value: 1200 },
          total: { value: 2850, qualifier: 'MORE_THAN' },
          system: { name: 'New register' },
        },
      });
      const wrong = (more: object, caller = steward) => refused('recordMigrationTally', { ...tally, ...more }, caller);
      expect(await wrong({ done: { value: 2851 } })).toBe('DONE_OVER_TOTAL done');
      expect(await wrong({ done: { value: -1 } })).toBe('BAD_COUNT done');
      expect(await wrong({ asAt: '2031-01' })).toBe('FUTURE_DATE asAt');
      expect(await wrong({ areaId: elsewhere })).toBe('FORBIDDEN areaId');
      expect(await wrong({ systemId: pathway })).toBe('WRONG_KIND_OF_ID systemId');
      expect(await wrong({}, officer)).toBe('FORBIDDEN');
      const idempotencyKey = 'one tally and no more';
      const twice = [
        await send(steward, 'recordMigrationTally', '... on MigrationTallyRecorded { tally { id } replayed }', {
          ...tally,
          idempotencyKey,
        }),
      ];
      twice.push(
        await send(steward, 'recordMigrationTally', '... on MigrationTallyRecorded { tally { id } replayed }', {
          ...tally,
          idempotencyKey,
        }),
      );
      expect(twice.map(({ replayed }) => replayed)).toEqual([false, true]);
      expect(twice[1]?.['tally']).toEqual(twice[0]?.['tally']);
    });
  });
});
