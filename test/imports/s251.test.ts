import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import {
  bolton,
  england,
  headings,
  herefordshire,
  northWest,
  section251File,
  wirral,
  type Section251Row,
  type Sums,
} from './section-251-file.js';
import { useImports, type FileSent } from './use-imports.js';

const api = useApi();
const records = useRecords(api);
const imports = useImports(api);
const as = 'wirral-finance-officer';

beforeAll(async () => {
  await imports.register(as, 'finance-officer', 'wirral-council');
});

const psychology: Sums = ['0', '0', '0', '1,234,567', 'z', 'x', '1234567', '-34567', '1200000', '16.22'];
const topUp: Sums = ['0', '12000000.50', '0', '0', '0', ':', '12000000.50', '0', '12000000.50', '162.16'];
const outturn: readonly Section251Row[] = [
  [
    '202223',
    england,
    '2.1.1 Educational psychology service',
    ['0', '0', '0', 'z', 'z', 'z', '250000000', '-20000000', '230000000', '16.5'],
  ],
  [
    '202223',
    northWest,
    '2.1.1 Educational psychology service',
    ['c', 'c', 'c', 'c', 'c', 'c', '32000000', '-2000000', '30000000', '16.1'],
  ],
  ['202223', wirral, '2.1.1 Educational psychology service', psychology],
  ['202223', wirral, '1.2.1 Top-up funding – maintained schools', topUp],
  ['202223', wirral, '1.2.5 SEN support service', ['0', '0', '0', '', '0', '0', '-5000', '0', '-5000', 'u']],
  ['202223', wirral, '1.2.10 PFI/BSF costs at special schools', ['0', '0', '0', '0', '0', '0', '0', '0', '0', '0']],
  ['202223', bolton, '2.1.1 Educational psychology service', psychology],
  ['202223', herefordshire, '1.2.1 Top-up funding - maintained schools', topUp],
  ['202223', wirral, '1.0.1 Individual Schools Budget', topUp],
  ['202223', wirral, 'Total Schools Budget', topUp],
];
const file = section251File(headings.OUTTURN, outturn);

interface Line {
  stage: string;
  wording: string;
  current: boolean;
  asAt: string;
  code: { value: string; label: string; list: { slug: string } };
  area: { slug: string };
  special: { state: string; value: number | null; note: string | null };
  alternativeProvision: { state: string; value: number | null; note: string | null };
  post16: { state: string; value: number | null; note: string | null };
  gross: { state: string; value: number | null };
  income: { state: string; value: number | null };
  net: { state: string; value: number | null };
  netPerHead: { state: string; value: string | null; note: string | null };
  supersedes: { net: { value: number | null } } | null;
  source: { document: { title: string; publishedOn: string | null } };
  qualityFlags: { nodes: { rule: string; detail: string }[] };
}

const shown = `stage wording current asAt code { value label list { slug } } area { slug }
  special { state value note } alternativeProvision { state value note } post16 { state value note }
  gross { state value } income { state value } net { state value } netPerHead { state value note }
  supersedes { net { value } } source { document { title publishedOn } } qualityFlags { nodes { rule detail } }`;

async function lines(area: string, period = '2022/2023|FY'): Promise<Line[]> {
  const { area: found } = await api.query<{ area: { section251Lines: { nodes: Line[] } } }>(
    `query ($area: String!, $period: ID!) { area(slug: $area) { section251Lines(first: 50, filter: { period: { in: [$period] } }) { nodes { ${shown} } } } }`,
    { area, period: `Period:${period}` },
  );
  return found.section251Lines.nodes;
}

async function line(area: string, number: string, stage = 'OUTTURN', period?: string): Promise<Line> {
  const found = (await lines(area, period)).filter(
    (each) => each.current && each.stage === stage && each.code.value === number,
  );
  if (found.length !== 1) throw new Error(`${String(found.length)} lines ${number} of ${area}.`);
  return found[0] as Line;
}

const send = (content: string | Uint8Array, sent: FileSent = {}) =>
  imports.send('s251', content, { as, name: 'outturn.csv', ...sent });

describe('an outturn file', () => {
  beforeAll(async () => {
    const { report, messages } = await send(file, {
      options: { release: '2022-23, December 2023', published: '2023-12-14' },
    });
    expect([messages, report.status]).toEqual([[], 'ACCEPTED']);
    expect(report.rows).toEqual({ read: 10, accepted: 8, rejected: 0 });
    expect(report.notes).toContain('Read as outturn, in pounds.');
    expect(report.changes).toContainEqual({ what: 'lines new', count: 8 });
    expect(report.changes).toContainEqual({ what: 'areas put on record', count: 1 });
    expect(report.totals).toContainEqual({ column: 'income', count: 8, sum: '-22069134' });
    expect(report.tables).toContainEqual({
      title: 'Lines left out',
      columns: ['line', 'rows'],
      count: 2,
      rows: [
        ['1.0.1 Individual Schools Budget', '1'],
        ['Total Schools Budget', '1'],
      ],
    });
  });

  test('is on record by number, area and year, in pence, with its source', async () => {
    expect(await line('wirral', '2.1.1')).toMatchObject({
      wording: '2.1.1 Educational psychology service',
      asAt: '2023-03-31',
      code: { label: 'Educational psychology service', list: { slug: 's251-2022' } },
      gross: { state: 'KNOWN', value: 123456700 },
      income: { state: 'KNOWN', value: -3456700 },
      net: { state: 'KNOWN', value: 120000000 },
      netPerHead: { state: 'KNOWN', value: '16.22' },
      special: { value: 123456700 },
      source: { document: { title: 'Section 251 outturn: 2022-23, December 2023', publishedOn: '2023-12-14' } },
    });
    expect((await line('wirral', '1.2.1')).net.value).toBe(1200000050);
    expect((await line('england', '2.1.1')).net.value).toBe(23000000000);
    expect((await line('north-west', '2.1.1')).gross.value).toBe(3200000000);
    expect((await line('bolton', '2.1.1')).net.value).toBe(120000000);
  });

  test('is matched by number, however a line is worded', async () => {
    expect((await line('herefordshire', '1.2.1')).wording).toBe('1.2.1 Top-up funding - maintained schools');
    expect((await line('wirral', '1.2.1')).wording).toBe('1.2.1 Top-up funding – maintained schools');
    expect((await line('wirral', '1.2.5')).code.label).toBe('SEN support services');
    expect((await line('wirral', '1.2.10')).gross).toEqual({ state: 'KNOWN', value: 0 });
  });

  test('tells what stands in place of a sum', async () => {
    const own = await line('wirral', '2.1.1');
    expect(own.alternativeProvision).toEqual({
      state: 'NOT_APPLICABLE',
      value: null,
      note: 'Published as "z": not applicable.',
    });
    expect(own.post16).toEqual({ state: 'UNKNOWN', value: null, note: 'Published as "x": not available.' });
    expect((await line('wirral', '1.2.1')).post16.note).toBe('Published as ":": not available.');
    expect((await line('north-west', '2.1.1')).special.state).toBe('SUPPRESSED');
    const support = await line('wirral', '1.2.5');
    expect(support.special).toEqual({ state: 'UNKNOWN', value: null, note: 'Blank in the file.' });
    expect(support.netPerHead.note).toBe('Published as "u": of low reliability.');
  });

  test('is flagged where spend lies below zero, and not where income does', async () => {
    const support = await line('wirral', '1.2.5');
    expect(support.qualityFlags.nodes.map(({ rule }) => rule)).toEqual(['NEGATIVE']);
    expect(support.qualityFlags.nodes[0]?.detail).toContain('-5,000 (gross, in pounds)');
    expect((await line('wirral', '2.1.1')).qualityFlags.nodes).toEqual([]);
  });

  test('sent again says what it said before, and a later release replaces what it restates', async () => {
    const again = await send(file, { options: { release: '2022-23, December 2023', published: '2023-12-14' } });
    expect(again.report.isRepeated).toBe(true);

    const restated = outturn.map((row): Section251Row =>
      row[1] === bolton
        ? [row[0], bolton, row[2], [...psychology.slice(0, 8), '1300000', '17'] as unknown as Sums]
        : row,
    );
    const later = await send(section251File(headings.OUTTURN, restated), { options: { published: '2024-12-12' } });
    expect(later.report.changes).toEqual(
      expect.arrayContaining([
        { what: 'lines unchanged', count: 7 },
        { what: 'lines revised', count: 1 },
      ]),
    );
    expect(later.report.tables.find(({ title }) => title === 'Revisions')?.rows).toEqual([
      ['Bolton', '2022/2023|FY', '2.1.1 Educational psychology service', '1200000.00', '1300000.00'],
    ]);
    expect(await line('bolton', '2.1.1')).toMatchObject({
      net: { value: 130000000 },
      supersedes: { net: { value: 120000000 } },
    });
    expect(await lines('bolton')).toHaveLength(2);

    const older = await send(`${file}\r\n`, { options: { published: '2023-06-01' } });
    expect(older.report.changes).toContainEqual({ what: 'lines left as a later release says', count: 1 });
    expect((await line('bolton', '2.1.1')).net.value).toBe(130000000);
  });

  test('stands apart from the budget of the same year', async () => {
    const planned = section251File(headings.BUDGET, [
      ['202223', wirral, '2.1.1 Educational psychology service', psychology],
    ]);
    const { report } = await send(planned, { name: 'budget.csv' });
    expect(report.notes.join(' ')).toContain('Budget and outturn are never like for like');
    expect(report.notes).toContain('Read as budget, in pounds.');
    expect(await line('wirral', '2.1.1', 'BUDGET')).toMatchObject({
      asAt: '2022-04-01',
      supersedes: null,
      net: { value: 120000000 },
    });
    expect(await line('wirral', '2.1.1', 'OUTTURN')).toMatchObject({ supersedes: null });
  });
});

describe('units, years and symbols', () => {
  const millions: Sums = ['0', '0', '0', '1.234567', '0', '0', '1.234567', '-0.034567', '1.2', '16.22'];
  const one = (year: string, sums: Sums, line = '2.1.1 Educational psychology service') =>
    section251File(headings.OUTTURN, [[year, wirral, line, sums]]);

  test('millions are known by the sum for each head', async () => {
    const { report } = await send(one('202122', millions));
    expect(report.notes).toContain('Read as outturn, in millions of pounds.');
    expect(await line('wirral', '2.1.1', 'OUTTURN', '2021/2022|FY')).toMatchObject({
      gross: { value: 123456700 },
      net: { value: 120000000 },
    });
  });

  test('by their headings too, and a word of the sender stands above both', async () => {
    const headed = one('202324', [...millions.slice(0, 9), 'x'] as unknown as Sums).replace(
      /(gross_expenditure|net_expenditure)/g,
      '$1_£m',
    );
    expect((await send(headed, { options: { dryRun: 'true' } })).report.notes).toContain(
      'Read as outturn, in millions of pounds.',
    );
    const said = await send(headed, { options: { dryRun: 'true', unit: 'POUNDS' } });
    expect(said.report.rejected.map(({ code }) => code)).toContain('PART_OF_A_PENNY');
  });

  test('where the unit cannot be told the sender is asked', async () => {
    const small = one('202324', ['0', '0', '0', '0', '0', '0', '912', '0', '912', 'x']);
    expect((await send(small)).codes).toEqual(['UNIT_UNCLEAR']);
    expect((await send(small, { options: { unit: 'POUNDS', dryRun: 'true' } })).report.status).toBe('REHEARSED');
  });

  test('a symbol means what the sender says it means in this file', async () => {
    const { report } = await send(one('202324', psychology), { options: { symbols: 'x=NOT_APPLICABLE,z=UNKNOWN' } });
    expect(report.status).toBe('ACCEPTED');
    const own = await line('wirral', '2.1.1', 'OUTTURN', '2023/2024|FY');
    expect([own.alternativeProvision.state, own.post16.state]).toEqual(['UNKNOWN', 'NOT_APPLICABLE']);
    expect((await send(file, { options: { symbols: 'x=MISSING' } })).codes).toEqual(['BAD_OPTION']);
  });

  test('a year without a list of lines carries on the numbers of the nearest, and shows their wording', async () => {
    const { report } = await send(one('202526', psychology, '2.1.1 Educational psychologists'));
    expect(report.notes.join(' ')).toContain('the numbers of 2024-25 were carried on');
    expect(report.tables.find(({ title }) => title === 'Lines of 2025-26')?.rows).toEqual([
      ['2.1.1', 'Educational psychology service', 'Educational psychologists'],
    ]);
    expect((await line('wirral', '2.1.1', 'OUTTURN', '2025/2026|FY')).code).toEqual({
      value: '2.1.1',
      label: 'Educational psychologists',
      list: { slug: 's251-2025' },
    });
    expect((await send(one('201415', psychology))).codes).toEqual(['LINES_NOT_KNOWN']);
  });

  test('in 2008 the number 2.1.1 was no line that is followed', async () => {
    const { report } = await send(one('200809', psychology), { options: { dryRun: 'true' } });
    expect(report.rows).toMatchObject({ read: 1, accepted: 0 });
    expect(report.tables.find(({ title }) => title === 'Lines left out')?.rows).toEqual([
      ['2.1.1 Educational psychology service', '1'],
    ]);
  });
});

describe('a line far from the year before', () => {
  const gross = (year: string, sum: string, number = '2.1.1 Educational psychology service'): Section251Row => [
    year,
    bolton,
    number,
    ['0', '0', '0', '0', '0', '0', sum, '0', sum, '1'],
  ];
  const sendYears = (release: string, ...rows: readonly Section251Row[]) =>
    send(section251File(headings.OUTTURN, rows), { options: { release, published: '2021-12-01' } });
  const flagsOf = async (period: string, number = '2.1.1') =>
    (await line('bolton', number, 'OUTTURN', period)).qualityFlags.nodes;

  test('is flagged within its stage, in pounds, and a small one is not', async () => {
    const { report } = await sendYears(
      '2019-20',
      gross('201819', '400000'),
      gross('201920', '1300000'),
      gross('201819', '20000', '1.2.5 SEN support service'),
      gross('201920', '90000', '1.2.5 SEN support service'),
    );
    expect(report.flags).toEqual([{ rule: 'YEAR_ON_YEAR_JUMP', count: 1 }]);
    expect(await flagsOf('2019/2020|FY')).toEqual([
      {
        rule: 'YEAR_ON_YEAR_JUMP',
        detail: expect.stringMatching(
          /^£1,300,000 for .* is far from £400,000 for .*: ask the council of Bolton whether/,
        ),
      },
    ]);
    expect(await flagsOf('2019/2020|FY', '1.2.5')).toEqual([]);
    expect(await flagsOf('2018/2019|FY')).toEqual([]);
  });

  test('is looked at again when the year before it is restated', async () => {
    const standing = () =>
      records.sql(
        `select f.rule from quality_flag f join section251_line l on l.id::text = f.about_id and l.period_id = '2019/2020|FY' where f.settled_on is null`,
      );
    expect(await standing()).toEqual([{ rule: 'YEAR_ON_YEAR_JUMP' }]);
    const { report } = await sendYears('2018-19, restated', gross('201819', '1100000'));
    expect(report.flags).toEqual([]);
    expect(await standing()).toEqual([]);
  });
});

describe('a faulty file', () => {
  const ask = async (content: string | Uint8Array, options: Record<string, string> = {}) => {
    const before = await records.changes();
    const answer = await send(content, { options });
    expect(answer.status).toBe(422);
    expect(await records.changes()).toBe(before);
    return answer;
  };
  const first = outturn[2] as Section251Row;
  const withRow = (...rows: Section251Row[]) => section251File(headings.OUTTURN, [...outturn, ...rows]);
  const changed = (sums: string[]): Section251Row => [
    first[0],
    bolton,
    '1.2.8 Support for inclusion',
    sums as unknown as Sums,
  ];

  test.each<[string, string, object]>([
    [
      'words among sums',
      withRow(changed(psychology.with(6, 'lots'))),
      { line: 12, column: 'gross_expenditure', kind: 'TEXT', code: 'NOT_A_NUMBER' },
    ],
    [
      'a formula',
      withRow(changed(psychology.with(6, '=SUM(A1)'))),
      { line: 12, column: 'gross_expenditure', kind: 'FORMULA', code: 'FORMULA_NOT_EVALUATED' },
    ],
    ['part of a penny', withRow(changed(psychology.with(6, '12.345'))), { line: 12, code: 'PART_OF_A_PENNY' }],
    ['one line twice', withRow(first), { line: 12, code: 'DUPLICATE_KEY' }],
    ['a row too short', `${file}202223,Financial year\r\n`, { line: 12, code: 'RAGGED_ROW' }],
    [
      'another kind of year',
      file.replace('202223,Financial year,Regional', '202223,Academic year,Regional'),
      { line: 3, column: 'time_period', code: 'NOT_A_FINANCIAL_YEAR' },
    ],
    ['codes of two areas', file.replace('344,E08000015', '884,E08000015'), { code: 'AREA_CODES_DISAGREE' }],
  ])('is rejected: %s', async (_, content, expected) => {
    const { report } = await ask(content);
    expect(report.status).toBe('REJECTED');
    expect(report.rejected).toContainEqual(expect.objectContaining(expected));
  });

  test.each<[string, string | Uint8Array, string]>([
    [
      'another file',
      'time_period,time_identifier,geographic_level,plans\n2024,Calendar year,National,5\n',
      'STAGE_UNCLEAR',
    ],
    ['no sums', `${headings.OUTTURN.split(',early')[0] ?? ''}\n`, 'COLUMN_MISSING'],
    ['budget and outturn in one', file.replace('main_category', 'category_of_planned_expenditure'), 'STAGE_UNCLEAR'],
    ['a column twice', file.replace('main_category', 'net_expenditure'), 'COLUMN_TWICE'],
    ['not UTF-8', Buffer.concat([Buffer.from(file), Buffer.from([0xa3, 0x0a])]), 'FILE_NOT_UTF8'],
    ['JSON', '{"rows":[1]}', 'FILE_IS_JSON'],
  ])('is refused: %s', async (_, content, code) => {
    expect((await ask(content)).codes).toEqual([code]);
  });

  test('is not asked for by who may not send it', async () => {
    await imports.register('wirral-clerk', 'officer', 'wirral-council');
    const { status, codes } = await send(file, { as: 'wirral-clerk' });
    expect([status, codes]).toEqual([403, ['FORBIDDEN']]);
  });
});

test('a file of every council and ten thousands of rows is rehearsed and leaves nothing', async () => {
  const councils = Array.from({ length: 150 }, (_, index) => ({
    ...northWest,
    level: 'Local authority',
    council: [`E0${String(7000001 + index)}`, String(100 + index), `Council ${String(index)}`] as const,
  }));
  const numbers = [
    '1.0.2',
    '1.2.1',
    '1.2.2',
    '1.2.3',
    '1.2.5',
    '1.2.8',
    '1.4.11',
    '2.1.1',
    '2.1.2',
    '2.1.4',
    '1.0.1',
    '1.8.1',
  ];
  const rows = ['202122', '202223', '202324', '202425'].flatMap((year) =>
    councils.flatMap((council) =>
      numbers.map((number): Section251Row => [year, council, `${number} A line`, psychology]),
    ),
  );
  const before = await records.changes();
  const { report } = await send(section251File(headings.OUTTURN, rows), { options: { dryRun: 'true' } });
  expect(report.status).toBe('REHEARSED');
  expect(report.rows).toEqual({ read: 7200, accepted: 6000, rejected: 0 });
  expect(report.changes).toContainEqual({ what: 'lines new', count: 6000 });
  expect(await records.changes()).toBe(before);
});
