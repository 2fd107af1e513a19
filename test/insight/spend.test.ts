/** Spend: the money of the documents, whose use nobody has said, and a line of the demonstration worked out by hand. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runOut, spentIn } from '../../server/insight/spend/period-spend.js';
import { vacancyUnderspend } from '../../server/insight/spend/vacancy-underspend.js';
import { outcomeCost } from '../../server/insight/spend/outcome-cost.js';
import type { Outcome, SpendEntry } from '../../server/insight/spend/line.js';
import { notKnown, workedOut } from '../../server/insight/worked-out.js';
import { useApi } from '../support/api.js';

interface Figure<Value = number> {
  state: string;
  value: Value | null;
  note: string | null;
}
interface Period {
  period: { code: string } | null;
  versions: { stage: string; amount: Figure }[];
  approved: Figure;
  movedIn: Figure;
  movedOut: Figure;
  spent: Figure;
  spentUntil: string | null;
  outturn: Figure;
  variance: Figure;
  runRate: Figure;
  runsOutOn: string | null;
  leftAtEnd: Figure;
}
interface Answer {
  spend: {
    asAt: string;
    signConvention: string;
    total: Record<'approved' | 'actual' | 'variance', Figure>;
    lines: {
      line: { title: string };
      position: Record<'approved' | 'actual', Figure>;
      periods: Period[];
      vacancies: { posts: number; underspendAYear: Figure } & Record<
        'established' | 'filled' | 'vacant' | 'agencyCover',
        Figure<string>
      >;
      outcomes: {
        strength: string;
        unit: string;
        outcome: { id: string } | null;
        spent: Figure;
        units: Figure<string>;
        costOfOne: Figure;
      }[];
      gaps: { kind: string; where: string }[];
    }[];
  };
}

const asked = /* GraphQL */ `
  query ($line: ID, $area: String, $asAt: Date, $cost: Pence, $asKnownAt: DateTime) {
    spend(line: $line, area: $area, asAt: $asAt, costOfFullTimePost: $cost, asKnownAt: $asKnownAt) {
      asAt
      signConvention
      total {
        approved {
          ...Sum
        }
        actual {
          ...Sum
        }
        variance {
          ...Sum
        }
      }
      lines {
        line {
          title
        }
        position {
          approved {
            ...Sum
          }
          actual {
            ...Sum
          }
        }
        periods {
          period {
            code
          }
          versions {
            stage
            amount {
              ...Sum
            }
          }
          approved {
            ...Sum
          }
          movedIn {
            ...Sum
          }
          movedOut {
            ...Sum
          }
          spent {
            ...Sum
          }
          spentUntil
          outturn {
            ...Sum
          }
          variance {
            ...Sum
          }
          runRate {
            ...Sum
          }
          runsOutOn
          leftAtEnd {
            ...Sum
          }
        }
        vacancies {
          posts
          established {
            ...Fte
          }
          filled {
            ...Fte
          }
          vacant {
            ...Fte
          }
          agencyCover {
            ...Fte
          }
          underspendAYear {
            ...Sum
          }
        }
        outcomes {
          strength
          unit
          outcome {
            id
          }
          spent {
            ...Sum
          }
          units {
            state
            value
            note
          }
          costOfOne {
            ...Sum
          }
        }
        gaps {
          kind
          where
        }
      }
    }
  }
  fragment Sum on PenceFigure {
    state
    value
    note
  }
  fragment Fte on FteFigure {
    state
    value
    note
  }
`;

describe('the money of the documents', () => {
  const api = useApi();

  it('knows £1.1m and £2.8m approved for Wirral and nothing spent, and adds up no unknown', async () => {
    const { spend } = await api.query<Answer>(asked, { area: 'wirral' });
    expect(spend.lines.map(({ position }) => position.approved.value)).toEqual([110000000, 280000000, null]);
    expect(spend.total.approved).toMatchObject({
      state: 'UNKNOWN',
      value: null,
      note: 'Known for 2 of 3 lines, which come to £3,900,000.00.',
    });
    expect(spend.total.actual.note).toBe('Known for none of 3 lines.');
    expect(spend.signConvention).toContain('above zero is an underspend');
    const [first] = spend.lines;
    expect(first?.periods).toHaveLength(1);
    expect(first?.periods[0]).toMatchObject({
      approved: { value: 110000000 },
      movedIn: { state: 'KNOWN' },
      spent: { state: 'UNKNOWN' },
      runRate: { state: 'UNKNOWN' },
      runsOutOn: null,
    });
    expect(first?.gaps.map(({ kind, where }) => `${kind} ${where}`)).toEqual(
      expect.arrayContaining(['NO_FIGURE what was spent', 'NOT_LINKED posts paid from the line']),
    );
  });

  it('puts no price on an outcome that somebody only asserted', async () => {
    const { spend } = await api.query<Answer>(asked, { area: 'wirral' });
    const [outcome] = spend.lines[0]?.outcomes ?? [];
    expect(outcome).toMatchObject({ strength: 'ASSERTED', costOfOne: { state: 'NOT_APPLICABLE', value: null } });
    expect(outcome?.costOfOne.note).toContain('nothing on record bears that out');
  });

  it.each([
    [{}, 'EXACTLY_ONE'],
    [{ area: 'wirral', line: 'InvestmentLine:817f80a8-2e4b-509a-997c-725a63dfaab0' }, 'EXACTLY_ONE'],
    [{ area: 'none-such' }, 'NOT_FOUND'],
    [{ line: 'no id' }, 'BAD_ID'],
    [{ line: 'Area:817f80a8-2e4b-509a-997c-725a63dfaab0' }, 'WRONG_KIND_OF_ID'],
    [{ line: 'InvestmentLine:817f80a8-2e4b-409a-997c-725a63dfaab1' }, 'NOT_FOUND'],
    [{ area: 'wirral', asKnownAt: '2999-01-01T00:00:00Z' }, 'BAD_AS_KNOWN_AT'],
  ])('refuses %j with %s', async (variables, code) => {
    const { errors } = await api.ask(asked, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('educational psychology of the demonstration, on 30 September 2025', () => {
  const api = useApi({ database: 'demonstration' });
  let line = '';
  beforeAll(async () => {
    const found = await api.query<{ investmentLines: { nodes: { id: string }[] } }>(
      '{ investmentLines(realm: DEMONSTRATION, filter: { title: { equals: "Educational psychology" } }) { nodes { id } } }',
    );
    line = found.investmentLines.nodes[0]?.id ?? '';
  });
  const on = async (asAt: string, more: object = {}) => (await api.query<Answer>(asked, { line, asAt, ...more })).spend;

  it('has spent £558,024.32 in 183 days, and runs out on 23 March', async () => {
    const { lines } = await on('2025-09-30');
    const period = lines[0]?.periods.find((each) => each.period?.code === '2025/2026|FY');
    expect(period).toMatchObject({
      approved: { value: 108800000 },
      movedIn: { value: 0 },
      spent: { value: 55802432 },
      spentUntil: '2025-09-30',
      runRate: { value: 9281347, note: '£558,024.32 in 183 days.' },
      runsOutOn: '2026-03-23',
      leftAtEnd: { value: -2499933 },
    });
    expect(period?.versions.map(({ stage }) => stage)).toEqual(['PROPOSED', 'APPROVED']);
    expect(period?.variance.value).toBe(108800000 - (period?.outturn.value ?? 0));
  });

  it('has £60,000.00 moved in by the end of the year, inside what is approved, and a year that is closed has no run-out', async () => {
    const { lines } = await on('2026-11-22');
    const year = (code: string) => lines[0]?.periods.find((each) => each.period?.code === code);
    expect(year('2025/2026|FY')).toMatchObject({
      approved: { value: 114800000 },
      movedIn: { value: 6000000 },
      movedOut: { value: 0 },
    });
    expect(year('2024/2025|FY')).toMatchObject({
      approved: { value: 103217500 },
      outturn: { value: 103347671 },
      spent: { value: 103347671 },
      variance: { value: -130171 },
      runsOutOn: null,
      leftAtEnd: { state: 'NOT_APPLICABLE' },
    });
  });

  it('leaves one post of 12.96 vacant: £60,000.00 a year if that is what one costs, or else what it is budgeted at', async () => {
    const [valued] = (await on('2025-09-30', { cost: 6000000 })).lines;
    expect(valued?.vacancies).toMatchObject({
      posts: 16,
      established: { value: '12.96' },
      filled: { value: '11.96' },
      vacant: { value: '1.00' },
      agencyCover: { value: '0.00' },
      underspendAYear: { value: 6000000 },
    });
    const [budgeted] = (await on('2025-09-30')).lines;
    // A whole post of a psychologist, budgeted at £76,000.
    expect(budgeted?.vacancies.underspendAYear).toMatchObject({ state: 'KNOWN', value: 7_600_000 });
  });

  it('paid £8,602.71 for each of 185 starts in 18 months, where the link is evidenced, and says nothing where it is asserted', async () => {
    const outcomes = (await on('2025-09-30')).lines[0]?.outcomes ?? [];
    expect(outcomes.find(({ strength }) => strength === 'EVIDENCED')).toMatchObject({
      unit: 'one start on the pathway',
      spent: { value: 159150103, note: 'In 18 periods for which both are known.' },
      units: { value: '185' },
      costOfOne: { value: 860271 },
    });
    expect(outcomes.find(({ strength }) => strength === 'ASSERTED')?.costOfOne.state).toBe('NOT_APPLICABLE');
  });

  it('is the same for everybody, and knows no line before there was one', async () => {
    const officer = await api.as('demonstration-finance-officer').query<Answer>(asked, { line, asAt: '2025-09-30' });
    expect(officer.spend).toEqual(await on('2025-09-30'));
    const { errors } = await api.ask(asked, { line, asKnownAt: '2001-01-01T00:00:00Z' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

const year = { id: 'y', startsOn: '2025-04-01', endsOn: '2026-03-31' };
const entry = (month: string, amount: number, basis: SpendEntry['basis'] = 'IN_PERIOD'): SpendEntry => ({
  amount,
  basis,
  postedOn: `${month}-20`,
  recordedAt: `${month}-21T00:00:00Z`,
  period: { startsOn: `${month}-01`, endsOn: `${month}-30` },
});

describe('what was spent in a period', () => {
  it('adds months up, and takes the latest of the year so far', () => {
    const months = [entry('2025-04', 10), entry('2025-06', 30), entry('2025-03', 99)];
    expect(spentIn(year, months, '2026-01-01')).toMatchObject({ spent: { value: 40 }, until: '2025-06-30' });
    const soFar = [entry('2025-06', 30, 'CUMULATIVE'), entry('2025-04', 10, 'CUMULATIVE')];
    expect(spentIn(year, soFar, '2025-06-15')).toMatchObject({ spent: { value: 30 }, until: '2025-06-15' });
    expect(spentIn(year, [], '2026-01-01').spent.state).toBe('UNKNOWN');
    expect(spentIn(null, months, '2026-01-01').spent.state).toBe('UNKNOWN');
  });
});

describe('how long a budget lasts', () => {
  const half = '2025-09-30';
  it.each([
    // 183 of 365 days.
    ['is spent already', 36500, 36600, '2025-09-30', -36500],
    ['is just enough', 36500, 18300, '2026-03-31', 0],
    ['leaves half', 73000, 18300, null, 36500],
    ['had only income', 36500, -18300, null, 73000],
  ])('%s', (_, approved, spent, day, left) => {
    const found = runOut(workedOut(approved), workedOut(spent), half, year);
    expect([found.runsOutOn, found.leftAtEnd.value]).toEqual([day, left]);
  });

  it('cannot be told without a budget, without spend or without a period', () => {
    expect(runOut(notKnown('x'), workedOut(1), half, year)).toMatchObject({
      runRate: { state: 'KNOWN' },
      leftAtEnd: { state: 'UNKNOWN' },
    });
    expect(runOut(workedOut(1), notKnown('x'), undefined, year).runRate.state).toBe('UNKNOWN');
    expect(runOut(workedOut(1), workedOut(1), half, null).runsOutOn).toBeNull();
    expect(runOut(workedOut(1), workedOut(1), '2026-03-31', year).leftAtEnd.state).toBe('NOT_APPLICABLE');
  });
});

describe('vacancies', () => {
  const held = (value: string | null) => ({ state: value === null ? ('UNKNOWN' as const) : ('KNOWN' as const), value });
  const costing = (value: number | null) => ({
    state: value === null ? ('UNKNOWN' as const) : ('KNOWN' as const),
    qualifier: 'EXACT' as const,
    value,
  });
  const funding = (share: string, vacant: string | null, more: object = {}) => ({
    sharePercent: share,
    startsOn: null,
    endsOn: null,
    withdrawnOn: null,
    post: {
      budgetedCost: costing(null),
      staffing: { established: held('1.00'), occupied: held('0.00'), vacant: held(vacant), agencyCover: held('1.00') },
    },
    ...more,
  });

  it('count by the share that is paid on the day, agency cover apart', () => {
    const past = { endsOn: '2024-12-31' };
    const ahead = { startsOn: '2027-01-01' };
    const withdrawn = { withdrawnOn: '2025-01-01' };
    const fundings = [
      funding('50', '1.00'),
      funding('100', '0.60'),
      funding('100', '1.00', past),
      funding('100', '1.00', ahead),
      funding('100', '1.00', withdrawn),
    ];
    expect(vacancyUnderspend(fundings, '2025-09-30', 5000001)).toMatchObject({
      posts: 2,
      vacant: { value: '1.10' },
      agencyCover: { value: '1.50' },
      underspendAYear: { value: 5500001 },
    });
  });

  it('leave the vacant part of what each post is budgeted at', () => {
    const budgeted = (share: string, vacant: string, pence: number | null) => {
      const made = funding(share, vacant);
      return { ...made, post: { ...made.post, budgetedCost: costing(pence) } };
    };
    // Half of £50,000 and 0.6 of £60,000: £25,000 and £36,000. A post that is filled leaves nothing, whatever it costs.
    const posts = [
      budgeted('50', '1.00', 5_000_000),
      budgeted('100', '0.60', 6_000_000),
      budgeted('100', '0.00', null),
    ];
    expect(vacancyUnderspend(posts, '2025-09-30', null)).toMatchObject({
      underspendAYear: { state: 'KNOWN', value: 6_100_000, note: 'Of 2 posts with vacancies, as budgeted.' },
      // £25,000 and £60,000 for 1.5 full-time equivalents.
      costOfFullTimePost: { value: 5_666_667, note: 'The mean of 2 of 3 posts whose budgeted cost is on record.' },
    });
    // A cost in the query goes before: 1.1 full-time equivalents.
    expect(vacancyUnderspend(posts, '2025-09-30', 5_000_000).underspendAYear.value).toBe(5_500_000);
    const lacking = vacancyUnderspend([...posts, budgeted('100', '1.00', null)], '2025-09-30', null);
    expect(lacking.underspendAYear).toMatchObject({
      state: 'UNKNOWN',
      note: 'What 1 of 3 posts with vacancies cost is not on record; the others leave £61,000.00 a year.',
    });
  });

  it('are unknown where those of one post are, or no post is on record', () => {
    const some = vacancyUnderspend([funding('100', '1.00'), funding('100', null)], '2025-09-30', 1);
    expect(some.vacant).toMatchObject({
      state: 'UNKNOWN',
      note: 'It is known for 1 of 2 posts that the line pays for.',
    });
    expect(some.underspendAYear.state).toBe('UNKNOWN');
    expect(vacancyUnderspend([], '2025-09-30', 1).established.state).toBe('UNKNOWN');
  });
});

describe('what an outcome cost', () => {
  const value = (of: number, amount: string, definition = 'd') => ({
    current: true,
    value: { state: 'KNOWN' as const, value: amount },
    definition: { id: definition },
    period: { startsOn: `${String(of)}-01-01`, endsOn: `${String(of)}-12-31` },
  });
  const outcome = (observations: ReturnType<typeof value>[], more: object = {}, broken?: string): Outcome => ({
    id: 'l',
    strength: 'EVIDENCED',
    direction: 'IMPROVES',
    pathway: null,
    indicator: {
      id: 'i',
      name: 'Plans in time',
      unit: 'PERCENT',
      polarity: 'HIGH',
      definitions: {
        nodes: [{ id: 'd', seriesBreaks: { nodes: broken === undefined ? [] : [{ happenedOn: broken }] } }],
      },
      observations: { nodes: observations },
    },
    ...more,
  });
  const lead = (id: string) => ({ id }) as never;
  const cost = (of: Outcome, entries = [entry('2024-04', 100000)]) => outcomeCost(of, entries, lead).costOfOne;
  const better = [value(2023, '20'), value(2024, '30')];

  it.each([
    ['by the points gained', outcome(better), 'KNOWN', 10000],
    ['worse than before', outcome([value(2023, '30'), value(2024, '20')]), 'NOT_APPLICABLE', null],
    ['asserted', outcome(better, { strength: 'ASSERTED' }), 'NOT_APPLICABLE', null],
    ['refuted', outcome(better, { strength: 'REFUTED' }), 'NOT_APPLICABLE', null],
    ['tested', outcome(better, { strength: 'TESTED' }), 'KNOWN', 10000],
    ['no value before', outcome([value(2024, '30')]), 'UNKNOWN', null],
    ['two definitions', outcome([value(2023, '20', 'e'), value(2024, '30')]), 'UNKNOWN', null],
    ['a break between', outcome(better, {}, '2024'), 'NOT_APPLICABLE', null],
    ['closed to the caller', outcome([], { indicator: null }), 'UNKNOWN', null],
  ])('%s', (_, of, state, pence) => {
    expect(cost(of)).toMatchObject({ state, value: pence });
  });

  it('is not told of spend for the year so far, or of none', () => {
    expect(cost(outcome(better), [entry('2024-04', 1, 'CUMULATIVE')]).state).toBe('UNKNOWN');
    expect(cost(outcome(better), []).state).toBe('UNKNOWN');
  });
});
