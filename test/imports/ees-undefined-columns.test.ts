import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApi } from '../support/api.js';
import { statisticsFile, wirral } from './statistics-file.js';
import { useImports } from './use-imports.js';

const api = useApi();
const imports = useImports(api);
const as = 'wirral-data-steward';

beforeAll(async () => {
  await imports.register(as, 'data-steward', 'wirral-council');
});

describe('a file that nobody has defined anything of', () => {
  const columns = ['school_type', 'sex', 'pupils', 'pupil_pc'];
  const content = statisticsFile({
    identifier: 'Academic year',
    columns,
    rows: [
      ['202324', wirral, 'Total', 'Total', '1,657', '4.5'],
      ['202324', wirral, 'Total', 'Female', '800', 'z'],
      ['202324', wirral, 'Special', 'Female', '90', 'c'],
      ['202425', wirral, 'Total', 'Total', 'x', 'low'],
      ['202425', ['School', '', '', '', '', ''], 'Special', 'Total', '12', '3'],
    ],
  });
  const options = { dataSet: 'dfe-pupils-2025', edition: 'Academic year 2024/25' };

  test('has to be named once', async () => {
    const { codes, messages } = await imports.send('ees', content, { as });
    expect([codes, messages[0]]).toEqual([['DATA_SET_UNCLEAR'], expect.stringContaining('dataSet=<slug>')]);
  });

  test('is kept row by row; filters are told from figures by what stands in them', async () => {
    const { report } = await imports.send('ees', content, { as, options: { ...options, symbols: 'z=X' } });
    expect(report.rows).toEqual({ read: 5, accepted: 4, rejected: 0 });
    expect(report.changes).toEqual(
      expect.arrayContaining([
        { what: 'rows set aside', count: 1 },
        { what: 'rows new', count: 4 },
      ]),
    );
    expect(report.totals).toEqual([
      { column: 'pupils', count: 3, sum: '2547' },
      { column: 'pupil_pc', count: 1, sum: '4.5' },
    ]);
    const { dataSet } = await api.query<{ dataSet: object }>(`{ dataSet(slug: "dfe-pupils-2025") {
      symbols { text means } rows(order: { by: LINE }) { nodes { topic breakdown values period { code } } } } }`);
    expect(dataSet).toEqual({
      symbols: [
        { text: 'c', means: 'C' },
        { text: 'low', means: 'LOW' },
        { text: 'x', means: 'X' },
        { text: 'z', means: 'X' },
      ],
      rows: {
        nodes: [
          { topic: null, breakdown: null, values: ['1,657', '4.5'], period: { code: '2023/2024|AY' } },
          { topic: 'sex', breakdown: 'Female', values: ['800', 'z'], period: { code: '2023/2024|AY' } },
          {
            topic: 'school_type × sex',
            breakdown: 'Special × Female',
            values: ['90', 'c'],
            period: { code: '2023/2024|AY' },
          },
          { topic: null, breakdown: null, values: ['x', 'low'], period: { code: '2024/2025|AY' } },
        ],
      },
    });
  });

  test('its description names its columns, and the sender may have them defined', async () => {
    const description =
      'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp\npupils,Indicator,Pupils with support,,,0\nsex,Filter,Sex,,,\n';
    const { report: described } = await imports.send('ees', description, { as, options: { dataSet: options.dataSet } });
    expect(described.changes).toEqual([{ what: 'columns described', count: 1 }]);
    expect((await imports.send('ees', content, { as, options: { ...options, define: 'all' } })).codes).toEqual([
      'TOPIC_MISSING',
    ]);
    const { report } = await imports.send('ees', content, {
      as,
      options: { ...options, define: 'all', topic: 'INCLUSION' },
    });
    expect(report.changes).toEqual(
      expect.arrayContaining([
        { what: 'indicators defined', count: 2 },
        { what: 'rows unchanged', count: 4 },
        { what: 'observations new', count: 4 },
      ]),
    );
    const { indicator } = await api.query<{ indicator: object }>(`{ indicator(slug: "pupils") { name topic unit
      observations(order: { by: PERIOD_STARTS_ON }) { nodes { symbol value { state value } row { line } } } } }`);
    expect(indicator).toEqual({
      name: 'Pupils with support',
      topic: 'INCLUSION',
      unit: 'COUNT',
      observations: {
        nodes: [
          { symbol: null, value: { state: 'KNOWN', value: '1657' }, row: { line: 2 } },
          { symbol: 'X', value: { state: 'UNKNOWN', value: null }, row: { line: 5 } },
        ],
      },
    });
  });
});
