/** Data gaps: what is not known in the areas of the documents, each kind of it, and the demonstration. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { dataGapsOf, type Area } from '../../server/insight/gaps/data-gaps.js';
import { useApi, type Api } from '../support/api.js';
import { send, useRecords } from '../support/writes.js';

interface Gap {
  kind: string;
  where: string;
  sentence: string;
  since: string | null;
  promisedFor: string | null;
  owedBy: string | null;
  record: { id: string } | null;
}
interface Answer {
  dataGaps: { tally: { kind: string; gaps: number }[]; gaps: Gap[]; assumptions: { statement: string }[] };
}

const asked = /* GraphQL */ `
  query ($area: String!, $kinds: [GapKind!], $asKnownAt: DateTime) {
    dataGaps(area: $area, kinds: $kinds, asKnownAt: $asKnownAt) {
      tally {
        kind
        gaps
      }
      gaps {
        kind
        where
        sentence
        since
        promisedFor
        owedBy
        record {
          id
        }
      }
      assumptions {
        statement
      }
    }
  }
`;
const gapsOf = async (api: Pick<Api, 'query'>, area: string, more: object = {}) =>
  (await api.query<Answer>(asked, { area, ...more })).dataGaps;

describe('the areas of the documents', () => {
  const api = useApi();

  it('has the dashboard metrics on the neurodevelopmental pathway overdue since November 2022, and first', async () => {
    const { gaps } = await gapsOf(api, 'wirral');
    const overdue = gaps.filter(({ kind }) => kind === 'OVERDUE');
    expect(gaps.slice(0, overdue.length)).toEqual(overdue);
    expect(overdue).toContainEqual(
      expect.objectContaining({
        where: 'Neurodevelopmental pathway metrics in the dashboard',
        since: '2022-09-14',
        promisedFor: '2022-11',
        owedBy: expect.stringContaining('Director for children'),
        record: { id: expect.stringMatching(/^Pathway:/) },
      }),
    );
  });

  it('says that nobody has given a wait on that pathway, nor what was spent of the £1.1m, nor how many cases are stuck', async () => {
    const { gaps } = await gapsOf(api, 'wirral', { kinds: ['NO_FIGURE'] });
    const found = (where: RegExp) => gaps.filter((gap) => where.test(gap.where)).map(({ sentence }) => sentence);
    expect(found(/^waits: Neurodevelopmental/)).toEqual(['Nobody has said how long the wait is, nor how many wait.']);
    expect(found(/^spend: SEND improvement investment 2024-25/)).toEqual(['What was spent is not known.']);
    expect(found(/^cases: draft due/)).toHaveLength(1);
    expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(['NO_FIGURE']));
  });

  it('has the 31 weeks in dispute, and the query to the NHS that was never answered', async () => {
    const { gaps } = await gapsOf(api, 'wirral', { kinds: ['DISPUTED'] });
    expect(gaps.map(({ where }) => where)).toEqual(
      expect.arrayContaining([
        'data query without an answer',
        'value claimed in public',
        expect.stringMatching(/^waits: Speech/),
      ]),
    );
  });

  it('doubts the August in which nobody waited', async () => {
    const { gaps, tally } = await gapsOf(api, 'wirral', { kinds: ['DOUBTED'] });
    expect(gaps.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['ZERO_SPIKE', 'IDENTICAL_CONSECUTIVE', 'BAND_SHIFT']),
    );
    expect(tally.find(({ kind }) => kind === 'DOUBTED')?.gaps).toBe(gaps.length);
    expect(tally.map(({ kind }) => kind)).toContain('NO_FIGURE');
  });

  it('knows the promise for March of a year that nobody stated, and never calls it overdue', async () => {
    const { gaps } = await gapsOf(api, 'unnamed-004');
    const promised = gaps.filter(({ promisedFor }) => promisedFor?.startsWith('XXXX-03') === true);
    expect(promised.length).toBeGreaterThan(0);
    expect(new Set(promised.map(({ kind }) => kind))).toEqual(new Set(['PROMISED']));
  });

  it('asks of the public nothing that is closed to it, and refuses what is not there', async () => {
    for (const area of ['england', 'herefordshire', 'worcestershire'])
      expect((await gapsOf(api, area)).assumptions).not.toEqual([]);
    expect((await api.ask(asked, { area: 'none-such' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(
      (await api.ask(asked, { area: 'wirral', asKnownAt: '2001-01-01T00:00:00Z' })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    expect(
      (await api.ask(asked, { area: 'wirral', asKnownAt: '2999-01-01T00:00:00Z' })).errors?.[0]?.extensions.code,
    ).toBe('BAD_AS_KNOWN_AT');
  });
});

describe('the demonstration', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  let before = '';
  beforeAll(async () => {
    const { area } = await api.query<{ area: { id: string } }>('{ area(slug: "demonstration") { id } }');
    before = new Date().toISOString();
    const told = await send(
      api.as('demonstration-workforce-officer'),
      'addTrainingCourse',
      '... on TrainingCourseAdded { course { id } }',
      {
        asAt: '2026-10',
        areaId: area.id,
        slug: 'counting',
        title: 'Counting well',
        audience: 'Everyone',
      },
    );
    expect(told.__typename).toBe('TrainingCourseAdded');
  });

  it('lacks the counts of a course from when it is added, and not before', async () => {
    const training = (gaps: Gap[]) => gaps.filter(({ where }) => where === 'training: Counting well').length;
    expect(training((await gapsOf(api, 'demonstration')).gaps)).toBe(1);
    expect(training((await gapsOf(api, 'demonstration', { asKnownAt: before })).gaps)).toBe(0);
  });

  it('follows a list beyond its first thousand: every one of 1,201 courses lacks its counts', async () => {
    const many = `insert into training_course
      select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'slug', 'many-' || n, 'title', 'Many ' || n))).*
      from training_course t, generate_series(1, 1200) n where t.slug = 'counting'`;
    await records.sql(many);
    const { gaps } = await gapsOf(api, 'demonstration', { kinds: ['NO_FIGURE'] });
    const courses = gaps.filter(({ where }) => /^training: (Many|Counting well)/.test(where));
    expect(new Set(courses.map(({ record }) => record?.id)).size).toBe(1201);
  });

  it('holds back from the public what an officer sees', async () => {
    const [everyone, officer] = await Promise.all([
      gapsOf(api, 'demonstration', { kinds: ['SUPPRESSED'] }),
      gapsOf(api.as('demonstration-officer'), 'demonstration', { kinds: ['SUPPRESSED'] }),
    ]);
    expect(everyone.gaps.length).toBeGreaterThan(officer.gaps.length);
  });
});

const lead = (id: string) => ({ id }) as never;
const nothing = { nodes: [] };
const onRecord = (more: Partial<Area>): Area => ({
  id: 'a',
  areaInformationGaps: nothing,
  areaQualityFlags: nothing,
  observations: nothing,
  areaDataQueries: nothing,
  pathways: nothing,
  disputedWaits: nothing,
  lists: nothing,
  caseStages: nothing,
  investmentLines: nothing,
  fundingRequests: nothing,
  targets: nothing,
  migrationTallies: nothing,
  trainingCourses: nothing,
  claims: nothing,
  ...more,
});
const kinds = (record: Area, today = '2026-01-01') =>
  dataGapsOf(record, null, today, { lead, leadAbout: lead }).gaps.map(({ kind }) => kind);

describe('what counts as missing', () => {
  const moved = (
    state: 'PROMISED' | 'UNKNOWN' | 'NOT_APPLICABLE' | 'SUPPRESSED' | 'KNOWN',
    promisedFor: string | null = null,
  ) =>
    onRecord({
      migrationTallies: {
        nodes: [{ id: 'm', moving: 'plans', asAt: '2025', done: { state, promisedFor, note: null } }],
      },
    });

  it.each([
    ['UNKNOWN', null, ['NO_FIGURE']],
    ['PROMISED', '2026-03', ['PROMISED']],
    ['PROMISED', '2025-12', ['OVERDUE']],
    ['PROMISED', 'XXXX-03', ['PROMISED']],
    ['SUPPRESSED', null, ['SUPPRESSED']],
    ['NOT_APPLICABLE', null, []],
    ['KNOWN', null, []],
  ] as const)('%s for %s', (state, promisedFor, found) => {
    expect(kinds(moved(state, promisedFor))).toEqual(found);
  });

  it('takes the latest value of each definition, and no replaced one', () => {
    const value = (id: string, state: 'KNOWN' | 'SUPPRESSED', more: object = {}) => ({
      id,
      asAt: '2025',
      current: true,
      value: { state, promisedFor: null, note: null },
      definition: { id: 'd', label: 'So' },
      indicator: { id: 'i', name: 'Plans', publisher: null },
      ...more,
    });
    const valued = (...nodes: ReturnType<typeof value>[]) => ({ observations: { nodes } });
    expect(kinds(onRecord(valued(value('new', 'KNOWN'), value('old', 'SUPPRESSED'))))).toEqual([]);
    expect(kinds(onRecord(valued(value('new', 'SUPPRESSED'), value('old', 'KNOWN'))))).toEqual(['SUPPRESSED']);
    expect(kinds(onRecord(valued(value('new', 'SUPPRESSED', { current: false }), value('old', 'KNOWN'))))).toEqual([]);
  });

  it('tells a stale figure from a doubted one', () => {
    const doubt = (rule: 'STALE' | 'NEGATIVE') => ({
      id: rule,
      rule,
      detail: 'x',
      asAt: '2025',
      owner: null,
    });
    expect(kinds(onRecord({ areaQualityFlags: { nodes: [doubt('STALE'), doubt('NEGATIVE')] } }))).toEqual([
      'DOUBTED',
      'STALE',
    ]);
  });
});
