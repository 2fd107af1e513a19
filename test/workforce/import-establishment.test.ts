import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { counts, faults, tableOf } from '../imports/in-a-report.js';
import { useImports, type FileAnswer } from '../imports/use-imports.js';
import { useApi } from '../support/api.js';
import { useWorkforceDesk } from './workforce-desk.js';

const today = '2026-11-21';
const headings = ['Position No', 'Job title', 'Type', 'Team', 'FTE', 'Post status', 'Start date', 'End date', 'Holder'];
type Row = readonly (string | number | Date | null)[];
const first: Row = [
  '1001',
  'Plan coordinator',
  'Coordinator',
  'Casework',
  '1.0',
  'Active',
  '01/04/2019',
  '',
  'Jane Smith',
];
const second: Row = ['1002', 'Plan coordinator', 'Coordinator', 'Casework', '0.6', 'Filled', '43556', '', 'Ali Khan'];
const third: Row = [
  '1003',
  'Senior coordinator',
  'Co-ordinator',
  'Casework team',
  '1',
  'On hold',
  '2020-09-01',
  'end of Nov 27',
  '',
];

const csv = (...rows: readonly Row[]): string =>
  [headings, ...rows].map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(',')).join('\n');
const changed = (row: Row, at: number, value: string): Row => row.map((cell, index) => (index === at ? value : cell));
const without =
  (...at: number[]): ((row: Row) => Row) =>
  (row) =>
    row.map((cell, index) => (at.includes(index) ? '' : cell));

describe('the import of a list of posts', () => {
  const api = useApi({ database: 'demonstration', today });
  const desk = useWorkforceDesk(api);
  const imports = useImports(api);
  const as = 'demonstration-workforce-officer';
  const sent = (content: string | Uint8Array, options: Record<string, string> = {}, caller = as): Promise<FileAnswer> =>
    imports.send('establishment', content, { as: caller, options });
  /** Sends a list, and what it proposes under `apply`. */
  const applied = async (content: string | Uint8Array, options: Record<string, string> = {}): Promise<FileAnswer> => {
    const shown = await sent(content, options);
    expect([shown.report.status, shown.report.proposal?.option]).toEqual(['PROPOSED', 'apply']);
    const done = await sent(content, { ...options, apply: String(shown.report.proposal?.value) });
    expect(done.report.status).toBe('ACCEPTED');
    return done;
  };
  const posts = (): Promise<unknown[]> =>
    desk.records.sql(
      `select position_number as n, title, fte_value as fte, status, established_on::text as since, ends_on::text as until from post
       where position_number is not null order by position_number, ends_on nulls last`,
    );
  const nothingWritten = async (
    content: string | Uint8Array,
    options?: Record<string, string>,
  ): Promise<FileAnswer> => {
    const before = await desk.records.changes();
    const answer = await sent(content, options);
    expect(await desk.records.changes()).toBe(before);
    return answer;
  };
  let mapping = '';

  beforeAll(() => imports.register('fact-officer', 'workforce-officer', 'wirral-council'));

  it('proposes from a first list how its columns and words are read, and leaves out the column of names', async () => {
    const { status, report } = await nothingWritten(csv(first, second, third));
    expect([status, report.status, report.proposal?.option]).toEqual([200, 'PROPOSED', 'mapping']);
    expect(report.proposal?.value).toEqual({
      positionColumn: 'Position No',
      titleColumn: 'Job title',
      postTypeColumn: null,
      teamColumn: 'Team',
      fteColumn: 'FTE',
      statusColumn: 'Post status',
      establishedOnColumn: 'Start date',
      endsOnColumn: 'End date',
      fteInPostColumn: null,
      budgetedCostColumn: null,
      footingColumn: null,
      inPostSinceColumn: null,
      leaveOutSheets: [],
      postTypes: { 'Plan coordinator': 'coordinator', 'Senior coordinator': 'coordinator' },
      teams: { Casework: 'casework', 'Casework team': 'casework' },
      statuses: { Active: 'ESTABLISHED', Filled: 'ESTABLISHED', 'On hold': 'FROZEN' },
      footings: {},
    });
    expect(report.notes.join(' ')).toContain('nothing of them is kept: Holder');
    expect(JSON.stringify(report)).not.toMatch(/Jane|Khan/);
    mapping = JSON.stringify(report.proposal?.value);
  });

  it('shows what it opens before anything is written, and opens it when that is sent back', async () => {
    const before = await desk.records.changes();
    const list = csv(first, second, third);
    const shown = await sent(list, { mapping, asAt: '2026-10-15' });
    expect([shown.report.status, shown.report.proposal?.option, counts(shown)]).toEqual([
      'PROPOSED',
      'apply',
      { opened: 3 },
    ]);
    expect(tableOf(shown, 'Posts that open')[0]).toEqual([
      '1001',
      'Plan coordinator',
      'Coordinator',
      'Casework',
      '1.00',
      'ESTABLISHED',
      '2019-04-01',
      '',
      '',
    ]);
    expect(shown.report.totals).toEqual([{ column: 'FTE', count: 3, sum: '2.6' }]);
    const apply = String(shown.report.proposal?.value);
    const rehearsed = await sent(list, { mapping, asAt: '2026-10-15', apply, dryRun: 'true' });
    expect([rehearsed.report.status, await desk.records.changes()]).toEqual(['REHEARSED', before]);
    const done = await sent(list, { mapping, asAt: '2026-10-15', apply });
    expect([done.report.status, done.report.rows]).toEqual(['ACCEPTED', { read: 3, accepted: 3, rejected: 0 }]);
    expect(await posts()).toEqual([
      { n: '1001', title: 'Plan coordinator', fte: '1.00', status: 'ESTABLISHED', since: '2019-04-01', until: null },
      { n: '1002', title: 'Plan coordinator', fte: '0.60', status: 'ESTABLISHED', since: '2019-04-01', until: null },
      {
        n: '1003',
        title: 'Senior coordinator',
        fte: '1.00',
        status: 'FROZEN',
        since: '2020-09-01',
        until: '2027-11-30',
      },
    ]);
    const again = await sent(list, { mapping, asAt: '2026-10-15', apply });
    expect([again.report.isRepeated, (await posts()).length]).toEqual([true, 3]);
    expect(JSON.stringify(await desk.records.sql('select report from import_report'))).not.toMatch(/Jane|Khan/);
  });

  it('says what is new in a later list without being told again how it is read: opens, changes and closes', async () => {
    const fourth: Row = ['1004', 'Link worker', 'Coordinator', 'Casework', '0.5', 'Active', '2026-10-01', '', 'Bo Li'];
    const unknown = await nothingWritten(csv(first, fourth));
    expect([unknown.report.status, faults(unknown)]).toEqual(['REJECTED', [[3, 'Job title', 'WORD_NOT_PLACED']]]);
    expect(tableOf(unknown, 'Words that the mapping does not place')).toEqual([['postTypes', 'Link worker', '1']]);
    expect(unknown.report.proposal?.value).toMatchObject({
      postTypes: { 'Link worker': '?', 'Plan coordinator': 'coordinator' },
    });
    const read = JSON.parse(mapping) as { postTypes: object };
    mapping = JSON.stringify({ ...read, postTypes: { ...read.postTypes, 'Link worker': 'coordinator' } });

    const list = csv(changed(changed(first, 4, '0.8'), 1, 'Plan coordinator '), changed(third, 5, 'Active'), fourth);
    const done = await applied(list, { mapping, asAt: '2026-11-01' });
    expect(counts(done)).toEqual({ opened: 1, changed: 2, closed: 1 });
    expect(tableOf(done, 'Posts that change')).toEqual([
      ['1001', 'Plan coordinator', 'FTE', '1.00', '0.80'],
      ['1003', 'Senior coordinator', 'status', 'FROZEN', 'ESTABLISHED'],
    ]);
    expect(tableOf(done, 'Posts that close')).toEqual([
      ['1002', 'Plan coordinator', '0.60', '2026-10-31', 'It is in the list no more.'],
    ]);
    expect(await posts()).toMatchObject([
      { n: '1001', fte: '0.80' },
      { n: '1002', status: 'DELETED', until: '2026-10-31' },
      { n: '1003', status: 'ESTABLISHED' },
      { n: '1004', since: '2026-10-01' },
    ]);
    const nothing = await sent(list, { asAt: '2026-11-02' });
    expect([nothing.report.status, counts(nothing)]).toEqual(['PROPOSED', { unchanged: 3 }]);
    const { posts: read2 } = await desk.officer.query<{ posts: { nodes: object[] } }>(
      '{ posts(realm: DEMONSTRATION, filter: { positionNumber: { equals: "1004" } }) { nodes { positionNumber team { slug } postType { slug } } } }',
    );
    expect(read2.nodes).toEqual([
      { positionNumber: '1004', team: { slug: 'casework' }, postType: { slug: 'coordinator' } },
    ]);
  });

  it('opens a closed number again as another post, later than the first', async () => {
    const rest = [changed(first, 4, '0.8'), changed(third, 5, 'Active')];
    const fourth: Row = ['1004', 'Link worker', 'Coordinator', 'Casework', '0.5', 'Active', '2026-10-01', '', ''];
    const early = await nothingWritten(csv(...rest, fourth, second));
    expect(faults(early)).toEqual([[5, null, 'BEFORE_CLOSED']]);
    await applied(csv(...rest, fourth, changed(second, 6, '2026-11-10')));
    expect((await posts()).slice(1, 3)).toMatchObject([
      { n: '1002', status: 'DELETED', since: '2019-04-01' },
      { n: '1002', status: 'ESTABLISHED', since: '2026-11-10', until: null },
    ]);
  });

  const current = (): Row[] => [
    changed(first, 4, '0.8'),
    changed(second, 6, '2026-11-10'),
    changed(third, 5, 'Active'),
    ['1004', 'Link worker', 'Coordinator', 'Casework', '0.5', 'Active', '2026-10-01', '', ''],
  ];

  it('shows the difference anew where the record has changed since it was shown', async () => {
    const list = csv(changed(current()[0] ?? [], 1, 'Coordinator of plans'), ...current().slice(1));
    const typed = JSON.parse(mapping) as { postTypes: object };
    mapping = JSON.stringify({ ...typed, postTypes: { ...typed.postTypes, 'Coordinator of plans': 'coordinator' } });
    const shown = await sent(list, { mapping });
    const [post] = await desk.records.sql<{ id: string; version: number }>(
      `select id, version from post where position_number = '1001'`,
    );
    await desk.done('revisePost', 'PostRevised', 'post { id }', {
      postId: `Post:${String(post?.id)}`,
      expectedVersion: post?.version,
      title: 'Coordinator',
    });
    const stale = await sent(list, { mapping, apply: String(shown.report.proposal?.value) });
    expect(stale.report.status).toBe('PROPOSED');
    expect(stale.report.proposal?.value).not.toBe(shown.report.proposal?.value);
    expect(stale.report.notes.join(' ')).toContain('has changed');
    expect(tableOf(stale, 'Posts that change')).toEqual([
      ['1001', 'Coordinator', 'title', 'Coordinator', 'Coordinator of plans'],
    ]);
    await applied(csv(...current()), { mapping });
  });

  it('never closes a post that somebody holds, nor makes it too small, nor one that a vacancy is open in', async () => {
    const [held] = await desk.records.sql<{ id: string }>(`select id from post where position_number = '1001'`);
    const [open] = await desk.records.sql<{ id: string }>(`select id from post where position_number = '1004'`);
    const post = { id: `Post:${String(held?.id)}`, version: 1 };
    const occupancy = await desk.filled(post, { fte: '0.80' });
    const vacancy = {
      postId: `Post:${String(open?.id)}`,
      asAt: today,
      openedOn: '2026-10-01',
      fte: { value: '0.50' },
      cause: 'NEW_POST',
    };
    await desk.done('openVacancy', 'VacancyOpened', 'vacancy { id }', vacancy);
    const closing = await nothingWritten(csv(...current().slice(1, 3)), { mapping });
    expect(closing.status).toBe(422);
    expect(closing.report.rejected).toMatchObject([
      {
        line: 1,
        code: 'POST_HELD',
        message: expect.stringMatching(/^Position 1001, "Plan coordinator", is in the list no more: .*vacatePost/),
      },
      { line: 1, code: 'VACANCY_OPEN', message: expect.stringContaining('Position 1004') },
    ]);
    const rows = current();
    const smaller = await nothingWritten(csv(changed(rows[0] ?? [], 4, '0.5'), ...rows.slice(1)), { mapping });
    expect(faults(smaller)).toEqual([[2, null, 'POST_OVERFILLED']]);
    const ending = await nothingWritten(csv(changed(rows[0] ?? [], 7, '2026-12-31'), ...rows.slice(1)), { mapping });
    expect(faults(ending)).toEqual([[2, null, 'POST_HELD']]);
    await desk.done('vacatePost', 'PostVacated', 'occupancies { id }', {
      items: [{ occupancyId: occupancy.id, expectedVersion: occupancy.version, endsOn: '2026-11-15' }],
    });
    const done = await applied(csv(changed(rows[0] ?? [], 5, 'Deleted'), ...rows.slice(1)), { mapping });
    expect(tableOf(done, 'Posts that close')).toEqual([
      ['1001', 'Plan coordinator', '0.80', '2026-11-20', 'The list says so.'],
    ]);
  });

  it('leaves alone what no list brought in, and teams it does not speak of', async () => {
    const own = await desk.post({ title: 'Never listed' });
    await desk.done('addTeam', 'TeamAdded', 'team { id }', {
      asAt: today,
      areaId: desk.area,
      slug: 'reviews',
      name: 'Reviews',
    });
    const done = await applied(
      csv(['2001', 'Plan coordinator', 'Coordinator', 'Reviews', '1', 'Active', '2026-01-05', '', '']),
    );
    expect(counts(done)).toEqual({ opened: 1 });
    expect(done.report.notes.join(' ')).toContain(
      'in teams that this list does not speak of stay as they are: Casework (3)',
    );
    expect(await desk.read(own.id, 'Post', 'status positionNumber')).toEqual({
      status: 'ESTABLISHED',
      positionNumber: null,
    });
    const casework = await sent(csv(...current().slice(1)));
    expect([counts(casework), casework.report.notes.join(' ')]).toEqual([
      { unchanged: 3 },
      expect.stringContaining('1 posts of these teams are on record without a position number'),
    ]);
  });

  it('records who holds posts as far as the list says it plainly, and shows the rest', async () => {
    const columns = [
      'Post number',
      'Post title',
      'Post type',
      'Team',
      'FTE',
      'FTE in post',
      'Contract type',
      'In post since',
    ];
    const sheet = (...rows: Row[]): string =>
      [columns, ...rows].map((row) => row.map((cell) => String(cell ?? '')).join(',')).join('\n');
    const row = (n: number, ...held: string[]): Row => [
      String(n),
      'Reviewer',
      'Coordinator',
      'Reviews',
      '1.00',
      ...held,
    ];
    const list = sheet(
      row(2001, '0.60', 'Perm', '01/03/2026'),
      row(2002, '1.00', 'Perm', ''),
      row(2003, '', '', ''),
      row(2004, '0', '', ''),
      row(2005, '0.8108', 'Perm', '01/03/2026'),
    );
    const proposed = await sent(list);
    expect(proposed.report.notes[0]).toContain('a new one is proposed');
    expect(proposed.report.proposal?.value).toMatchObject({
      fteInPostColumn: 'FTE in post',
      footingColumn: 'Contract type',
      footings: { Perm: 'PERMANENT' },
    });
    const options = { mapping: JSON.stringify(proposed.report.proposal?.value), asAt: '2026-11-01' };
    const done = await applied(list, options);
    expect(counts(done)).toEqual({ opened: 4, changed: 1, filled: 1 });
    expect(tableOf(done, 'Who holds posts')).toEqual([
      ['2001', expect.anything(), 'held from, PERMANENT', '0.60', '2026-03-01'],
    ]);
    expect(tableOf(done, 'Left as it is on record').map(([position, , , , why]) => [position, why])).toEqual([
      ['2002', 'The list does not say since when it is held. Use fillPost.'],
      ['2005', 'The hours have more than two decimals.'],
    ]);
    const held = (): Promise<unknown[]> =>
      desk.records.sql(
        `select p.position_number as n, o.fte, o.kind, o.starts_on::text as since, o.ends_on::text as until
         from occupancy o join post p on p.id = o.post_id where p.position_number like '200%'`,
      );
    expect(await held()).toEqual([{ n: '2001', fte: '0.60', kind: 'PERMANENT', since: '2026-03-01', until: null }]);
    const over = await nothingWritten(
      sheet(row(2001, '0.60', 'Perm', ''), row(2002, '1.5', 'Agency', '2026-10-01')),
      options,
    );
    expect(faults(over)).toEqual([[3, null, 'POST_OVERFILLED']]);
    const gone = await applied(list.replace('0.60,Perm,01/03/2026', '0,,'), { ...options, asAt: '2026-11-20' });
    expect(counts(gone)).toMatchObject({ vacated: 1 });
    expect(await held()).toMatchObject([{ n: '2001', until: '2026-11-19' }]);
  });

  it('reads a workbook as it is seen: headings further down, merged teams, a sheet without posts, dates as numbers', async () => {
    const workbook = await writeXlsx({
      sheets: [
        { name: 'Read me', rows: [['This list comes from HR.']] },
        {
          name: 'Posts',
          rows: [
            ['Establishment', null, null, null, null],
            ['As at', '01/11/2026', null, null, null],
            ['Team', 'Post number', 'Post title', 'FTE', 'Effective from'],
            ['Reviews', 3001, 'Coordinator', 1, 46054],
            [null, 3002, 'Coordinator', 0.6, new Date('2026-02-01T00:00:00Z')],
            ['Team', 'Post number', 'Post title', 'FTE', 'Effective from'],
            ['Casework', 3003, 'Coordinator', 30 / 37, '1 Feb 2026'],
          ],
          merges: [{ startRow: 3, startCol: 0, endRow: 4, endCol: 0 }],
        },
      ],
    });
    const { report } = await sent(workbook);
    const value = report.proposal?.value as Record<string, unknown>;
    expect(value).toMatchObject({
      teamColumn: 'Team',
      positionColumn: 'Post number',
      postTypes: { Coordinator: 'coordinator' },
    });
    const left = { ...value, teams: { Reviews: 'reviews', Casework: null } };
    const some = await sent(workbook, { mapping: JSON.stringify(left) });
    expect(counts(some)).toMatchObject({ opened: 2, 'left out: the mapping says so': 1, closed: 5 });
    expect(some.report.notes.join(' ')).toContain('not read: Read me');
    const shown = await sent(workbook, { mapping: JSON.stringify(value), asAt: '2026-02-15' });
    expect(tableOf(shown, 'Posts that open').map(([n, , , team, fte, , since]) => [n, team, fte, since])).toEqual([
      ['3001', 'Reviews', '1.00', '2026-02-01'],
      ['3002', 'Reviews', '0.60', '2026-02-01'],
      ['3003', 'Casework', '0.81', '2026-02-01'],
    ]);
    expect(counts(shown)['closed']).toBeUndefined();
    expect(shown.report.notes.join(' ')).toContain('1 posts have hours with more than two decimals');
  });

  it('takes sheets for teams where no column names them, but for those that are left out', async () => {
    const rows = (n: number) => [
      ['Post number', 'Post title', 'FTE'],
      [n, 'Coordinator', 1],
    ];
    const workbook = await writeXlsx({
      sheets: [
        { name: 'Casework', rows: rows(4001) },
        { name: 'Reviews', rows: rows(4002) },
        { name: 'Old posts', rows: rows(4001) },
      ],
    });
    const proposed = await sent(workbook);
    expect(proposed.report.proposal?.value).toMatchObject({
      teamColumn: null,
      teams: { Casework: 'casework', Reviews: 'reviews', 'Old posts': '?' },
    });
    const value = { ...(proposed.report.proposal?.value as object), leaveOutSheets: ['Old posts'], teams: {} };
    const shown = await sent(workbook, { mapping: JSON.stringify(value), asAt: '2026-02-15' });
    expect(tableOf(shown, 'Posts that open').map(([n, , , team]) => [n, team])).toEqual([
      ['4001', 'Casework'],
      ['4002', 'Reviews'],
    ]);
    const all = await nothingWritten(workbook, { mapping: JSON.stringify({ ...value, leaveOutSheets: [] }) });
    expect(all.report.rejected.map(({ sheet, line, code }) => [sheet, line, code])).toEqual([
      ['Old posts', 2, 'DUPLICATE_POSITION'],
    ]);
  });

  it('writes nothing of a list with bad rows, and names each with its column', async () => {
    const bad = csv(
      changed(first, 0, '1.0E+05'),
      changed(first, 1, 'Mrs Jones'),
      changed(second, 4, '-1'),
      changed(changed(second, 0, '5001'), 4, 'full'),
      changed(changed(second, 0, '5002'), 6, 'Nov-22'),
      changed(changed(second, 0, '5003'), 3, 'Highways'),
      changed(second, 0, '5002'),
      without(0)(second),
      changed(changed(second, 0, '5004'), 4, '=A1'),
    );
    const options = { mapping };
    const answer = await nothingWritten(`${bad}\n"5005","Plan coordinator"`, options);
    expect([answer.status, answer.report.status]).toEqual([422, 'REJECTED']);
    expect(faults(answer)).toEqual(
      expect.arrayContaining([
        [2, 'Position No', 'NUMBER_SHORTENED'],
        [3, 'Job title', 'NAMES_A_PERSON'],
        [4, 'FTE', 'BAD_FTE'],
        [5, 'FTE', 'NOT_A_NUMBER'],
        [6, 'Start date', 'NOT_A_DAY'],
        [7, 'Team', 'WORD_NOT_PLACED'],
        [8, 'Position No', 'DUPLICATE_POSITION'],
        [9, 'Position No', 'CELL_EMPTY'],
        [10, 'FTE', 'FORMULA_NOT_EVALUATED'],
        [11, null, 'RAGGED_ROW'],
      ]),
    );
  });

  it('takes in what posts are budgeted at, shows what changes, and refuses what is below zero', async () => {
    const plain = {
      ...(JSON.parse(mapping) as object),
      fteColumn: 'FTE',
      statusColumn: null,
      establishedOnColumn: null,
      endsOnColumn: null,
    };
    const by = JSON.stringify({ ...plain, budgetedCostColumn: 'Annual budget' });
    const list = (cost: string) =>
      `Position No,Job title,Team,FTE,Annual budget\n7001,Plan coordinator,Casework,0.5,"${cost}"\n7002,Plan coordinator,Casework,1,\n`;
    const costs = () =>
      desk.records.sql(
        `select position_number as n, budgeted_cost_state as state, budgeted_cost_value::int as pence from post
         where position_number like '700%' order by position_number`,
      );
    await applied(list('£20,500.50'), { mapping: by, asAt: '2020-02-05' });
    expect(await costs()).toEqual([
      { n: '7001', state: 'KNOWN', pence: 2_050_050 },
      { n: '7002', state: 'UNKNOWN', pence: null },
    ]);
    const later = await applied(list('21000'), { mapping: by, asAt: '2020-02-06' });
    expect(tableOf(later, 'Posts that change')).toEqual([
      ['7001', 'Plan coordinator', 'budgeted cost', '£20,500.50', '£21,000.00'],
    ]);
    expect((await costs())[0]).toMatchObject({ pence: 2_100_000 });
    expect(faults(await nothingWritten(list('-1'), { mapping: by, asAt: '2020-02-07' }))).toEqual([
      [2, 'Annual budget', 'BAD_COST'],
    ]);
  });

  it('refuses a mapping that is none, that names persons, or that names what is not there', async () => {
    const read = JSON.parse(mapping) as Record<string, unknown>;
    const by = (changes: object): Record<string, string> => ({ mapping: JSON.stringify({ ...read, ...changes }) });
    const list = csv(first, second);
    const codes = async (options: Record<string, string>): Promise<string[]> =>
      (await nothingWritten(list, options)).codes;
    expect(await codes({ mapping: '{' })).toEqual(['BAD_MAPPING']);
    expect(await codes(by({ positionColumn: null, more: 1 }))).toEqual(['BAD_MAPPING', 'BAD_MAPPING']);
    expect(await codes(by({ titleColumn: 'Holder' }))).toEqual(['COLUMN_NAMES_PERSONS']);
    expect(await codes(by({ teamColumn: 'Unit' }))).toEqual(['COLUMN_MISSING']);
    expect(await codes(by({ teams: { Casework: 'nowhere' } }))).toEqual(['MAPPING_UNKNOWN_KEY']);
    expect(await codes({ asAt: '2026-12-01' })).toEqual(['FUTURE_DATE']);
    const people = csv(changed(first, 1, 'Jane Smith'), changed(second, 1, 'Ali Khan'));
    const named = by({ postTypes: { 'Jane Smith': 'coordinator', 'Ali Khan': 'coordinator' } });
    expect((await nothingWritten(people, named)).codes).toEqual(['COLUMN_NAMES_PERSONS']);
    expect((await nothingWritten('a,b\n1,2')).codes).toEqual(['HEADER_MISSING']);
  });

  it('is taken from whoever may import lists, and reaches the posts and teams of its own organisation only', async () => {
    expect((await sent(csv(first), {}, 'demonstration-finance-officer')).codes).toEqual(['FORBIDDEN']);
    const other = await sent(csv(first), { mapping }, 'trust-workforce-officer');
    expect(other.codes).toEqual(['MAPPING_UNKNOWN_KEY']);
    const fact = await sent(csv(first), { mapping }, 'fact-officer');
    expect(fact.codes).toEqual(['MAPPING_UNKNOWN_KEY']);
    const own = await sent(csv(first), {}, 'trust-workforce-officer');
    expect(own.report.proposal?.option).toBe('mapping');
  });

  it('opens each post once, however many send the list at once', async () => {
    const rows = Array.from({ length: 20 }, (_, n): Row => [
      String(7001 + n),
      'Plan coordinator',
      'Coordinator',
      'Reviews',
      '1',
      'Active',
      '2026-02-01',
      '',
      '',
    ]);
    const list = csv(...rows);
    const shown = await sent(list, { mapping });
    const apply = String(shown.report.proposal?.value);
    const done = [];
    for (let n = 0; n < 3; n += 1) done.push(sent(`${list}${'\n'.repeat(n)}`, { mapping, apply }));
    const statuses = (await Promise.all(done)).map(({ report }) => report.status);
    expect(statuses.filter((status) => status === 'ACCEPTED')).toHaveLength(1);
    expect(await desk.records.sql(`select count(*)::int as count from post where position_number like '70%'`)).toEqual([
      { count: 20 },
    ]);
  });
});
