import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import { bolton, herefordshire, statisticsFile, wirral } from './statistics-file.js';
import { useImports } from './use-imports.js';

const api = useApi();
const records = useRecords(api);
const imports = useImports(api);
const as = 'wirral-data-steward';

beforeAll(async () => {
  await imports.register(as, 'data-steward', 'wirral-council');
});

describe('what is wrong in a file is told by line and column, and nothing of it is written', () => {
  const columns = [
    'breakdown_topic',
    'breakdown',
    'review_expected',
    'review_meeting_24',
    'review_decision_outstanding',
  ];
  const total = ['All annual reviews', 'All annual reviews'] as const;
  const known = { as, options: { dataSet: 'dfe-ehc-annual-reviews-2025' } };

  test('a word among numbers, a formula, a period that is none, codes of two areas, the same row twice', async () => {
    const before = await records.changes();
    const content = statisticsFile({
      columns,
      rows: [
        ['2024', wirral, ...total, '4147', '948', '3671'],
        ['2024', bolton, ...total, '12a', '=1+2', 'x'],
        ['202425', herefordshire, ...total, '1', '2', '3'],
        ['2024', [...bolton.slice(0, 4), '344', 'Bolton'] as unknown as typeof bolton, ...total, '1', '2', '3'],
        ['2024', wirral, 'All', 'Total', '4147', '948', '3671'],
      ],
    });
    const { status, report } = await imports.send('ees', content, known);
    expect([status, report.status, report.submission]).toEqual([422, 'REJECTED', null]);
    expect(report.rows).toEqual({ read: 5, accepted: 1, rejected: 4 });
    expect(report.rejected.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'review_expected', 'NOT_A_NUMBER'],
      [3, 'review_meeting_24', 'FORMULA_NOT_EVALUATED'],
      [4, 'time_period', 'PERIOD_NOT_KNOWN'],
      [5, null, 'AREA_CODES_DISAGREE'],
      [6, null, 'DUPLICATE_KEY'],
    ]);
    expect(await records.changes()).toBe(before);
  });

  test('a code that no such place can have is none to be learned', async () => {
    const before = await records.changes();
    const withCode = (code: string, at: number) => wirral.with(at, code) as unknown as typeof wirral;
    const rows = [
      withCode('E99999999', 3),
      withCode('Wirral', 3),
      withCode('E08000015', 1),
      withCode('z', 3),
      wirral,
    ].map((place, at) => [String(2020 + at), place, ...total, '1', '2', '3'] as const);
    const { status, report } = await imports.send('ees', statisticsFile({ columns, rows }), known);
    expect(report.rejected.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'new_la_code', 'AREA_CODE_UNKNOWN'],
      [3, 'new_la_code', 'AREA_CODE_UNKNOWN'],
    ]);
    expect([status, report.rows]).toEqual([422, { read: 5, accepted: 3, rejected: 2 }]);
    expect(await records.changes()).toBe(before);
  });

  test('headings without a row are no file', async () => {
    const before = await records.changes();
    const { status, codes } = await imports.send('ees', statisticsFile({ columns, rows: [] }), known);
    expect([status, codes]).toEqual([422, ['FILE_HAS_NO_ROWS']]);
    expect(await records.changes()).toBe(before);
  });

  test('two files of one data set at once come in one after the other, and what both say is there once', async () => {
    const saying = (first: string, second: string) =>
      statisticsFile({
        columns,
        rows: [
          ['2030', wirral, ...total, first, '2', '3'],
          ['2031', wirral, ...total, second, '2', '3'],
        ],
      });
    const options = { dataSet: 'sent-at-once' };
    const sent = await Promise.all(
      [saying('1', '5'), saying('1', '6'), saying('1', '7')].map((content) =>
        imports.send('ees', content, { as, options }),
      ),
    );
    expect(sent.map(({ status, codes }) => [status, ...codes])).toEqual([[200], [200], [200]]);
    const rows = await records.sql(
      `select left(period_id, 4) as year, count(*)::int as rows from published_row r join data_set d on d.id = r.data_set_id
       where d.slug = 'sent-at-once' and not exists (select from published_row n where n.supersedes_id = r.id) group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { year: '2030', rows: 1 },
      { year: '2031', rows: 1 },
    ]);
  });

  test('one bad row in many keeps the whole file out', async () => {
    const before = await records.changes();
    const years = Array.from({ length: 2000 }, (_, at) => String(1000 + at));
    const content = statisticsFile({
      columns,
      rows: years.map((year) => [year, wirral, ...total, '1', '2', year === '2500' ? 'many' : '3']),
    });
    const { status, report } = await imports.send('ees', content, known);
    expect([status, report.rows]).toEqual([422, { read: 2000, accepted: 1999, rejected: 1 }]);
    expect(report.rejected).toEqual([
      {
        line: 1502,
        sheet: null,
        column: 'review_decision_outstanding',
        kind: 'TEXT',
        code: 'NOT_A_NUMBER',
        message: '"many" is not a number. Write one such as 1657 or 12.5.',
      },
    ]);
    expect(await records.changes()).toBe(before);
  });

  test('a column of that name twice, and counts below zero, are kept as published and flagged', async () => {
    const content = statisticsFile({
      columns: [...columns, 'review_meeting_prior_24', 'review_meeting_prior_24'],
      rows: [
        ['2024', wirral, ...total, '4147', '948', '3671', '5', '6'],
        ['2024', bolton, ...total, '500', '400', '-211', '7', '7'],
      ],
    });
    const { report } = await imports.send('ees', content, known);
    expect(report.status).toBe('ACCEPTED');
    expect(report.totals.map(({ column, sum }) => [column, sum])).toEqual(
      expect.arrayContaining([
        ['review_decision_outstanding', '3460'],
        ['review_meeting_prior_24', '12'],
        ['review_meeting_prior_24 (2)', '13'],
      ]),
    );
    // Of the row, and of the observation that was taken from it. The data set was flagged for its columns in the facts.
    expect(report.flags).toEqual([{ rule: 'NEGATIVE', count: 2 }]);
    const { qualityFlags } = await api.query<{ qualityFlags: { nodes: object[] } }>(
      `{ qualityFlags(filter: { rule: { in: [NEGATIVE] } }) { nodes { detail about { __typename } area { slug } } } }`,
    );
    expect(qualityFlags.nodes).toEqual(
      expect.arrayContaining([
        {
          detail: expect.stringContaining('-211 (review_decision_outstanding)'),
          about: { __typename: 'PublishedRow' },
          area: { slug: 'bolton' },
        },
      ]),
    );
  });
});
