/** The pace of a plan: by hand from source 001, where 31 of 102 actions were done and 89 were to be by November 2022. */
import { describe, expect, it } from '@jest/globals';
import { daysBetween, earliestDay, latestDay } from '../../server/insight/day-spans.js';
import { useApi } from '../support/api.js';
import { assumptions, figure, gaps, shown, type Figure, type GapTold } from './asked.js';

interface Pace {
  basis: string;
  asAt: string | null;
  by: string | null;
  total: Figure<number>;
  done: Figure<number>;
  toBeDone: Figure<number>;
  remaining: Figure<number>;
  monthsPast: Figure;
  monthsLeft: Figure;
  achievedAMonth: Figure;
  requiredAMonth: Figure;
  timesThePace: Figure;
  reachedAtPaceOn: string | null;
  tallies: { source: { locator: string } }[];
  assumptions: { statement: string }[];
  gaps: GapTold[];
}

const document = `query ($plan: String!, $by: PartialDate, $asKnownAt: DateTime) {
  runRate(intervention: $plan, by: $by, asKnownAt: $asKnownAt) { basis asAt by total ${figure} done ${figure} toBeDone ${figure}
    remaining ${figure} monthsPast ${figure} monthsLeft ${figure} achievedAMonth ${figure} requiredAMonth ${figure} timesThePace ${figure}
    reachedAtPaceOn tallies { source { locator } } ${assumptions} ${gaps} } }`;

describe('run rate of the facts', () => {
  const api = useApi();
  const pace = async (plan: string, by?: string): Promise<Pace> =>
    (await api.query<{ runRate: Pace }>(document, { plan, by })).runRate;

  it('is 58 more in 77 days after 31 in 170 days', async () => {
    const told = await pace('wirral-wsoa');
    expect(told).toMatchObject({ basis: 'TALLIES', asAt: '2022-09-14', by: '2022-11' });
    expect([told.total, told.done, told.toBeDone, told.remaining].map(shown)).toEqual([102, 31, 89, 89 - 31]);
    // 28 March to 14 September 2022 is 3 + 30 + 31 + 30 + 31 + 31 + 14 days; to 30 November another 16 + 31 + 30.
    expect(told.monthsPast).toMatchObject({ value: (170 / 30.4375).toFixed(2), note: '170 days.' });
    expect(told.monthsLeft).toMatchObject({ value: (77 / 30.4375).toFixed(2), note: '77 days.' });
    expect(told.achievedAMonth).toMatchObject({ value: '5.55', note: '31 in 170 days.' });
    expect(told.requiredAMonth).toMatchObject({ value: '22.93', note: '58 in 77 days.' });
    expect(told.timesThePace.value).toBe('4.13');
    // At 31 in 170 days, 58 take 318.06 days.
    expect(told.reachedAtPaceOn).toBe('2023-07-30');
    expect(told.tallies.map(({ source }) => source.locator)).toEqual(['§3.3', '§3.3', '§3.22']);
    expect(told.assumptions.map(({ statement }) => statement)).toContain(
      '“2022-11” is taken at its last possible day, 30 November 2022.',
    );
    expect(told.gaps).toMatchObject([{ kind: 'STALE', since: '2022-09-14' }]);
  });

  it('asks for all of them by a date for which nobody expected another number', async () => {
    const told = await pace('wirral-wsoa', '2025-10');
    expect([told.toBeDone, told.remaining].map(shown)).toEqual([102, 71]);
    expect(told.requiredAMonth).toMatchObject({ value: '1.89', note: '71 in 1143 days.' });
    expect(told.assumptions.map(({ statement }) => statement).join(' ')).toContain(
      'All actions are to be done by then',
    );
  });

  it('asks for no pace by a date that was past', async () => {
    const told = await pace('wirral-wsoa', '2022-08');
    expect([told.requiredAMonth, told.timesThePace].map(shown)).toEqual(['NOT_APPLICABLE', 'UNKNOWN']);
    expect(told.achievedAMonth.value).toBe('5.55');
  });

  it('says what is missing where nobody counted', async () => {
    const worcestershire = await pace('worcestershire-wsoa');
    expect([worcestershire.total, worcestershire.done, worcestershire.requiredAMonth].map(shown)).toEqual(
      Array(3).fill('UNKNOWN'),
    );
    expect(worcestershire.reachedAtPaceOn).toBeNull();
    expect(worcestershire.gaps.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
      'NO_FIGURE actions done',
      'NO_FIGURE actions in all',
      'NOT_DATED start of the plan',
      'NOT_DATED date to be done by',
    ]);
    expect((await pace('herefordshire-send-strategy')).basis).toBe('NOTHING');
  });

  it.each([
    ['NOT_FOUND', { plan: 'nowhere' }],
    ['NOT_FOUND', { plan: 'wirral-wsoa', asKnownAt: '2020-01-01T00:00:00Z' }],
    ['BAD_AS_KNOWN_AT', { plan: 'wirral-wsoa', asKnownAt: '2090-01-01T00:00:00Z' }],
  ])('is refused with %s for %j', async (code, variables) => {
    const { errors } = await api.ask(document, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe('run rate of a plan whose actions are all recorded', () => {
  const api = useApi({ database: 'demonstration' });

  it('is counted from the actions', async () => {
    const told = (await api.query<{ runRate: Pace }>(document, { plan: 'demonstration-plan' })).runRate;
    expect(told).toMatchObject({ basis: 'ACTIONS', asAt: '2026-11-21', by: '2026-12-31', tallies: [], gaps: [] });
    expect([told.total, told.done, told.remaining].map(shown)).toEqual([100, 60, 40]);
    // 20 January 2025 to 21 November 2026 is 670 days, and 40 are left for 40 days.
    expect(told.achievedAMonth).toMatchObject({ value: '2.73', note: '60 in 670 days.' });
    expect(told.requiredAMonth).toMatchObject({ value: '30.44', note: '40 in 40 days.' });
  });
});

describe('days of dates that are only as exact as their source', () => {
  it.each([
    ['2022-09-14', '2022-09-14', '2022-09-14'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2023-23', '2023-09-01', '2023-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['../2024-12-24', undefined, '2024-12-24'],
    ['2024-02~', '2024-02-01', '2024-02-29'],
    ['XXXX-03', undefined, undefined],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect([earliestDay(text), latestDay(text)]).toEqual([first, last]);
  });

  it('are counted over leap years and changes of the clock', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
  });
});
