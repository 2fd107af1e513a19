/** The through-line: one picture from every end, every gap named, nothing shown that the caller may not see. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { meanOf } from '../../server/insight/throughline/outcomes.js';
import { connectedWith, type Link, type Part } from '../../server/insight/throughline/picture.js';
import { useApi, type Api } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import { assumptions, figure, gaps, shown, type Figure, type GapTold } from './asked.js';

interface Picture {
  areas: { slug: string }[];
  nodes: {
    id: string;
    type: string;
    stage: string;
    label: string;
    steps: number;
    figures: { name: string; figure: Figure }[];
  }[];
  links: { from: string; to: string; kind: string; strength: string | null }[];
  outcomes: {
    definition: { slug: string };
    period: { code: string };
    value: Figure;
    england: Figure;
    region: Figure;
    neighbours: { mean: Figure; counted: number; members: number } | null;
  }[];
  assumptions: { statement: string }[];
  gaps: GapTold[];
}

const document = `query ($investmentLine: ID, $indicator: ID, $pathway: ID, $post: ID, $area: String, $asKnownAt: DateTime) {
  throughline(investmentLine: $investmentLine, indicator: $indicator, pathway: $pathway, post: $post, area: $area, asKnownAt: $asKnownAt) {
    areas { slug } nodes { id type stage label steps figures { name figure ${figure} } } links { from to kind strength }
    outcomes { definition { slug } period { code } value ${figure} england ${figure} region ${figure} neighbours { mean ${figure} counted members } }
    ${assumptions} ${gaps} } }`;

type Asked = Pick<Api, 'query'>;
const picture = async (api: Asked, variables: object): Promise<Picture> =>
  (await api.query<{ throughline: Picture }>(document, { ...variables })).throughline;
const labels = ({ nodes }: Picture, type: string): string[] =>
  nodes.flatMap((node) => (node.type === type ? [node.label] : []));
const said = ({ gaps: told }: Picture): string[] => told.map(({ kind, where }) => `${kind} ${where}`);
/** What of a picture is the same from every end. */
const drawn = ({ nodes, links }: Picture) => ({
  nodes: nodes.map(({ id }) => id).sort(),
  links: links.map(({ from, to, kind }) => `${from} ${kind} ${to}`).sort(),
});

describe('the through-line of the facts', () => {
  const api = useApi();
  let line = '';
  let indicator = '';
  const pathways = new Map<string, string>();

  beforeAll(async () => {
    const found = await api.query<{
      area: { investmentLines: { nodes: { id: string }[] }; pathways: { nodes: { id: string; kind: string }[] } };
      indicator: { id: string };
    }>(`{ area(slug: "wirral") { investmentLines(filter: { title: { contains: "2024-25" } }) { nodes { id } } pathways { nodes { id kind } } }
          indicator(slug: "ehcp-20-weeks") { id } }`);
    line = found.area.investmentLines.nodes[0]?.id ?? '';
    indicator = found.indicator.id;
    for (const { kind, id } of found.area.pathways.nodes) pathways.set(kind, id);
  });

  it('leads from the £1.1m to plans in time, and is the same from the pathway and the indicator', async () => {
    const fromMoney = await picture(api, { investmentLine: line });
    expect(fromMoney.areas).toEqual([{ slug: 'wirral' }]);
    expect(labels(fromMoney, 'InvestmentLine')).toEqual(['SEND improvement investment 2024-25']);
    expect(labels(fromMoney, 'Pathway')).toEqual(['EHC needs assessment to annual review, Wirral']);
    expect(labels(fromMoney, 'Indicator')).toEqual(['EHC plans issued within 20 weeks']);
    expect(labels(fromMoney, 'Action')).toContain('Recruit and train additional SEND staff');
    const approved = fromMoney.nodes.find(({ steps }) => steps === 0)?.figures.find(({ name }) => name === 'approved');
    expect(approved?.figure).toMatchObject({ state: 'KNOWN', value: '110000000' });
    const link = { from: line, to: indicator, kind: 'IS_SAID_TO_WORK_ON', strength: 'ASSERTED' };
    expect(fromMoney.links).toContainEqual(link);

    const pathway = pathways.get('EHC_NEEDS_ASSESSMENT');
    expect(drawn(await picture(api, { pathway }))).toEqual(drawn(fromMoney));
    expect(drawn(await picture(api, { indicator, area: 'wirral' }))).toEqual(drawn(fromMoney));
  });

  it('names every gap in the chain', async () => {
    const told = await picture(api, { investmentLine: line });
    expect(said(told)).toEqual(
      expect.arrayContaining([
        'NOT_LINKED capacity',
        'NOT_LINKED posts paid from the line',
        'NO_FIGURE actual of “SEND improvement investment 2024-25”',
        'NO_FIGURE counted of “Posts that the additional investment is to pay for”',
        'NO_FIGURE wait',
        'NO_FIGURE Whether the £1.1m recurs: “SEND improvement investment 2024-25”',
      ]),
    );
    expect(told.assumptions.filter(({ statement }) => statement.includes('nothing on record tests it'))).toHaveLength(
      3,
    );
  });

  it('tells of promises that passed, of disputes, and of a pathway nobody gave a wait for', async () => {
    const neurodevelopmental = await picture(api, { pathway: pathways.get('NEURODEVELOPMENTAL') });
    expect(neurodevelopmental.gaps).toContainEqual(
      expect.objectContaining({
        kind: 'OVERDUE',
        where: expect.stringContaining('metrics in the dashboard'),
        promisedFor: '2022-11',
      }),
    );
    expect(said(neurodevelopmental)).toEqual(
      expect.arrayContaining([
        'NO_FIGURE wait',
        'NOT_LINKED money for the pathway',
        'NOT_LINKED people who work on the pathway',
      ]),
    );
    const therapy = await picture(api, { pathway: pathways.get('SPEECH_AND_LANGUAGE') });
    expect(therapy.gaps.filter(({ kind }) => kind === 'DISPUTED').map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('31'),
    ]);
  });

  it('sets the outcome beside England, the region and the mean of the neighbours, with their number', async () => {
    const { outcomes } = await picture(api, { investmentLine: line });
    const own = outcomes.find(({ definition }) => definition.slug === 'dfe-ehcp-20-weeks-excluding-exceptions');
    expect(own?.period.code).toBe('2024|CY');
    expect([own?.value, own?.england, own?.region].map((each) => each?.value)).toEqual(['12.6', '46.4', '50.5']);
    // The ten published values of the statistical neighbours come to 591.9.
    expect(own?.neighbours).toMatchObject({ mean: { value: '59.19' }, counted: 10, members: 10 });
    const including = outcomes.find(({ definition }) => definition.slug === 'dfe-ehcp-20-weeks-including-exceptions');
    expect(including?.neighbours).toMatchObject({ mean: { state: 'UNKNOWN' }, counted: 0, members: 10 });
  });

  it('draws an indicator for every area where something is said to work on it', async () => {
    const told = await picture(api, { indicator });
    expect(told.areas.map(({ slug }) => slug)).toEqual(['herefordshire', 'unnamed-004', 'wirral']);
    expect(told.nodes.filter(({ id }) => id === indicator)).toHaveLength(1);
    expect((await picture(api, { indicator, area: 'worcestershire' })).gaps).toMatchObject([
      { kind: 'NOT_LINKED', where: 'area' },
    ]);
  });

  it.each([
    ['EXACTLY_ONE', () => ({})],
    ['EXACTLY_ONE', () => ({ investmentLine: line, indicator })],
    ['WRONG_KIND_OF_ID', () => ({ post: line })],
    ['BAD_ID', () => ({ post: 'Post:1' })],
    ['NOT_FOUND', () => ({ post: 'Post:00000000-0000-4000-8000-000000000000' })],
    ['NOT_FOUND', () => ({ investmentLine: line, asKnownAt: '2020-01-01T00:00:00Z' })],
  ])('is refused with %s (%#)', async (code, variables) => {
    const { errors } = await api.ask(document, variables());
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe('the through-line of the demonstration', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);

  it('goes through posts that are established, filled, vacant and covered by agency staff to a tested outcome', async () => {
    const { area } = await api.query<{ area: { pathways: { nodes: { id: string }[] } } }>(
      `{ area(slug: "demonstration") { pathways(filter: { name: { contains: "Speech" } }) { nodes { id } } } }`,
    );
    const told = await picture(api, { pathway: area.pathways.nodes[0]?.id });
    expect(new Set(told.nodes.map(({ stage }) => stage)).size).toBe(6);
    expect([...new Set(told.links.map(({ kind }) => kind))].sort()).toEqual([
      'BELONGS_TO',
      'COMES_BEFORE',
      'FEEDS',
      'FUNDS',
      'IS_MEASURED_BY',
      'IS_OF_TYPE',
      'IS_SAID_TO_WORK_ON',
      'IS_WAITED_FOR_BY',
      'PAYS_FOR',
      'SAID_TO_PAY_FOR',
      'STANDS_VACANT',
      'WORKS_AT',
      'WORKS_ON',
    ]);
    const post = told.nodes.find(({ type, label }) => type === 'Post' && label === 'Speech and language therapist');
    expect(post?.figures.map(({ name }) => name)).toEqual(['established', 'filled', 'vacant', 'agency cover']);
    expect(drawn(await picture(api, { post: post?.id }))).toEqual(drawn(told));
    expect(told.links.map(({ strength }) => strength)).toEqual(
      expect.arrayContaining(['ASSERTED', 'EVIDENCED', 'TESTED']),
    );
  });

  it('shows nobody what they may not see', async () => {
    const [row] = await records.sql<{ id: string; pathway: string }>(
      `select l.id, f.pathway_id as pathway from investment_line l join pathway_funding f on f.line_id = l.id
       where l.title = 'Educational psychology' and l.realm = 'DEMONSTRATION'`,
    );
    const start = { pathway: `Pathway:${String(row?.pathway)}` };
    const before = await picture(api, start);
    await records.sql(
      `update investment_line set visibility = 'RESTRICTED', owner_id = (select id from organisation where slug = 'demonstration-council')
       where id = $1`,
      [row?.id],
    );
    const [open, closed] = [await picture(api.as('demonstration-finance-officer'), start), await picture(api, start)];
    expect(labels(open, 'InvestmentLine')).toEqual(labels(before, 'InvestmentLine'));
    expect(labels(before, 'InvestmentLine')).toContain('Educational psychology');
    expect(labels(closed, 'InvestmentLine')).not.toContain('Educational psychology');
    expect(JSON.stringify(closed)).not.toContain(row?.id);
    expect(
      (await api.ask(document, { investmentLine: `InvestmentLine:${String(row?.id)}` })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
  });
});

describe('the rules of the picture', () => {
  const part = (id: string, type: string): [string, Part] => [
    id,
    { id, type, stage: 'MONEY', label: id, asAt: '2024', figures: [] },
  ];
  const link = (from: string, to: string): Link => ({
    from,
    to,
    kind: 'FUNDS',
    statement: null,
    strength: null,
    recordId: null,
  });
  const parts = new Map([
    part('pot', 'FundingSource'),
    part('one', 'InvestmentLine'),
    part('other', 'InvestmentLine'),
    part('wait', 'Pathway'),
  ]);
  const links = [link('pot', 'one'), link('pot', 'other'), link('one', 'wait'), link('one', 'unseen')];

  it.each([
    ['one', { one: 0, pot: 1, wait: 1 }],
    ['wait', { wait: 0, one: 1, pot: 2 }],
    ['other', { other: 0, pot: 1 }],
    ['pot', { pot: 0, one: 1, other: 1, wait: 2 }],
    ['unseen', {}],
  ])('go from %s to %j: by links either way, never through a pot', (start, steps) => {
    expect(Object.fromEntries(connectedWith(start, { parts, links }))).toEqual(steps);
  });

  const known = (value: string) => ({
    state: 'KNOWN' as const,
    qualifier: 'EXACT' as const,
    value,
    promisedFor: null,
    note: null,
  });
  it.each([
    [[known('10'), known('20')], '15.00', 2],
    [[known('10'), undefined, { ...known(''), state: 'SUPPRESSED' as const, value: null }], '10.00', 1],
    [[undefined], null, 0],
  ])('leave out of a mean who has no value (%#)', (figures, mean, counted) => {
    expect(meanOf(figures, 2)).toMatchObject({ mean: { value: mean }, counted, members: figures.length });
    expect(shown(meanOf(figures, 2).mean)).toBe(mean ?? 'UNKNOWN');
  });
});
