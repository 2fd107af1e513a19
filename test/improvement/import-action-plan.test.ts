import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { dueChange } from '../../server/improvement/tracker/due-change.js';
import { matchActions } from '../../server/improvement/tracker/match-actions.js';
import { workstreamIn } from '../../server/improvement/tracker/workstreams.js';
import { seemsPerson } from '../../server/platform/files/names-in-files.js';
import { counts, faults, tableOf } from '../imports/in-a-report.js';
import { useImports, type FileAnswer } from '../imports/use-imports.js';
import { useApi } from '../support/api.js';
import { send } from '../support/writes.js';
import { useDemonstration } from './demonstration-plan.js';

type Row = readonly (string | number | Date | null)[];
const headings = ['Workstream', 'Ref', 'Action', 'Lead', 'Due date', 'BRAG'];
const first: Row = ['1. Plans in time', '1.1', 'Fill the vacant posts', 'Head of SEND', '31/03/2027', 'Progressing'];
const second: Row = ['1. Plans in time', '1.2', 'Agree one template', 'SEND team', 'end of Nov 26', 'slipping'];
const third: Row = ['2. Therapies', '2.1', 'See the longest waits first', 'ICB', '46477', 'Delivered'];
const changed = (row: Row, at: number, value: string): Row => row.map((cell, index) => (index === at ? value : cell));
const csv = (...rows: readonly Row[]): string =>
  [headings, ...rows].map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(',')).join('\n');

describe('the import of a tracker', () => {
  const api = useApi({ database: 'demonstration' });
  const use = useDemonstration(api);
  const imports = useImports(api);
  const as = 'demonstration-improvement-lead';
  const sent = (content: string | Uint8Array, options: Record<string, string> = {}, caller = as): Promise<FileAnswer> =>
    imports.send('action-plan', content, { as: caller, options: { plan: 'tracked', ...options } });
  const nothingWritten = async (
    content: string | Uint8Array,
    options?: Record<string, string>,
  ): Promise<FileAnswer> => {
    const before = await use.records.changes();
    const answer = await sent(content, options);
    expect(await use.records.changes()).toBe(before);
    return answer;
  };
  const by = (answer: FileAnswer, changes: object = {}): Record<string, string> => ({
    mapping: JSON.stringify({ ...(answer.report.proposal?.value as object), ...changes }),
  });
  const start = async (slug: string): Promise<void> => {
    const told = await send(use.lead, 'startIntervention', '... on InterventionStarted { intervention { id } }', {
      areaId: use.plan.area.id,
      asAt: '2026-11',
      title: slug,
      kind: 'IMPROVEMENT_PLAN',
      slug,
    });
    expect(told.__typename).toBe('InterventionStarted');
  };
  interface Rebaseline {
    id: string;
    oldDue: string | null;
    newDue: string | null;
    reason: string | null;
    awaitsReason: boolean;
  }
  interface TrackedAction {
    id: string;
    version: number;
    reference: string | null;
    title: string;
    ownerRole: string | null;
    dueOn: string | null;
    latestStatus: string;
    workstream: { number: number | null; title: string | null } | null;
    rebaselines: { nodes: Rebaseline[] };
    statusReports: {
      nodes: { id: string; version: number; signOff: string; asAt: string; rating: { label: string } }[];
    };
    milestones: {
      nodes: { title: string; originalDue: string; currentDue: string; rebaselines: { nodes: Rebaseline[] } }[];
    };
  }
  const moves = 'rebaselines { nodes { id oldDue newDue reason awaitsReason } }';
  const actionsOf = async (slug = 'tracked'): Promise<TrackedAction[]> => {
    const { intervention } = await use.lead.query<{ intervention: { actions: { nodes: TrackedAction[] } } }>(
      `query ($slug: String!) { intervention(slug: $slug) { actions(first: 50) { nodes { id version reference title ownerRole dueOn latestStatus
        workstream { number title } ${moves} statusReports { nodes { id version signOff asAt rating { label } } }
        milestones { nodes { title originalDue currentDue ${moves} } } } } } }`,
      { slug },
    );
    return intervention.actions.nodes.sort((a, b) => ((a.reference ?? a.title) < (b.reference ?? b.title) ? -1 : 1));
  };

  beforeAll(async () => {
    for (const slug of ['tracked', 'by-sheets', 'by-bands']) await start(slug);
    const values = ['Delivered', 'Progressing', 'Slipping or stuck', 'Given up'].map((label, index) => ({
      label,
      canonical: ['COMPLETE', 'ON_TRACK', 'AT_RISK', 'OVERDUE'][index],
    }));
    const scale = { asAt: '2026', slug: 'tracker-words', name: 'Words of the tracker', usedBy: 'The board.', values };
    const told = await send(use.lead, 'addRatingScale', '', scale);
    expect(told.__typename).toBe('RatingScaleAdded');
  });

  let mapping: Record<string, string> = {};

  it('proposes how columns are read, and which scale its status words are ratings of', async () => {
    const answer = await nothingWritten(csv(first, second, third, changed(third, 5, 'Purple')));
    expect([answer.status, answer.report.status, answer.report.proposal]).toEqual([
      200,
      'PROPOSED',
      {
        option: 'mapping',
        value: {
          workstreamColumn: 'Workstream',
          referenceColumn: 'Ref',
          actionColumn: 'Action',
          detailColumn: null,
          ownerColumn: 'Lead',
          dueColumn: 'Due date',
          statusColumn: 'BRAG',
          milestoneColumn: null,
          milestoneDueColumn: null,
          leaveOutSheets: [],
          scale: 'tracker-words',
          statuses: { Progressing: 'Progressing', slipping: 'Slipping or stuck', Delivered: 'Delivered', Purple: '?' },
        },
      },
    ]);
    expect(tableOf(answer, 'Words found, and what each is taken for')).toContainEqual(['BRAG', 'Purple', '1', '?']);
    expect(tableOf(answer, 'Scales of ratings there are').map(([slug]) => slug)).toContain('tracker-words');
    mapping = by(answer);
  });

  it('takes no word for a rating that nobody placed: it lists them with their counts', async () => {
    const file = csv(first, changed(second, 5, 'Purple'), changed(third, 5, 'purple'));
    const answer = await nothingWritten(file, mapping);
    expect(faults(answer)).toEqual([
      [3, 'BRAG', 'WORD_NOT_PLACED'],
      [4, 'BRAG', 'WORD_NOT_PLACED'],
    ]);
    expect(tableOf(answer, 'Words that the mapping does not place')).toEqual([
      ['statuses', 'Purple', '1'],
      ['statuses', 'purple', '1'],
    ]);
    const colours = csv(changed(first, 5, 'Green'), changed(second, 5, 'Red'));
    const proposed = await nothingWritten(colours);
    expect(proposed.report.proposal?.value).toMatchObject({ scale: null, statuses: { Green: '?', Red: '?' } });
    expect(proposed.report.notes.join(' ')).toContain('do not mean the same everywhere');
    expect((await nothingWritten(colours, by(proposed))).codes).toEqual(['SCALE_NEEDED']);
    const wrong = by(proposed, { scale: 'tracker-words', statuses: { Green: 'Fine' } });
    expect((await nothingWritten(colours, wrong)).codes).toEqual(['MAPPING_UNKNOWN_KEY']);
  });

  it('adds workstreams and actions, and reports statuses that await sign-off', async () => {
    const rehearsed = await nothingWritten(csv(first, second, third), {
      ...mapping,
      asAt: '2026-10-31',
      dryRun: 'true',
    });
    const answer = await sent(csv(first, second, third), { ...mapping, asAt: '2026-10-31' });
    expect([rehearsed.report.status, answer.report.status]).toEqual(['REHEARSED', 'ACCEPTED']);
    expect(rehearsed.report.changes).toEqual(answer.report.changes);
    expect(answer.report.rows).toEqual({ read: 3, accepted: 3, rejected: 0 });
    expect(counts(answer)).toEqual({
      'workstreams: new': 2,
      'actions: new': 3,
      'statuses: reported, awaiting sign-off': 3,
    });
    const actions = await actionsOf();
    expect(actions).toMatchObject([
      {
        reference: '1.1',
        title: 'Fill the vacant posts',
        ownerRole: 'Head of SEND',
        dueOn: '2027-03-31',
        latestStatus: 'NOT_RATED',
        workstream: { number: 1, title: 'Plans in time' },
        statusReports: { nodes: [{ signOff: 'AWAITING', asAt: '2026-10-31', rating: { label: 'Progressing' } }] },
      },
      { reference: '1.2', dueOn: '2026-11', rebaselines: { nodes: [] } },
      { reference: '2.1', dueOn: '2027-03-31', workstream: { number: 2, title: 'Therapies' } },
    ]);
    const [report] = actions[0]?.statusReports.nodes ?? [];
    const items = [{ statusReportId: report?.id, expectedVersion: report?.version }];
    expect(await use.refused('signOffStatus', { items })).toContain('SAME_ROLE');
    const signed = await send(use.steward, 'signOffStatus', '', { items });
    expect([signed.__typename, (await actionsOf())[0]?.latestStatus]).toEqual(['StatusSignedOff', 'ON_TRACK']);
    expect((await sent(csv(first, second, third), { ...mapping, asAt: '2026-10-31' })).report.isRepeated).toBe(true);
  });

  it('keeps the date in force where a later tracker moves it, until somebody says why', async () => {
    const moved = csv(
      changed(first, 4, '30 June 2027'),
      changed(second, 4, '30/11/2026'),
      changed(third, 3, 'Community trust'),
    );
    const answer = await sent(moved, { asAt: '2026-11-10' });
    expect(counts(answer)).toEqual({
      'actions: on record': 3,
      'dates: moved, awaiting a reason': 1,
      'dates: as on record': 2,
      'owners: changed': 1,
      'statuses: reported, awaiting sign-off': 3,
    });
    expect(tableOf(answer, 'Owners')).toEqual([['See the longest waits first', 'ICB', 'Community trust']]);
    const [action] = await actionsOf();
    expect(action).toMatchObject({
      dueOn: '2027-03-31',
      rebaselines: { nodes: [{ oldDue: '2027-03-31', newDue: '2027-06-30', reason: null, awaitsReason: true }] },
    });
    const again = await sent(`${moved}\n`, { asAt: '2026-11-10' });
    expect(counts(again)).toEqual({
      'actions: on record': 3,
      'dates: moved before, still awaiting a reason': 1,
      'dates: as on record': 2,
      'statuses: reported for the day already': 3,
    });
    const { rebaselines } = await use.lead.query<{ rebaselines: { nodes: unknown[] } }>(
      '{ rebaselines(realm: DEMONSTRATION, filter: { reason: { isNull: true } }) { nodes { awaitsReason action { title } supersededBy { id } } } }',
    );
    expect(rebaselines.nodes).toEqual([
      { awaitsReason: true, action: { title: 'Fill the vacant posts' }, supersededBy: [] },
    ]);
  });

  it('moves it once it is explained, or leaves it where it was turned down', async () => {
    const explained = { reason: 'Nobody applied.', approverRole: 'Improvement board', agreedOn: '2026-11-18' };
    const read = `... on RebaselineExplained { rebaseline { oldDue newDue reason approverRole agreedOn supersedes { reason awaitsReason } }
      action { dueOn } milestone { id } }`;
    const awaiting = async (): Promise<Rebaseline | undefined> =>
      (await actionsOf())[0]?.rebaselines.nodes.find(({ awaitsReason }) => awaitsReason);
    const rebaselineId = (await awaiting())?.id;
    const input = { ...explained, rebaselineId };
    expect(await use.refused('explainRebaseline', { ...input, agreedOn: '2026-12-24' })).toBe('FUTURE_DATE agreedOn');
    expect(await use.refused('explainRebaseline', { ...input, reason: ' ' })).toBe('TEXT_MISSING reason');
    expect(await use.refused('explainRebaseline', input, use.officer)).toBe('FORBIDDEN');
    expect(await use.refused('explainRebaseline', input, use.stranger)).toBe('FORBIDDEN rebaselineId');
    const told = await Promise.all(Array.from({ length: 5 }, () => send(use.lead, 'explainRebaseline', read, input)));
    expect(told.filter(({ code }) => code === 'NOT_AWAITING')).toHaveLength(4);
    expect(told.find(({ __typename }) => __typename === 'RebaselineExplained')).toMatchObject({
      rebaseline: {
        oldDue: '2027-03-31',
        newDue: '2027-06-30',
        ...explained,
        supersedes: { reason: null, awaitsReason: false },
      },
      action: { dueOn: '2027-06-30' },
      milestone: null,
    });

    await sent(csv(changed(first, 4, '2027-09'), second, third), { asAt: '2026-11-11' });
    const down = { ...input, rebaselineId: (await awaiting())?.id, agreed: false, reason: 'Too late for families.' };
    expect(await send(use.lead, 'explainRebaseline', read, down)).toMatchObject({
      rebaseline: { oldDue: '2027-06-30', newDue: '2027-06-30', reason: 'Too late for families.' },
      action: { dueOn: '2027-06-30' },
    });
    expect(await use.refused('explainRebaseline', down)).toBe('NOT_AWAITING rebaselineId');

    await sent(csv(changed(first, 4, '2027-10'), second, third), { asAt: '2026-11-12' });
    const late = await sent(csv(changed(first, 4, '2027-12'), second, third), { asAt: '2026-11-13' });
    expect(counts(late)['dates: moved, awaiting a reason']).toBe(1);
    const back = await sent(csv(changed(first, 4, 'end of June 2027'), second, third), { asAt: '2026-11-14' });
    expect(counts(back)['dates: moved before, and taken back']).toBe(1);
    expect(await awaiting()).toBeUndefined();

    await sent(csv(changed(first, 4, '2028-01'), second, third), { asAt: '2026-11-15' });
    const { id, version } = (await actionsOf())[0] ?? {};
    const { idempotencyKey: _, ...move } = { ...explained, idempotencyKey: '' };
    const single = { actionId: id, expectedVersion: version, newDue: '2027-12-31', ...move };
    expect((await send(use.lead, 'rebaselineAction', '', single)).__typename).toBe('ActionRebaselined');
    expect([(await actionsOf())[0]?.dueOn, await awaiting()]).toEqual(['2027-12-31', undefined]);
    expect(await use.records.sql(`select count(*)::int as count from rebaseline where reason is null`)).toEqual([
      { count: 5 },
    ]);
  });

  it('lists what the tracker no longer has, and deletes nothing', async () => {
    const answer = await sent(csv(second), { asAt: '2026-11-16' });
    expect(tableOf(answer, 'On record and not in the tracker: they stay')).toEqual([
      ['1.1', 'Fill the vacant posts', '2027-12-31'],
      ['2.1', 'See the longest waits first', '2027-03-31'],
    ]);
    expect(await actionsOf()).toHaveLength(3);
  });

  it('reads a workbook with a sheet a workstream: merged cells, milestones, headings further down', async () => {
    const sheet = (...rows: Row[]): Row[] => [
      ['Improvement plan', null, null, null, null, null],
      ['Updated', '20/11/2026', null, null, null, null],
      ['Action', 'Owner', 'Milestone', 'Milestone date', 'Due', 'Status'],
      ...rows,
    ];
    const workbook = (due: string): Promise<Uint8Array> =>
      writeXlsx({
        sheets: [
          { name: 'Contents', rows: [['Plans'], ['Therapies']] },
          {
            name: '1 Plans',
            rows: sheet(
              [
                'Clear the late plans',
                'Head of SEND',
                'Half are done',
                new Date('2026-12-31T00:00:00Z'),
                46477,
                'progressing',
              ],
              [null, null, 'All are done', due, null, null],
              ['Check drafts', 'Quality team', null, null, 'TBC', null],
            ).map((row) => [...row]),
            merges: [0, 1, 4].map((startCol) => ({ startRow: 3, endRow: 4, startCol, endCol: startCol })),
          },
          {
            name: 'Therapies',
            rows: sheet(['Open clinics', 'Therapy lead', null, null, 'spring 2027', 'Given up']).map((row) => [...row]),
          },
        ],
      });
    const file = await workbook('March 2027');
    const proposed = await sent(file, { plan: 'by-sheets' });
    expect(proposed.report.notes[0]).toContain('a new one is proposed');
    expect(proposed.report.proposal?.value).toMatchObject({
      workstreamColumn: null,
      milestoneColumn: 'Milestone',
      milestoneDueColumn: 'Milestone date',
      dueColumn: 'Due',
      scale: 'tracker-words',
    });
    const answer = await sent(file, { plan: 'by-sheets', ...by(proposed) });
    expect([answer.report.status, answer.report.rejected]).toEqual(['ACCEPTED', []]);
    expect(counts(answer)).toEqual({
      'workstreams: new': 2,
      'actions: new': 3,
      'milestones: new': 2,
      'statuses: reported, awaiting sign-off': 2,
      'statuses: none': 1,
    });
    expect(answer.report.notes.join(' ')).toContain('not read: Contents');
    expect(
      (await actionsOf('by-sheets')).map(({ title, dueOn, workstream, milestones }) => [
        title,
        dueOn,
        workstream,
        milestones.nodes.map((each) => [each.title, each.originalDue]),
      ]),
    ).toEqual([
      ['Check drafts', null, { number: 1, title: 'Plans' }, []],
      [
        'Clear the late plans',
        '2027-03-31',
        { number: 1, title: 'Plans' },
        expect.arrayContaining([
          ['Half are done', '2026-12-31'],
          ['All are done', '2027-03'],
        ]),
      ],
      ['Open clinics', '2027-21', { number: null, title: 'Therapies' }, []],
    ]);
    const later = await sent(await workbook('June 2027'), { plan: 'by-sheets', asAt: '2026-11-20' });
    expect(counts(later)).toMatchObject({ 'dates: moved, awaiting a reason': 1, 'milestones: on record': 2 });
    const [, plans] = await actionsOf('by-sheets');
    const milestone = plans?.milestones.nodes.find(({ title }) => title === 'All are done');
    expect(milestone).toMatchObject({ originalDue: '2027-03', currentDue: '2027-03' });
    const told = await send(
      use.lead,
      'explainRebaseline',
      '... on RebaselineExplained { milestone { originalDue currentDue slippageDays } action { id } }',
      {
        rebaselineId: milestone?.rebaselines.nodes[0]?.id,
        reason: 'More plans came.',
        approverRole: 'Improvement board',
        agreedOn: '2026-11-20',
      },
    );
    expect(told).toMatchObject({
      milestone: { originalDue: '2027-03', currentDue: '2027-06', slippageDays: 91 },
      action: null,
    });
  });

  it('takes rows with one thing in them for the workstream of those below', async () => {
    const lines = [
      'Action,Owner,Due',
      'Plans,,',
      'Write plans,SEND team,2027',
      'Check plans,SEND team,2027',
      'Therapies,,',
      'See children,Therapy lead,2027',
      ',,Nothing more',
    ];
    const banded = lines
      .map((line) => line.split(','))
      .map(([only = '', ...rest]) => (rest.every((cell) => cell === '') ? ['', '', only] : [only, ...rest]).join(','));
    const proposed = await sent(banded.join('\n'), { plan: 'by-bands' });
    const answer = await sent(banded.join('\n'), { plan: 'by-bands', ...by(proposed) });
    expect(counts(answer)).toMatchObject({ 'workstreams: new': 2, 'actions: new': 3 });
    expect((await actionsOf('by-bands')).map(({ title, workstream }) => [title, workstream?.title])).toEqual([
      ['Check plans', 'Plans'],
      ['See children', 'Therapies'],
      ['Write plans', 'Plans'],
    ]);
  });

  it('asks for words where a status is only a colour', async () => {
    const green = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '92D050' } } } as const;
    const grey = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } } as const;
    const file = await writeXlsx({
      sheets: [
        {
          name: 'Tracker',
          rows: [[...headings], ...[first, second].map((row) => [...changed(row, 5, '')])],
          cells: new Map([
            ['1,5', { value: null, style: green }],
            ['2,5', { value: null, style: grey }],
          ]),
        },
      ],
    });
    const proposed = await nothingWritten(file);
    expect(proposed.report.notes.join(' ')).toMatch(/No words stand under "BRAG".*colours are not read/);
    const answer = await nothingWritten(file, mapping);
    expect(faults(answer)).toEqual([[2, 'BRAG', 'STATUS_IS_A_COLOUR']]);
    const none = await sent(csv(changed(first, 5, '')), { ...mapping, dryRun: 'true' });
    expect(none.report.notes.join(' ')).toContain('No status was read');
  });

  it('writes nothing of a tracker with bad rows, and names each with its column', async () => {
    const bad = csv(
      changed(first, 3, 'Jane Smith'),
      changed(second, 4, 'Q3'),
      changed(changed(first, 1, '1.3'), 2, ''),
      changed(first, 2, 'Something else altogether'),
      changed(changed(third, 1, '2.2'), 2, 'Ask Mrs Jones'),
      changed(third, 3, 'Ali Khan / SEND lead'),
    );
    const answer = await nothingWritten(bad, mapping);
    expect([answer.status, answer.report.status]).toEqual([422, 'REJECTED']);
    expect(faults(answer)).toEqual([
      [2, 'Lead', 'NAMES_A_PERSON'],
      [3, 'Due date', 'NOT_A_DATE'],
      [4, 'Action', 'CELL_EMPTY'],
      [6, 'Action', 'NAMES_A_PERSON'],
      [7, 'Lead', 'NAMES_A_PERSON'],
    ]);
    expect(answer.report.rejected[0]?.message).toContain('Write the role');
    expect(JSON.stringify(answer.report.rejected)).not.toMatch(/Jane|Ali Khan/);
    const twice = await nothingWritten(csv(first, second, first), mapping);
    expect(faults(twice)).toEqual([[4, 'Action', 'DUPLICATE_ACTION']]);
    const other = await nothingWritten(csv(changed(first, 2, 'Zoo')), mapping);
    expect(faults(other)).toEqual([[2, null, 'REFERENCE_REUSED']]);
    const renamed = await nothingWritten(csv(changed(first, 0, '1. Money and data')), mapping);
    expect(faults(renamed)).toEqual([[2, null, 'WORKSTREAM_DIFFERS']]);
  });

  it('refuses a plan that is not there, has ended or is kept by others', async () => {
    const codes = async (options: Record<string, string>, caller = as): Promise<string[]> =>
      (await sent(csv(first), { ...mapping, ...options }, caller)).codes;
    expect(await codes({ plan: 'nowhere' })).toEqual(['PLAN_UNKNOWN']);
    expect(await codes({ asAt: '2026-12-01' })).toEqual(['FUTURE_DATE']);
    expect(await codes({}, 'demonstration-officer')).toEqual(['FORBIDDEN']);
    expect(await codes({}, 'stranger')).toEqual(['FORBIDDEN']);
    const missing = await imports.send('action-plan', csv(first), { as });
    expect(missing.codes).toEqual(['BAD_OPTION']);
    expect((await sent('{"a": 1}')).codes).toEqual(['FILE_IS_JSON']);
  });

  it('finds actions that were written here by the reference they were given', async () => {
    const action = { asAt: '2026', partOf: { interventionId: use.plan.id }, title: 'By hand', description: 'By hand.' };
    const written = await use.action({ reference: 'X1' });
    expect(await use.refused('addAction', { ...action, reference: 'x1' })).toBe('DUPLICATE_REFERENCE reference');
    const told = await Promise.all(
      Array.from({ length: 20 }, () => send(use.lead, 'addAction', '', { ...action, reference: 'X2' })),
    );
    expect(told.filter(({ __typename }) => __typename === 'ActionAdded')).toHaveLength(1);
    const tracker = 'Ref,Action,Due date\nX1,Something to be done,2027-01-31';
    const options = { plan: 'demonstration-plan', asAt: '2026-11-20' };
    const answer = await sent(tracker, { ...options, ...by(await sent(tracker, options)) });
    expect(counts(answer)).toMatchObject({ 'actions: on record': 1, 'dates: first given': 1 });
    const fuller = await sent('Ref,Action,Due date,BRAG\nX1,Something to be done,2027-01-31,Delivered', options);
    expect([fuller.report.status, fuller.report.notes]).toEqual([
      'ACCEPTED',
      ['Columns that the mapping does not name are not read: BRAG.'],
    ]);
    expect(
      await use.records.sql(`select due_on, version from action where id = $1`, [written.id.slice('Action:'.length)]),
    ).toEqual([{ due_on: '2027-01-31', version: 2 }]);
  });
});

describe('what a cell of an owner says', () => {
  it.each([
    'Jane Smith',
    'Jane',
    'Smith, Jane',
    'Jane Smith (Head of SEND)',
    'Director / Ali Khan',
    'J. Smith',
    'a.b@c.uk',
    'Anne-Marie O’Neil',
  ])('seems a person: %s', (words) => {
    expect(seemsPerson(words)).toBe(true);
  });
  it.each([
    'Head of SEND',
    'ICB',
    'DCO',
    'Early Help',
    'Parent Carer Forum',
    'Commissioning',
    'Assistant Director for Inclusion',
    'LA and ICB',
  ])('seems a role: %s', (words) => {
    expect(seemsPerson(words)).toBe(false);
  });
});

describe('a tracker beside the record', () => {
  const spanOf = (date: string | null) => ({ earliest: date, latest: date === '2027-06' ? '2027-06-30' : date });
  it.each([
    ['SAME', null, '2027-06-30', null, undefined],
    ['SAME', '2027-06', '2027-06-30', null, undefined],
    ['FIRST', '2027-06', null, null, undefined],
    ['MOVED', '2027-07-01', '2027-06-30', null, undefined],
    ['MOVED', '2027-07-01', '2027-06-30', null, '2027-08-01'],
    ['AWAITS', '2027-06', '2027-03-31', null, '2027-06-30'],
    ['TAKEN_BACK', '2027-06', '2027-06-30', null, '2027-08-01'],
    ['DONE', '2027-07-01', '2027-06-30', '2026-01', undefined],
  ])(
    '%s: %s in the tracker, %s in force, complete %s, awaiting %s',
    (change, tracked, inForce, completedOn, newDue) => {
      const awaiting = newDue === undefined ? undefined : { newDue };
      expect(dueChange({ tracked, inForce, completedOn, awaiting }, spanOf)).toBe(change);
    },
  );

  it.each([
    ['1. Plans in time', { number: 1, title: 'Plans in time' }],
    ['Workstream 2: Therapies', { number: 2, title: 'Therapies' }],
    ['WS3 – Data', { number: 3, title: 'Data' }],
    ['WS4', { number: 4, title: null }],
    ['Therapies', { number: null, title: 'Therapies' }],
    ['20 week plans', { number: 20, title: 'week plans' }],
  ])('the workstream "%s"', (words, named) => {
    expect(workstreamIn(words)).toEqual(named);
  });

  it('finds an action by its reference first, then by its title within its workstream', () => {
    const action = (id: string, reference: string | null, title: string) => ({
      id,
      workstreamId: 'w',
      reference,
      title,
    });
    const onRecord = [
      action('a', '1.1', 'One'),
      action('b', null, 'Two'),
      action('c', '3', 'Three'),
      action('d', null, 'Gone'),
    ];
    const tracked = (reference: string | null, title: string) => ({
      line: 1,
      sheet: null,
      workstream: 'w',
      detail: null,
      owner: null,
      due: null,
      rating: null,
      milestones: [],
      reference,
      title,
    });
    const some = [tracked('2', 'two'), tracked('1.1', 'One!'), tracked('4', 'Three'), tracked('11', 'One')];
    const { found, missing, reused } = matchActions(some, onRecord, ({ workstream }) => workstream);
    expect(some.map((each) => found.get(each)?.id)).toEqual(['b', 'a', undefined, undefined]);
    expect([missing.map(({ id }) => id), reused]).toEqual([['c', 'd'], []]);
  });
});
