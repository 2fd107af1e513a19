import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import { chsWorkbook, type ChsRelease, type ChsRow, type Counts } from './chs-workbook.js';
import { useImports } from './use-imports.js';

const api = useApi({ database: 'demonstration' });
const records = useRecords(api);
const imports = useImports(api);
const facts = 'wirral-data-steward';
const invented = 'demonstration-data-steward';

beforeAll(async () => {
  await imports.register(facts, 'data-steward', 'wirral-council');
  await imports.register('icb-data-steward', 'data-steward', 'cheshire-merseyside-icb');
});

/** The speech and language list of RY7, with the figures that were published for it; in September only the last two bands and the total were. */
const wirral: Readonly<Record<string, Counts>> = {
  '2023-04': [1902, 58, 60, 74, 532, 218, 659, 301],
  '2023-05': [1902, 58, 60, 74, 532, 218, 659, 301],
  '2023-06': [2041, 43, 50, 106, 368, 272, 761, 441],
  '2023-07': [2138, 48, 108, 125, 411, 214, 843, 389],
  '2023-08': [0, 0, 0, 0, 0, 0, 0, 0],
  '2023-09': [2002, 40, 62, 110, 300, 190, 991, 309],
};
const others: Readonly<Record<string, Counts>> = {
  '2023-04': [3300, 210, 160, 240, 850, 600, 1170, 70],
  '2023-05': [3683, 184, 158, 245, 858, 669, 1500, 69],
  '2023-06': [3539, 192, 135, 210, 871, 603, 1467, 61],
  '2023-07': [3490, 149, 175, 287, 874, 484, 1476, 45],
  '2023-08': [3197, 140, 170, 260, 800, 460, 1320, 47],
  '2023-09': [3250, 150, 165, 270, 810, 455, 1350, 50],
};

const added = (one: Counts, other: Counts): Counts => one.map((count, index) => Number(count) + Number(other[index]));

const trust = 'Wirral Community Health and Care NHS Foundation Trust';
const neighbour = 'Bridgewater Community Healthcare NHS Foundation Trust';

function rowsOf(month: string, own: Partial<ChsRow> = {}): ChsRow[] {
  const [ours, theirs] = [wirral[month] ?? [], others[month] ?? []];
  const all = { salt: added(ours, theirs) };
  return [
    {
      type: 'National',
      name: 'England',
      ...all,
      audiology: [10, 1, 1, 1, 2, 2, 2, 1],
      screening: [5, 5, 0, 0, 0, 0, 0, 0],
    },
    { type: 'Region', name: 'North West', code: 'Y62', ...all },
    { type: 'ICB', name: 'Cheshire and Merseyside', code: 'QYG', ...all },
    { type: 'Provider', name: neighbour, code: 'RY2', salt: theirs, audiology: [10, 1, 1, 1, 2, 2, 2, 1] },
    { type: 'Provider', name: trust, code: 'RY7', salt: ours, ...own },
  ];
}

const published = (month: string): string => {
  const day = new Date(`${month}-14`);
  day.setUTCMonth(day.getUTCMonth() + 2);
  return day.toISOString().slice(0, 10);
};

const layoutOf = (month: string): NonNullable<ChsRelease['layout']> =>
  month < '2023-06' ? 'FIRST' : month < '2023-08' ? 'NAMED' : 'CODED';

const release = (month: string, more: Partial<ChsRelease> = {}): Promise<Buffer> =>
  chsWorkbook({ month, published: published(month), layout: layoutOf(month), rows: rowsOf(month), ...more });

interface Snapshot {
  scope: string;
  current: boolean;
  status: string;
  completeness: string;
  missingSubmitters: number | null;
  area: { slug: string };
  provider: { slug: string } | null;
  clock: { slug: string };
  total: { state: string; value: number | null; note: string | null };
  bands: { label: string; fromDays: number; toDays: number | null; count: { state: string; value: number | null } }[];
  supersedes: { total: { value: number | null } } | null;
  qualityFlags: { nodes: { rule: string; detail: string; settledOn: string | null }[] };
  source: { document: { title: string; publishedOn: string } };
}

const shown = `scope current status completeness missingSubmitters area { slug } provider { slug } clock { slug } total { state value note }
  bands { label fromDays toDays count { state value } } supersedes { total { value } }
  qualityFlags { nodes { rule detail settledOn } } source { document { title publishedOn } }`;

async function snapshots(pathway: string, month: string): Promise<Snapshot[]> {
  const { pathway: found } = await api
    .as('demonstration-data-steward')
    .query<{ pathway: { waitSnapshots: { nodes: Snapshot[] } } | null }>(
      `query ($slug: String!, $period: ID!) { pathway(slug: $slug) { waitSnapshots(first: 20, filter: { period: { in: [$period] } }) { nodes { ${shown} } } } }`,
      { slug: pathway, period: `Period:${month}|M` },
    );
  return found?.waitSnapshots.nodes ?? [];
}

async function current(pathway: string, month: string): Promise<Snapshot> {
  const [only, ...more] = (await snapshots(pathway, month)).filter((each) => each.current);
  if (only === undefined || more.length > 0)
    throw new Error(`${String(more.length + 1)} snapshots of ${pathway} in ${month} are current.`);
  return only;
}

const rules = ({ qualityFlags }: Snapshot): string[] =>
  qualityFlags.nodes
    .filter(({ settledOn }) => settledOn === null)
    .map(({ rule }) => rule)
    .sort();

describe('six months of waiting lists', () => {
  const months = Object.keys(wirral);

  beforeAll(async () => {
    for (const month of months) {
      const more = {
        missing: [
          [
            'ICB',
            'Cheshire and Merseyside',
            ...months.filter((each) => each <= month).map((each) => (each === '2023-06' ? 1 : 0)),
          ],
        ] as const,
      };
      for (const as of [facts, invented]) {
        const { status, report, messages } = await imports.send('nhs-chs', await release(month, more), { as });
        expect([messages, report.status, status]).toEqual([[], 'ACCEPTED', 200]);
      }
    }
  });

  test('complete the lists on record: the pathway, the board’s area and the provider are those that the facts name', async () => {
    const may = await current('wirral-salt', '2023-05');
    expect(may).toMatchObject({
      scope: 'PROVIDER',
      status: 'MANAGEMENT_INFORMATION',
      area: { slug: 'cheshire-and-merseyside' },
      provider: { slug: 'wirral-community-health' },
      clock: { slug: 'nhs-chs-2023' },
      total: { state: 'KNOWN', value: 1902 },
      supersedes: { total: { value: 1902 } },
      source: { document: { title: 'Community Health Services waiting lists, May 2023', publishedOn: '2023-07-14' } },
    });
    expect(may.bands.map(({ label, fromDays, toDays, count }) => [label, fromDays, toDays, count.value])).toEqual([
      ['0-1 weeks', 0, 7, 58],
      ['>1-2 weeks', 8, 14, 60],
      ['>2-4 weeks', 15, 28, 74],
      ['>4-12 weeks', 29, 84, 532],
      ['>12-18 weeks', 85, 126, 218],
      ['>18-52 weeks', 127, 364, 659],
      ['>52 weeks', 366, null, 301],
    ]);
  });

  test('say again what is on record already: no new snapshot', async () => {
    expect(await snapshots('wirral-salt', '2023-08')).toHaveLength(1);
  });

  test.each(['wirral-salt', 'wirral-community-health-and-care-nhs-foundation-trust-salt'])(
    'come out flagged in %s: May repeats April, August is empty',
    async (pathway) => {
      expect(rules(await current(pathway, '2023-05'))).toEqual(['IDENTICAL_CONSECUTIVE']);
      expect(rules(await current(pathway, '2023-06'))).toEqual([]);
      expect(rules(await current(pathway, '2023-08'))).toEqual(['ZERO_SPIKE']);
      expect(rules(await current(pathway, '2023-09'))).toEqual([]);
    },
  );

  test('flag the total in which an empty list stands, naming it', async () => {
    const august = await current('england-salt', '2023-08');
    expect(august.total.value).toBe(3197);
    expect(august.completeness).toBe('PARTIAL');
    const [flag] = august.qualityFlags.nodes.filter(({ rule }) => rule === 'MISSING_SUBMITTER');
    expect(flag?.detail).toContain('doubts about Wirral Community Health and Care NHS Foundation Trust (2,138)');
    expect(flag?.detail).toContain('ask NHS England');
    expect(rules(await current('cheshire-and-merseyside-salt', '2023-08'))).toEqual(['MISSING_SUBMITTER']);
    expect(rules(await current('england-salt', '2023-07'))).toEqual([]);
  });

  test('keep how many handed in nothing, and flag a board of which one did not', async () => {
    const june = await current('cheshire-and-merseyside-salt', '2023-06');
    expect(june).toMatchObject({ scope: 'INTEGRATED_CARE_BOARD', missingSubmitters: 1, completeness: 'PARTIAL' });
    expect(june.qualityFlags.nodes.map(({ detail }) => detail).join()).toContain('1 are stated not to have submitted');
    expect(await current('cheshire-and-merseyside-salt', '2023-07')).toMatchObject({
      missingSubmitters: 0,
      completeness: 'COMPLETE',
    });
  });

  test('put providers on record whom nobody has there, with code and name, and say by which submission', async () => {
    const { organisation } = await api.query<{ organisation: { id: string; name: string; codes: object[] } }>(
      '{ organisation(slug: "bridgewater-community-healthcare-nhs-foundation-trust") { id name type codes { scheme value } } }',
    );
    expect(organisation).toMatchObject({
      name: neighbour,
      type: 'NHS_PROVIDER',
      codes: [{ scheme: 'ODS', value: 'RY2' }],
    });
    const [submission] = await records.sql<{ kind: string; read: number }>(
      `select s.kind, s.records_read as read from organisation o join change_record c on c.id = o.change_id join submission s on s.id = c.submission_id
       where o.slug = $1`,
      ['bridgewater-community-healthcare-nhs-foundation-trust'],
    );
    expect(submission).toEqual({ kind: 'waits:importWaitingLists', read: 43 });
  });

  test('stay in the realm of their sender', async () => {
    const [count] = await records.sql<{ mixed: number }>(
      `select count(*)::int as mixed from wait_snapshot w join pathway p on p.id = w.pathway_id join area a on a.id = w.area_id
       join clock_definition c on c.id = w.clock_id where w.realm <> p.realm or w.realm <> a.realm or w.realm <> c.realm`,
    );
    expect(count?.mixed).toBe(0);
  });
});

describe('a blank', () => {
  const month = '2023-10';
  const rows = (): ChsRow[] => [
    { type: 'National', name: 'England', salt: [3260, 0, 0, 0, 0, 0, 0, 3260], audiology: [0, 0, 0, 0, 0, 0, 0, 0] },
    { type: 'ICB', name: 'Cheshire and Merseyside', code: 'QYG', salt: [3260, 0, 0, 0, 0, 0, 0, 3260] },
    {
      type: 'Provider',
      name: neighbour,
      code: 'RY2',
      salt: [3260, 0, 0, 0, 0, 0, null, 3260],
      audiology: [0, 0, 0, 0, 0, 0, 0, 0],
    },
    {
      type: 'Provider',
      name: 'Alder Hey Children’s NHS Foundation Trust',
      code: 'RBS',
      audiology: ['*', '*', '*', '*', '*', '*', '*', '*'],
    },
  ];

  beforeAll(async () => {
    const file = await chsWorkbook({ month, published: '2023-12-14', layout: 'CODED', rows: rows() });
    const { report } = await imports.send('nhs-chs', file, { as: facts });
    expect(report.status).toBe('ACCEPTED');
    expect(report.tables.find(({ title }) => title === 'Not handed in')?.rows).toContainEqual([
      'Speech and language therapy, North West (NHS region)',
      '2023-09',
    ]);
  });

  test('is no zero: a band that was left out is unknown, and zero is zero', async () => {
    const neighbours = await current('bridgewater-community-healthcare-nhs-foundation-trust-salt', month);
    expect(neighbours.bands.slice(5).map(({ count }) => [count.state, count.value])).toEqual([
      ['UNKNOWN', null],
      ['KNOWN', 3260],
    ]);
    const hearing = await current('bridgewater-community-healthcare-nhs-foundation-trust-audiology', month);
    expect(hearing.total).toMatchObject({ state: 'KNOWN', value: 0 });
  });

  test('in a list that had figures is on record as unknown with the reason; the figures on record stay', async () => {
    const list = await current('north-west-nhs-region-salt', month).catch(() => current('nhs-north-west-salt', month));
    expect(list.total).toMatchObject({
      state: 'UNKNOWN',
      value: null,
      note: expect.stringContaining('Not in the workbook'),
    });
    // The facts hold 1,924 for October; this workbook was published later and leaves the trust out.
    const wirralList = await snapshots('wirral-salt', month);
    expect(wirralList.map(({ total, current: isCurrent }) => [total.value, isCurrent])).toEqual(
      expect.arrayContaining([
        [1924, false],
        [null, true],
      ]),
    );
  });

  test('with a star is suppressed', async () => {
    const hearing = await current('alder-hey-audiology', month);
    expect(hearing.total.state).toBe('SUPPRESSED');
    expect(hearing.provider).toEqual({ slug: 'alder-hey' });
  });
});

describe('a later workbook', () => {
  const month = '2024-01';
  const rows = (total: number): ChsRow[] => [
    { type: 'National', name: 'England', salt: [total, total, 0, 0, 0, 0, 0, 0] },
    { type: 'Provider', name: trust, salt: [total, total, 0, 0, 0, 0, 0, 0] },
  ];
  const sent = async (total: number, day: string, more: Partial<ChsRelease> = {}) => {
    const file = await chsWorkbook({ month, published: '2024-03-14', revised: day, rows: rows(total), ...more });
    return (await imports.send('nhs-chs', file, { as: facts })).report;
  };

  test('replaces what it restates and says so; an earlier one does not', async () => {
    expect((await sent(1800, '14/03/2024')).changes).toContainEqual({ what: 'lists new', count: 2 });
    const revised = await sent(1850, '11/04/2024');
    expect(revised.changes).toContainEqual({ what: 'lists revised', count: 2 });
    expect(revised.tables.find(({ title }) => title === 'Revisions')?.rows).toContainEqual([
      `Speech and language therapy, ${trust}`,
      month,
      '1800',
      '1850',
      '1',
      'revised',
    ]);
    expect(await current('wirral-salt', month)).toMatchObject({
      status: 'REVISED',
      total: { value: 1850 },
      supersedes: { total: { value: 1800 } },
    });

    const older = await sent(1700, '28/03/2024');
    expect(older.changes).toContainEqual({ what: 'lists left as a later publication says', count: 2 });
    expect((await current('wirral-salt', month)).total.value).toBe(1850);
    expect(await snapshots('wirral-salt', month)).toHaveLength(2);
  });

  test('restates the national total of an earlier month, which keeps what was published before', async () => {
    const file = await chsWorkbook({
      month: '2024-02',
      published: '2024-04-18',
      rows: [
        { type: 'National', name: 'England', salt: [10, 10, 0, 0, 0, 0, 0, 0] },
        { type: 'ICB', name: 'Cheshire and Merseyside', salt: [10, 10, 0, 0, 0, 0, 0, 0] },
      ],
      series: [5202, 5585, 5580, 5628, 3197, 5252, 3260, 100, 100, 1860],
      missing: [['ICB', 'Cheshire and Merseyside', 0, 0, 1, 2]],
    });
    const { report } = await imports.send('nhs-chs', file, { as: facts });
    expect(report.status).toBe('ACCEPTED');
    expect(await current('england-salt', month)).toMatchObject({
      status: 'REVISED',
      total: { value: 1860 },
      supersedes: { total: { value: 1850 } },
    });
    expect(await current('england-salt', '2023-11')).toMatchObject({ total: { value: 100 }, bands: [] });
    const july = await current('cheshire-and-merseyside-salt', '2023-07');
    expect(july).toMatchObject({ missingSubmitters: 2, completeness: 'PARTIAL' });
    expect(rules(july)).toEqual(['MISSING_SUBMITTER']);
  });
});

describe('the road in', () => {
  const file = () =>
    release('2024-05', { rows: [{ type: 'National', name: 'England', salt: [9, 9, 0, 0, 0, 0, 0, 0] }] });

  test('rehearses without a trace, and takes the same bytes once', async () => {
    const before = await records.changes();
    const rehearsed = await imports.send('nhs-chs', await file(), { as: facts, options: { dryRun: 'true' } });
    expect(rehearsed.report.status).toBe('REHEARSED');
    expect(rehearsed.report.changes).toContainEqual({ what: 'lists new', count: 1 });
    expect(await records.changes()).toBe(before);

    const bytes = await file();
    const first = await imports.send('nhs-chs', bytes, { as: facts });
    const again = await imports.send('nhs-chs', bytes, { as: facts });
    expect([first.report.isRepeated, again.report.isRepeated]).toEqual([false, true]);
    expect(again.report.submission).toBe(first.report.submission);
    expect(await snapshots('england-salt', '2024-05')).toHaveLength(1);
  });

  test('takes two workbooks of one month at once as one after the other', async () => {
    const workbook = (published: string) => release('2024-06', { published, rows: rowsOf('2023-07') });
    const answers = await Promise.all([
      imports.send('nhs-chs', await workbook('2024-08-08'), { as: facts }),
      imports.send('nhs-chs', await workbook('2024-08-09'), { as: 'icb-data-steward' }),
    ]);
    expect(answers.map(({ report }) => report.status)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(await snapshots('wirral-salt', '2024-06')).toHaveLength(1);
  });

  test('is closed to who may not', async () => {
    expect((await imports.send('nhs-chs', await file())).status).toBe(401);
    const { status, codes } = await imports.send('nhs-chs', await file(), { as: 'demonstration-finance-officer' });
    expect([status, codes]).toEqual([403, ['FORBIDDEN']]);
  });
});

describe('a faulty workbook', () => {
  const ask = async (more: Partial<ChsRelease>) => {
    const before = await records.changes();
    const answer = await imports.send('nhs-chs', await release('2023-07', { layout: 'NAMED', ...more }), { as: facts });
    expect(answer.status).toBe(422);
    expect(await records.changes()).toBe(before);
    return answer;
  };

  const rejections: readonly (readonly [fault: string, more: Partial<ChsRelease>, expected: object])[] = [
    [
      'words among figures',
      { rows: rowsOf('2023-07', { salt: ['lots', 1, 1, 1, 1, 1, 1, 1] }) },
      {
        sheet: 'Table 4',
        line: 9,
        column: '(CYP) Therapy interventions: Speech and language',
        kind: 'TEXT',
        code: 'NOT_A_NUMBER',
      },
    ],
    [
      'part of a person',
      { rows: rowsOf('2023-07', { salt: [1, 1, 1, 1.5, 1, 1, 1, 1] }) },
      { sheet: 'Table 4c', line: 9, code: 'NOT_WHOLE' },
    ],
    [
      'one organisation twice',
      { rows: [...rowsOf('2023-07'), { type: 'Provider', name: trust }] },
      { sheet: 'Table 4', line: 10, code: 'DUPLICATE_KEY' },
    ],
    [
      'two names of one organisation',
      { layout: 'CODED', rows: [...rowsOf('2023-07'), { type: 'Provider', name: 'Another trust', code: 'RY7' }] },
      { sheet: 'Table 4', line: 10, code: 'SAME_ORGANISATION' },
    ],
    [
      'a misspelt name in one table',
      { tamper: (sheets) => sheets.find(({ name }) => name === 'Table 4b')?.rows[8]?.splice(1, 1, 'Wirral') },
      { sheet: 'Table 4b', line: 9, code: 'NOT_AMONG_TOTALS' },
    ],
    [
      'an unknown type',
      { tamper: (sheets) => sheets.find(({ name }) => name === 'Table 4')?.rows[8]?.splice(0, 1, 'Charity') },
      { sheet: 'Table 4', line: 9, code: 'ORGANISATION_TYPE_UNKNOWN' },
    ],
    [
      'an error shown by the spreadsheet',
      { rows: rowsOf('2023-07', { salt: ['#REF!', 1, 1, 1, 1, 1, 1, 1] }) },
      { sheet: 'Table 4', line: 9, kind: 'ERROR', code: 'ERROR_IN_CELL' },
    ],
  ];
  test.each(rejections)('is rejected: %s', async (_, more, expected) => {
    const { report } = await ask(more);
    expect(report.status).toBe('REJECTED');
    expect(report.rejected).toContainEqual(expect.objectContaining(expected));
  });

  const refusals: readonly (readonly [fault: string, more: Partial<ChsRelease>, code: string])[] = [
    ['a table of a band is missing', { tamper: (sheets) => sheets.splice(6, 1) }, 'BANDS_INCOMPLETE'],
    ['no table of totals', { tamper: (sheets) => sheets.splice(4, 1) }, 'NOT_A_WAITING_LIST'],
    [
      'a band of another month',
      {
        tamper: (sheets) =>
          sheets[6]?.rows.splice(0, 1, ['Number waiting >1-2 weeks (8-14 days) by service, June 2023']),
      },
      'MONTHS_DIFFER',
    ],
    [
      'a service line twice',
      { tamper: (sheets) => sheets[4]?.rows[3]?.splice(4, 1, '(CYP) Therapy interventions: Speech and language') },
      'COLUMN_TWICE',
    ],
    ['no row of England', { rows: rowsOf('2023-07').slice(1) }, 'ENGLAND_MISSING'],
    ['a title without its headings', { tamper: (sheets) => sheets[4]?.rows.splice(3, 1) }, 'HEADER_MISSING'],
  ];
  test.each(refusals)('is refused: %s', async (_, more, code) => {
    expect((await ask(more)).codes).toEqual([code]);
  });

  test('is refused: cut off, text, or something else altogether', async () => {
    const whole = await release('2023-07');
    const codes = async (content: string | Uint8Array) => (await imports.send('nhs-chs', content, { as: facts })).codes;
    expect(await codes(whole.subarray(0, whole.length - 200))).toEqual(['WORKBOOK_DAMAGED']);
    expect(await codes('Organisation Type,Organisation Name\nRegion,London\n')).toEqual(['FILE_KIND_NOT_TAKEN']);
    expect(await codes('<html><body>Sign in</body></html>')).toEqual(['FILE_IS_HTML']);
    expect(await codes('')).toEqual(['FILE_EMPTY']);
  });
});
