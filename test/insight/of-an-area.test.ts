/** Answers for a whole area at once: each is what the same question gives for one of its records. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi, type Api } from '../support/api.js';
import { figure, gaps, shown, type Figure, type GapTold } from './asked.js';

const pace = `intervention { slug } basis asAt by done ${figure} timesThePace ${figure} ${gaps}`;
const series = `subject { id ... on Indicator { slug } } definition { slug } measures points { on value ${figure} rules } stretches { from to centre ${figure} }
  forecast { outlook note }`;

interface Pace {
  intervention: { slug: string };
  basis: string;
  asAt: string | null;
  done: Figure<number>;
  timesThePace: Figure;
}

interface Trend {
  subject: { slug: string };
  definition: { slug: string };
  points: { on: string }[];
}

async function codeOf(api: Api, query: string): Promise<unknown> {
  return (await api.ask(query)).errors?.[0]?.extensions.code;
}

describe.each(['wirral', 'demonstration'])('of %s', (area) => {
  const api = useApi({ database: 'demonstration' });

  it('run rates are those of each plan', async () => {
    const { runRates } = await api.query<{ runRates: Pace[] }>(`{ runRates(area: "${area}") { ${pace} } }`);
    expect(runRates.length).toBeGreaterThan(0);
    for (const each of runRates) {
      const { runRate } = await api.query<{ runRate: Pace }>(
        `{ runRate(intervention: "${each.intervention.slug}") { ${pace} } }`,
      );
      expect(each).toEqual(runRate);
    }
    expect(await codeOf(api, '{ runRates(area: "nowhere") { basis } }')).toBe('NOT_FOUND');
  });

  it('trends are those of each series', async () => {
    const { trends } = await api.query<{ trends: Trend[] }>(`{ trends(area: "${area}") { ${series} } }`);
    expect(trends.length).toBeGreaterThan(3);
    for (const each of trends) {
      const asked = { indicator: each.subject.slug, area, definition: each.definition.slug };
      const { trend } = await api.query<{ trend: Trend }>(
        `query ($series: TrendSeries!) { trend(series: $series) { ${series} } }`,
        { series: asked },
      );
      expect(each).toEqual(trend);
    }
    expect(await codeOf(api, '{ trends(area: "nowhere") { measures } }')).toBe('NOT_FOUND');
  });
});

describe('looked at from an earlier day', () => {
  const api = useApi({ database: 'demonstration' });

  it('fewer actions of a plan were done, and a series ends sooner', async () => {
    const { runRate, trends } = await api.query<{ runRate: Pace; trends: Trend[] }>(
      `{ runRate(intervention: "demonstration-plan", today: "2025-09-30") { ${pace} }
         trends(area: "demonstration", today: "2025-09-30") { ${series} } }`,
    );
    expect(runRate).toMatchObject({ basis: 'ACTIONS', asAt: '2025-09-30' });
    expect(runRate.done.value).toBeLessThan(60);
    for (const { points } of trends) for (const { on } of points) expect(on <= '2025-09-30').toBe(true);
    expect(trends.some(({ points }) => points.length > 0)).toBe(true);
  });
});

describe('the through-line of a whole area', () => {
  const api = useApi();
  interface Whole {
    start: { slug: string };
    nodes: { id: string; label: string; type: string; steps: number; figures: { name: string }[] }[];
    links: object[];
    outcomes: { indicator: { slug: string }; value: Figure; england: Figure; neighbours: { mean: Figure } | null }[];
    gaps: GapTold[];
  }
  const parts = `start { ... on Area { slug } } nodes { id label type steps figures { name } } links { from to kind statement strength }
    outcomes { indicator { slug } value ${figure} england ${figure} neighbours { mean ${figure} } } ${gaps}`;
  let whole: Whole;

  beforeAll(async () => {
    whole = (await api.query<{ throughline: Whole }>(`{ throughline(area: "wirral") { ${parts} } }`)).throughline;
  });

  it('holds what is connected with a line of money, and what is connected with nothing', async () => {
    expect(whole.start).toEqual({ slug: 'wirral' });
    const labels = whole.nodes.map(({ label }) => label);
    expect(labels).toContain('SEND improvement investment 2025-26');
    const line = whole.nodes.find(({ label }) => label === 'SEND improvement investment 2024-25')?.id;
    const { throughline } = await api.query<{ throughline: Whole }>(
      `query ($line: ID!) { throughline(investmentLine: $line) { ${parts} } }`,
      { line },
    );
    const ids = new Set(whole.nodes.map(({ id }) => id));
    expect(throughline.nodes.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(whole.links).toEqual(expect.arrayContaining(throughline.links));
    expect(new Set(whole.nodes.map(({ steps }) => steps))).toEqual(new Set([0]));
  });

  it('names the gaps of every record', async () => {
    const sentences = whole.gaps.map(({ sentence }) => sentence);
    expect(sentences).toContain('No post is on record as paid from “SEND improvement investment 2025-26”.');
    expect(sentences).toContain('Nobody has given a figure for the wait on “Neurodevelopmental pathway, Wirral”.');
  });

  it('has every indicator with a value, beside the country and the neighbours', () => {
    const plans = whole.outcomes.filter(({ indicator }) => indicator.slug === 'ehcp-20-weeks');
    expect(
      plans.map(({ value, england, neighbours }) =>
        [value, england, neighbours?.mean].map((each) => each && shown(each)),
      ),
    ).toContainEqual(['12.6', '46.4', '59.19']);
    expect(new Set(whole.outcomes.map(({ indicator }) => indicator.slug)).size).toBeGreaterThan(5);
  });

  it('has the latest by the day looked from', async () => {
    const { throughline } = await api.query<{ throughline: Whole }>(
      `{ throughline(area: "wirral", today: "2024-06-30") { ${parts} } }`,
    );
    const plans = throughline.outcomes.filter(({ indicator }) => indicator.slug === 'ehcp-20-weeks');
    expect(plans.map(({ value }) => shown(value))).not.toContain('12.6');
    expect(plans.map(({ value }) => shown(value))).toContain('32.5');
  });

  it.each([
    ['EXACTLY_ONE', '{ throughline { nodes { id } } }'],
    ['NOT_FOUND', '{ throughline(area: "nowhere") { nodes { id } } }'],
  ])('is refused with %s for %s', async (code, query) => {
    expect(await codeOf(api, query)).toBe(code);
  });
});

describe('promises made to a board', () => {
  const api = useApi();
  interface Made {
    promises: { total: Figure<number>; promises: { text: string; standing: string; due: string | null }[] };
  }
  const made = `total ${figure} promises { text standing due }`;

  it('are those to every board of its area', async () => {
    const [board, area] = await Promise.all(
      ['board: "wirral-cype"', 'area: "wirral"'].map((of) => api.query<Made>(`{ promises(${of}) { ${made} } }`)),
    );
    expect(board).toEqual(area);
    expect(await codeOf(api, '{ promises(board: "nowhere") { total { value } } }')).toBe('NOT_FOUND');
    expect(await codeOf(api, '{ promises(board: "wirral-cype", area: "wirral") { total { value } } }')).toBe(
      'ONE_AT_MOST',
    );
  });

  it('stand as they did on a day: none that was made after it, and none overdue before its last day', async () => {
    const on = async (today: string) =>
      (await api.query<Made>(`{ promises(area: "wirral", today: "${today}") { ${made} } }`)).promises;
    expect((await on('2022-09-01')).total.value).toBe(0);
    const [last, next] = [await on('2022-11-30'), await on('2022-12-01')];
    const standings = ({ promises }: Made['promises']) =>
      promises.flatMap(({ due, standing }) => (due === '2022-11' ? [standing] : []));
    expect(new Set(standings(last))).toEqual(new Set(['DUE']));
    expect(new Set(standings(next))).toEqual(new Set(['OVERDUE']));
  });
});
