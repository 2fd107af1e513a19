import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import {
  bolton,
  camden,
  everybody,
  herefordshire,
  statisticsFile,
  timelinessColumns,
  wirral,
} from './statistics-file.js';
import { useImports } from './use-imports.js';

const api = useApi();
const records = useRecords(api);
const imports = useImports(api);
const as = 'wirral-data-steward';
const steward = api.as(as);
const name = 'timeliness_20_week.csv';

beforeAll(async () => {
  await imports.register(as, 'data-steward', 'wirral-council');
});

const rows: Parameters<typeof statisticsFile>[0]['rows'] = [
  ['2024', wirral, ...everybody, '716', '716', '90', '90', '12.6', '12.6', '153', '153'],
  ['2024', wirral, 'Sex', 'Female', '230', '230', '30', '30', '13', '13', '40', '40'],
  ['2024', wirral, 'Child or young persons age', 'age 10', '60', '60', '3', '3', '5', '5', '9', 'x'],
  ['2023', bolton, ...everybody, '300', '290', '150', '145', '50', '50', '1', '0'],
  ['2024', bolton, ...everybody, '310', '300', '300', '291', '96.8', '97', '0', '0'],
  ['2024', camden, ...everybody, '100', '0', '80', '0', '80', 'x', '0', 'x'],
  ['2024', herefordshire, ...everybody, '334', '333', '225', '225', '67.4', '67.6', '3', '3'],
];
const file = statisticsFile({ columns: timelinessColumns, rows });

interface Observations {
  observations: {
    nodes: {
      id: string;
      current: boolean;
      status: string;
      symbol: string | null;
      value: { state: string; value: string | null };
      numerator: { value: number | null };
      denominator: { value: number | null };
      row: { line: number; submission: { id: string }; topic: string | null } | null;
      supersedes: { value: { value: string } } | null;
      qualityFlags: { nodes: { rule: string }[] };
    }[];
  };
}

/** Of the definition without exceptions. */
async function shareOnTime(area: string, year: string) {
  const { area: found } = await steward.query<{ area: Observations }>(
    `query ($area: String!, $period: ID!, $definition: ID!) { area(slug: $area) {
      observations(filter: { definition: { in: [$definition] }, period: { in: [$period] } }) { nodes {
        id current status symbol value { state value } numerator { value } denominator { value }
        row { line topic submission { id } } supersedes { value { value } } qualityFlags { nodes { rule } } } } } }`,
    { area, period: `Period:${year}|CY`, definition: await definitionId('dfe-ehcp-20-weeks-excluding-exceptions') },
  );
  return found.observations.nodes;
}

async function definitionId(slug: string): Promise<string> {
  const { definitionVersion } = await api.query<{ definitionVersion: { id: string } }>(
    'query ($slug: String!) { definitionVersion(slug: $slug) { id } }',
    { slug },
  );
  return definitionVersion.id;
}

describe('a first file', () => {
  test('is rehearsed without a trace', async () => {
    const before = await records.changes();
    const { status, report } = await imports.send('ees', file, { as, name, options: { dryRun: 'true' } });
    expect([status, report.status, report.submission]).toEqual([200, 'REHEARSED', null]);
    expect(report.rows).toEqual({ read: 7, accepted: 7, rejected: 0 });
    expect(await records.changes()).toBe(before);
  });

  test('is kept whole; totals become observations, and what is on record already stays', async () => {
    const { status, report } = await imports.send('ees', file, { as, name });
    expect([status, report.status, report.isRepeated]).toEqual([200, 'ACCEPTED', false]);
    expect(report.changes).toEqual(
      expect.arrayContaining([
        // Inner London, Bolton and Camden.
        { what: 'areas put on record', count: 3 },
        { what: 'rows new', count: 7 },
        { what: 'observations new', count: 9 },
        { what: 'observations unchanged', count: 6 },
      ]),
    );
    expect(report.totals).toContainEqual({ column: 'plans_issued_den', count: 7, sum: '2050' });
    expect(report.totals).toContainEqual({ column: 'PC_plans_issued_20_weeks_ex', count: 6, sum: '245.2' });
    expect(report.notes.join(' ')).toContain(
      '1 of 8 columns are kept row by row as published and are no indicator: plans_issued_gt_1_year.',
    );

    const [observation, ...more] = await shareOnTime('bolton', '2024');
    expect(more).toEqual([]);
    expect(observation).toMatchObject({
      value: { state: 'KNOWN', value: '97' },
      numerator: { value: 291 },
      denominator: { value: 300 },
      status: 'FINAL',
      row: { line: 6, topic: null, submission: { id: report.submission } },
    });
    expect(observation?.qualityFlags.nodes).toEqual([{ rule: 'YEAR_ON_YEAR_JUMP' }]);
    const { submission } = await steward.query<{ submission: object }>(
      `query ($id: ID!) { submission: node(id: $id) { ... on Submission { recordsRead recordsAccepted kind submittedBy { slug } publishedRows { totalCount } } } }`,
      { id: report.submission },
    );
    expect(submission).toEqual({
      recordsRead: 7,
      recordsAccepted: 7,
      kind: 'indicators:importStatistics',
      submittedBy: { slug: 'wirral-council' },
      publishedRows: { totalCount: 7 },
    });
  });

  test('has parts of the people kept apart from totals, by the column names of the file', async () => {
    const { publishedRows } = await api.query<{
      publishedRows: { nodes: { breakdown: string; values: string[]; dataSet: { columns: { name: string }[] } }[] };
    }>(
      `{ publishedRows(filter: { topic: { equals: "Child or young persons age" } }) { nodes { breakdown values dataSet { columns { name } } } } }`,
    );
    const [row] = publishedRows.nodes;
    const columns = row?.dataSet.columns.map((column) => column.name) ?? [];
    expect(row?.breakdown).toBe('age 10');
    expect(Object.fromEntries(columns.map((column, place) => [column, row?.values[place]]))).toMatchObject({
      plans_issued_den: '60',
      plans_issued_gt_1_year: '9',
      plans_issued_gt_1_year_ex: 'x',
    });
    expect(await shareOnTime('wirral', '2024')).toHaveLength(1);
  });

  test('has a symbol said as a symbol, never as zero', async () => {
    const [observation] = await shareOnTime('camden', '2024');
    expect(observation).toMatchObject({
      symbol: 'X',
      value: { state: 'UNKNOWN', value: null },
      denominator: { value: 0 },
    });
  });

  test('puts areas on record with their codes, and learns how others are spelt', async () => {
    const { camden: area, herefordshire: other } = await api.query<Record<string, object>>(`{
      camden: area(slug: "camden") { name kind parent { name kind parent { slug } } codes { scheme value } }
      herefordshire: area(slug: "herefordshire") { names { name } } }`);
    expect(area).toEqual({
      name: 'Camden',
      kind: 'LOCAL_AUTHORITY',
      parent: { name: 'Inner London', kind: 'REGION', parent: { slug: 'england' } },
      codes: [
        { scheme: 'DFE_LA', value: '202' },
        { scheme: 'GSS', value: 'E09000007' },
      ],
    });
    expect(JSON.stringify(other)).toContain('Herefordshire, County of');
  });

  test('sent again gives the first report and changes nothing', async () => {
    const before = await records.changes();
    const first = await imports.send('ees', file, { as, name });
    const second = await imports.send('ees', file, { as, name, options: { dryRun: 'true' } });
    expect([first.report.isRepeated, second.report.isRepeated]).toEqual([true, true]);
    expect(first.report.rows.accepted).toBe(7);
    expect(await records.changes()).toBe(before);
  });
});

describe('later files', () => {
  const changed = rows.map((row) =>
    row[0] === '2024' && row[1] === bolton
      ? ([...row.slice(0, 9), '95', ...row.slice(10)] as unknown as typeof row)
      : row,
  );

  test('the same release published again replaces what changed; the old value stays readable', async () => {
    const { report } = await imports.send('ees', statisticsFile({ columns: timelinessColumns, rows: changed }), {
      as,
      name,
    });
    expect(report.changes).toEqual([
      { what: 'rows revised', count: 1 },
      { what: 'rows unchanged', count: 6 },
      { what: 'observations revised', count: 1 },
      { what: 'observations unchanged', count: 14 },
    ]);
    const both = await shareOnTime('bolton', '2024');
    expect(
      both.map(({ current, status, value, supersedes }) => [current, status, value.value, supersedes?.value.value]),
    ).toEqual(
      expect.arrayContaining([
        [false, 'FINAL', '97', undefined],
        [true, 'REVISED', '95', '97'],
      ]),
    );
  });

  const next = timelinessColumns.map((column) =>
    column.toLowerCase().replace('plans_issued_gt_1_year_ex', 'plans_issued_over_1_year_ex'),
  );
  const laterRows = [
    ...changed.map(([time, where, topic = '', part = '', ...cells]) => {
      const label = topic === everybody[0] ? 'All EHC plans' : topic;
      return [
        time,
        where,
        label,
        label === topic ? part.replace('age 10', 'Aged 10') : label,
        ...cells,
        '30.1',
      ] as const;
    }),
    [
      '2025',
      wirral,
      'All EHC plans',
      'All EHC plans',
      '900',
      '880',
      '300',
      '290',
      '33.3',
      '33',
      '80',
      '70',
      '25.5',
    ] as const,
  ];
  const later = statisticsFile({ columns: [...next, 'avg_weeks_issue_plan'], rows: laterRows });
  const release = {
    dataSet: 'dfe-ehc-timeliness-2026',
    edition: 'Reporting year 2026',
    release: 'dfe-ehc-plans-2026',
    title: name,
  };

  test('a file with a later year is not taken for the release that has it not', async () => {
    const renamed = later.replace('plans_issued_over_1_year_ex', 'plans_issued_gt_1_year_ex');
    const { status, codes, messages } = await imports.send('ees', renamed, { as, name });
    expect([status, codes]).toEqual([422, ['LATER_RELEASE']]);
    expect(messages[0]).toContain('dataSet=<a new slug>&follows=dfe-ehc-timeliness-2025');
  });

  test('a column that was renamed is asked for by name', async () => {
    const { codes, messages } = await imports.send('ees', later, { as, options: release });
    expect(codes).toEqual(['COLUMN_GONE']);
    expect(messages[0]).toContain('map=plans_issued_over_1_year_ex=plans_issued_gt_1_year_ex');
  });

  test('the next release, with columns renamed and re-cased, parts relabelled and a year more, adds to the same series', async () => {
    const map = 'plans_issued_over_1_year_ex=plans_issued_gt_1_year_ex';
    const { report } = await imports.send('ees', later, { as, options: { ...release, map } });
    expect(report.changes).toEqual([
      { what: 'rows new', count: 1 },
      { what: 'rows unchanged', count: 7 },
      { what: 'observations new', count: 3 },
      { what: 'observations unchanged', count: 15 },
    ]);
    const [observation] = await shareOnTime('wirral', '2025');
    expect(observation).toMatchObject({ value: { value: '33' }, numerator: { value: 290 } });
    const { dataSet } = await api.query<{ dataSet: object }>(
      `{ dataSet(slug: "dfe-ehc-timeliness-2026") { follows { slug } rows { totalCount } columns { name knownAs } } }`,
    );
    expect(dataSet).toMatchObject({ follows: { slug: 'dfe-ehc-timeliness-2025' }, rows: { totalCount: 8 } });
    expect(dataSet).toMatchObject({
      columns: expect.arrayContaining([{ name: 'plans_issued_over_1_year_ex', knownAs: 'plans_issued_gt_1_year_ex' }]),
    });
  });

  test('and the renamed column need not be said a second time', async () => {
    const third = statisticsFile({
      columns: [...next, 'avg_weeks_issue_plan'],
      rows: laterRows.map((row) =>
        row[0] === '2025' ? ([...row.slice(0, 9), '34', ...row.slice(10)] as unknown as typeof row) : row,
      ),
    });
    const { report } = await imports.send('ees', third, {
      as,
      options: { ...release, dataSet: 'dfe-ehc-timeliness-2027' },
    });
    expect(report.changes).toEqual([
      { what: 'rows revised', count: 1 },
      { what: 'rows unchanged', count: 7 },
      { what: 'observations revised', count: 1 },
      { what: 'observations unchanged', count: 17 },
    ]);
  });
});
