/** Trends: the training, plans in time and therapy list of the documents, and a list that is worked off. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Series, SeriesValue } from '../../server/insight/trend/series.js';
import { trendOf } from '../../server/insight/trend/trend.js';
import { workedOut } from '../../server/insight/worked-out.js';
import { useApi, type Api } from '../support/api.js';
import { useWorkforceDesk, type Versioned } from '../workforce/workforce-desk.js';

interface Figure {
  state: string;
  value: string | null;
  note: string | null;
}
interface Estimate {
  middle: Figure;
  low: Figure;
  high: Figure;
}
interface Answer {
  trend: {
    measures: string;
    unit: string;
    polarity: string;
    subject: { id: string };
    points: {
      on: string | null;
      value: Figure;
      leftOut: string | null;
      stretch: number | null;
      rules: string[];
      meaning: string | null;
      record: { id: string };
    }[];
    leftOut: { because: string; points: number }[];
    stretches: {
      from: string;
      to: string;
      points: number;
      begins: string | null;
      break: { id: string } | null;
      centre: Figure;
      lower: Figure;
      upper: Figure;
    }[];
    forecast: {
      target: Figure;
      by: string | null;
      points: number;
      changeAMonth: Estimate;
      expected: Estimate;
      requiredAMonth: Figure;
      reachedOn: string | null;
      reachedFrom: string | null;
      reachedUntil: string | null;
      outlook: string;
      note: string;
      setBy: { id: string } | null;
    };
    gaps: { kind: string; sentence: string }[];
    assumptions: { basis: string }[];
  };
}

const asked = /* GraphQL */ `
  query ($series: TrendSeries!, $target: Decimal, $by: PartialDate, $asKnownAt: DateTime) {
    trend(series: $series, target: $target, by: $by, asKnownAt: $asKnownAt) {
      measures
      unit
      polarity
      subject {
        id
      }
      points {
        on
        value {
          ...Value
        }
        leftOut
        stretch
        rules
        meaning
        record {
          id
        }
      }
      leftOut {
        because
        points
      }
      stretches {
        from
        to
        points
        begins
        break {
          id
        }
        centre {
          ...Value
        }
        lower {
          ...Value
        }
        upper {
          ...Value
        }
      }
      forecast {
        target {
          ...Value
        }
        by
        points
        changeAMonth {
          ...Ends
        }
        expected {
          ...Ends
        }
        requiredAMonth {
          ...Value
        }
        reachedOn
        reachedFrom
        reachedUntil
        outlook
        note
        setBy {
          id
        }
      }
      gaps {
        kind
        sentence
      }
      assumptions {
        basis
      }
    }
  }
  fragment Value on DecimalFigure {
    state
    value
    note
  }
  fragment Ends on Estimate {
    middle {
      ...Value
    }
    low {
      ...Value
    }
    high {
      ...Value
    }
  }
`;

const trend = async (api: Pick<Api, 'query'>, variables: object) =>
  (await api.query<Answer>(asked, { ...variables })).trend;
const ends = ({ low, middle, high }: Estimate) => [low.value, middle.value, high.value];

describe('the facts', () => {
  const api = useApi();

  it('says of the training that only one of three counts has a day, and how fast it must go: 14.5 points in 85 days', async () => {
    const { points, leftOut, forecast, gaps } = await trend(api, {
      series: { trainingCourse: 'wirral-co-production' },
    });
    expect(points.map(({ on, value, leftOut: because }) => [on, value.value, because])).toEqual([
      ['2024-09-30', '35.5', null],
      [null, expect.stringMatching(/16\.5|22/), 'NOT_DATED'],
      [null, expect.stringMatching(/16\.5|22/), 'NOT_DATED'],
    ]);
    expect(leftOut).toEqual([{ because: 'NOT_DATED', points: 2 }]);
    expect(gaps.map(({ kind }) => kind)).toEqual(['NOT_DATED', 'NOT_DATED']);
    expect(forecast).toMatchObject({
      target: { state: 'KNOWN', value: '50' },
      by: '../2024-12-24',
      points: 1,
      outlook: 'NOT_KNOWN',
      reachedOn: null,
      requiredAMonth: { state: 'KNOWN', value: '5.19', note: '14.50 in 85 days, from 30 September 2024.' },
    });
    expect(forecast.note).toContain('1 of at least 3 dated values');
    expect(forecast.setBy?.id).toMatch(/^TrainingSnapshot:/);
  });

  it('parts the plans in time of Wirral at 2023, and draws no limits through four and two points', async () => {
    const { points, stretches, measures } = await trend(api, {
      series: { indicator: 'ehcp-20-weeks', area: 'wirral', definition: 'dfe-ehcp-20-weeks-excluding-exceptions' },
    });
    expect(measures).toContain('without cases where exceptions apply');
    expect(points.map(({ value, stretch }) => [value.value, stretch])).toEqual([
      ['32.5', 1],
      ['52.4', 1],
      ['18.7', 1],
      ['36.2', 1],
      ['32.5', 2],
      ['12.6', 2],
    ]);
    expect(stretches.map(({ points: n, centre, begins }) => [n, centre.state, begins])).toEqual([
      [4, 'UNKNOWN', null],
      [2, 'UNKNOWN', expect.stringContaining('SEN2')],
    ]);
    expect(stretches[1]?.break?.id).toMatch(/^SeriesBreak:/);
    expect(stretches[0]?.centre.note).toContain('4 of at least 12');
  });

  it('does not choose between definitions, and names those that may be followed', async () => {
    const { errors } = await api.ask(asked, { series: { indicator: 'ehcp-20-weeks', area: 'wirral' } });
    expect(errors?.[0]?.extensions.code).toBe('SEVERAL_DEFINITIONS');
    expect(errors?.[0]?.message).toContain('dfe-ehcp-20-weeks-excluding-exceptions');
  });

  it('leaves the August of no children and the May that repeats April out of the therapy list, and shows them', async () => {
    const { points, leftOut, stretches, forecast } = await trend(api, {
      series: { pathway: 'wirral-salt' },
      target: '0',
    });
    expect(points.filter((point) => point.leftOut === 'DOUBTED').map(({ on, value }) => [on, value.value])).toEqual([
      ['2023-05-31', '1902'],
      ['2023-08-31', '0'],
    ]);
    expect(leftOut).toEqual(
      expect.arrayContaining([
        { because: 'DOUBTED', points: 2 },
        { because: 'NO_VALUE', points: 1 },
      ]),
    );
    expect(stretches.map(({ points: n }) => n)).toEqual([8]);
    expect(forecast).toMatchObject({ outlook: 'NO_DATE', reachedOn: null });
    expect(forecast.note).toContain('away from the target');
  });

  it('says that nobody has given a wait, rather than nothing', async () => {
    const { points, gaps, forecast } = await trend(api, {
      series: { pathway: 'wirral-neurodevelopmental', measure: 'MEDIAN_WEEKS' },
    });
    expect(points).toEqual([]);
    expect(gaps).toEqual([expect.objectContaining({ kind: 'NO_FIGURE' })]);
    expect(forecast.outlook).toBe('NOT_KNOWN');
  });

  it.each([
    [{}, 'BAD_SERIES'],
    [{ indicator: 'ehcp-20-weeks' }, 'BAD_SERIES'],
    [{ indicator: 'ehcp-20-weeks', area: 'wirral', pathway: 'wirral-salt' }, 'BAD_SERIES'],
    [{ pathway: 'wirral-salt', area: 'wirral' }, 'BAD_SERIES'],
    [{ trainingCourse: 'wirral-co-production', measure: 'TOTAL' }, 'BAD_SERIES'],
    [{ indicator: 'ehcp-20-weeks', area: 'wirral', definition: 'none-such' }, 'BAD_SERIES'],
    [{ indicator: 'none-such', area: 'wirral' }, 'NOT_FOUND'],
    [{ indicator: 'ehcp-20-weeks', area: 'none-such' }, 'NOT_FOUND'],
    [{ pathway: 'none-such' }, 'NOT_FOUND'],
    [{ trainingCourse: 'none-such' }, 'NOT_FOUND'],
  ])('refuses %j with %s', async (series, code) => {
    const { errors } = await api.ask(asked, { series });
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('training with days, on the demonstration', () => {
  const api = useApi({ database: 'demonstration' });
  const desk = useWorkforceDesk(api);
  let before = '';

  beforeAll(async () => {
    const { course } = await desk.done<{ course: Versioned }>(
      'addTrainingCourse',
      'TrainingCourseAdded',
      'course { id }',
      {
        asAt: '2024-06',
        areaId: desk.area,
        slug: 'co-production',
        title: 'Co-production',
        audience: 'Everyone',
      },
    );
    const record = (asAt: string, percent: string, more: object = {}) =>
      desk.done<object>('recordTraining', 'TrainingRecorded', 'snapshot { id }', {
        courseId: course.id,
        asAt,
        percent: { value: percent },
        ...more,
      });
    await record('2024-06-30', '16.5', { targetPercent: { value: '20' } });
    await record('2024-08-31', '22');
    before = new Date().toISOString();
    await record('2024-09-30', '35.5', {
      forecastPercent: { value: '50', qualifier: 'AT_LEAST' },
      forecastFor: '../2024-12-24',
    });
  });

  it('carries 16.5, 22 and 35.5 on to 48.40 by 24 December, with an interval so wide that three points prove nothing', async () => {
    const { forecast, stretches } = await trend(api, { series: { trainingCourse: 'co-production' } });
    expect(ends(forecast.changeAMonth)).toEqual(['-28.33', '5.75', '39.83']);
    expect(ends(forecast.expected)).toEqual(['-116.41', '48.40', '213.20']);
    expect(forecast).toMatchObject({ outlook: 'OPEN', points: 3, reachedOn: null, requiredAMonth: { value: '5.19' } });
    expect(forecast.note).toContain('cannot be told from chance');
    expect(stretches).toMatchObject([{ points: 3, centre: { state: 'UNKNOWN' } }]);
  });

  it('knows at an earlier moment what was known then, and takes another target', async () => {
    const then = await trend(api, { series: { trainingCourse: 'co-production' }, asKnownAt: before });
    expect(then.points.map(({ value }) => value.value)).toEqual(['16.5', '22']);
    expect(then.forecast.target.value).toBe('20');
    expect(then.forecast.outlook).toBe('MET');
    const other = await trend(api, { series: { trainingCourse: 'co-production' }, target: '35', by: '2024-12' });
    expect(other.forecast).toMatchObject({
      outlook: 'MET',
      by: '2024-12',
      setBy: null,
      requiredAMonth: { state: 'NOT_APPLICABLE' },
    });
  });

  it('tells everybody of public figures and nobody of held-back ones', async () => {
    const series = { indicator: 'demonstration-plans-on-time-monthly', area: 'demonstration' };
    const [everyone, officer] = await Promise.all([
      trend(api, { series }),
      trend(api.as('demonstration-officer'), { series }),
    ]);
    expect(everyone.points).toEqual(officer.points);
    expect(everyone.points.filter(({ rules }) => rules.includes('SHIFT')).length).toBeGreaterThan(6);
    expect(everyone.forecast).toMatchObject({ target: { value: '70' }, by: '2026-09-30' });
  });
});

const lead = (id: string) => ({ id }) as never;
const monthEnd = (month: number): string => new Date(Date.UTC(2025, month, 0)).toISOString().slice(0, 10);
const value = (month: number, amount: number, more: Partial<SeriesValue> = {}): SeriesValue => ({
  id: `v${String(month)}`,
  value: workedOut(String(amount)),
  from: monthEnd(month).replace(/\d\d$/, '01'),
  on: monthEnd(month),
  leftOut: null,
  clock: undefined,
  ...more,
});
const series = (values: SeriesValue[], more: Partial<Series> = {}): Series => ({
  subjectId: 's',
  definitionId: null,
  measures: 'the list',
  unit: 'COUNT',
  polarity: 'LOW',
  values,
  breaks: [],
  target: { value: workedOut('0'), by: '2026-12', id: 't' },
  ...more,
});
const falling = [100, 96, 89, 86, 79, 76, 70, 64, 61, 54, 50, 46].map((amount, index) => value(index + 1, amount));

describe('a list that is worked off', () => {
  it('is cleared on 2 October 2026, between 12 September and 22 October', () => {
    expect(trendOf(series(falling), lead).forecast).toMatchObject({
      points: 12,
      changeAMonth: { middle: { value: '-4.99' }, low: { value: '-5.16' }, high: { value: '-4.82' } },
      reachedOn: '2026-10-02',
      reachedFrom: '2026-09-12',
      reachedUntil: '2026-10-22',
      outlook: 'TO_BE_MET',
    });
  });

  it.each([
    ['2026-09-30', 'OPEN'],
    ['2026-06', 'TO_BE_MISSED'],
    [null, 'NO_DATE'],
  ])('by %s is %s', (by, outlook) => {
    expect(trendOf(series(falling, { target: { value: workedOut('0'), by, id: null } }), lead).forecast.outlook).toBe(
      outlook,
    );
  });

  it('begins anew where the series breaks and where the clock changes', () => {
    const broken = trendOf(series(falling, { breaks: [{ id: 'b', on: '2025-10-01', change: 'Counted anew.' }] }), lead);
    expect(broken.stretches.map(({ points, begins }) => [points, begins])).toEqual([
      [9, null],
      [3, 'Counted anew.'],
    ]);
    expect(broken.forecast.points).toBe(3);
    const clocks = falling.map((each, at) => ({
      ...each,
      clock: { id: at < 4 ? 'c1' : 'c2', name: at < 4 ? 'one' : 'two' },
    }));
    expect(trendOf(series(clocks), lead).stretches.map(({ points }) => points)).toEqual([4, 8]);
  });

  describe('limits that are locked', () => {
    // Twelve points of 50 and 52 by turns: mean 51, moving range 2, limits 51 and 2.66 times 2. Then four that lie higher.
    const steady = Array.from({ length: 12 }, (_, at) => value(at + 1, at % 2 === 0 ? 50 : 52));
    const higher = [60, 59, 61, 62].map((amount, at) => value(at + 13, amount));
    const all = series([...steady, ...higher]);
    const limits = (trend: ReturnType<typeof trendOf>) =>
      trend.stretches.map(({ limitPoints, lower, centre, upper }) => [
        limitPoints,
        lower.value,
        centre.value,
        upper.value,
      ]);
    const outside = (trend: ReturnType<typeof trendOf>) =>
      trend.points.flatMap(({ value: { value: amount }, rules }) => (rules.includes('OUTSIDE_LIMITS') ? [amount] : []));

    it.each([
      ['at so many points', { points: 12 }],
      ['at a day', { until: '2025-12-31' }],
    ])('%s judge the points after them', (_, baseline) => {
      const locked = trendOf(all, lead, undefined, baseline);
      expect(limits(locked)).toEqual([[12, '45.68', '51.00', '56.32']]);
      expect(outside(locked)).toEqual(['60', '59', '61', '62']);
      expect(locked.stretches[0]?.centre.note).toBe('Locked at the first 12 of 16 points.');
    });

    it('move with the points where nobody locks them: 59 then is not outside', () => {
      // Mean 854 / 16; moving ranges eleven times 2, then 8, 1, 2 and 1: 34 / 15.
      const free = trendOf(all, lead);
      expect(limits(free)).toEqual([[16, '47.35', '53.38', '59.40']]);
      expect(outside(free)).toEqual(['60', '61', '62']);
    });

    it('begin anew at a break, and are not drawn from too few points', () => {
      const parted = series(all.values as SeriesValue[], {
        breaks: [{ id: 'b', on: '2026-01-01', change: 'Counted anew.' }],
      });
      for (const baseline of [{ points: 12 }, { until: '2025-12-31' }])
        expect(limits(trendOf(parted, lead, undefined, baseline))).toEqual([
          [12, '45.68', '51.00', '56.32'],
          [4, null, null, null],
        ]);
      expect(limits(trendOf(all, lead, undefined, { until: '2025-06-30' }))).toEqual([[6, null, null, null]]);
    });
  });

  it('passes over what has no value, and counts it by its reason', () => {
    const suppressed = { ...workedOut(''), state: 'SUPPRESSED' as const, value: null };
    const promised = { ...suppressed, state: 'PROMISED' as const, promisedFor: '2026-03' };
    const values = [
      ...falling,
      value(13, 0, { value: suppressed, leftOut: 'NO_VALUE' }),
      value(14, 0, { value: promised, leftOut: 'NO_VALUE' }),
      value(15, 9, { leftOut: 'DISPUTED' }),
    ];
    const { leftOut, gaps, stretches } = trendOf(series(values), lead);
    expect(leftOut).toEqual([
      { because: 'NO_VALUE', points: 2 },
      { because: 'DISPUTED', points: 1 },
    ]);
    expect(gaps.map(({ kind, promisedFor }) => [kind, promisedFor])).toEqual([
      ['SUPPRESSED', null],
      ['PROMISED', '2026-03'],
      ['DISPUTED', null],
    ]);
    expect(stretches[0]?.points).toBe(12);
  });

  it('means concern where a list grows and improvement where plans do', () => {
    const shifted = [1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8, 9].map((amount, index) => value(index + 1, amount));
    const last = (polarity: Series['polarity']) => trendOf(series(shifted, { polarity }), lead).points.at(-1);
    expect(last('LOW')).toMatchObject({ rules: expect.arrayContaining(['SHIFT']), meaning: 'CONCERN' });
    expect(last('HIGH')).toMatchObject({ meaning: 'IMPROVEMENT' });
    expect(last('NEITHER')).toMatchObject({ meaning: 'NEITHER' });
  });
});
