import { describe, expect, test } from '@jest/globals';
import type { VacancyHereFragment, WaitListFragment } from '../../clients/dashboard/src/gql/graphql.js';
import { standingOn, type Milestone } from '../../clients/dashboard/src/pages/plan/milestone-standing.js';
import { monthsOf, partsOf, seriesOf } from '../../clients/dashboard/src/pages/waits/wait-series.js';
import { clockInSentences } from '../../clients/dashboard/src/pages/waits/wait-words.js';
import { monthEndsBefore } from '../../clients/dashboard/src/pages/workforce/month-ends.js';
import { openOn, timeToHire } from '../../clients/dashboard/src/pages/workforce/pipeline.js';

describe('waits', () => {
  const known = (value: number | null) =>
    ({ state: value === null ? 'UNKNOWN' : 'KNOWN', value }) as WaitListFragment['total'];
  const band = (fromDays: number, value: number | null) => ({
    label: String(fromDays),
    fromDays,
    toDays: null,
    count: known(value),
  });
  const list = (month: string, changes: Partial<WaitListFragment> = {}) =>
    ({
      id: month,
      asAt: month,
      scope: 'PROVIDER',
      current: true,
      provider: { name: 'A trust' },
      period: { startsOn: `${month}-01`, endsOn: `${month}-28` },
      total: known(10),
      bands: [],
      clock: { slug: 'a-clock' },
      ...changes,
    }) as unknown as WaitListFragment;

  test('a group with a band that is not known is not known', () => {
    const bands = [band(0, 1), band(85, 2), band(127, 3), band(365, 4), band(455, null)];
    expect(partsOf(bands)).toEqual([
      { key: 'short', value: 3 },
      { key: 'long', value: 3 },
      { key: 'longest', value: null },
    ]);
    expect(partsOf([])).toEqual([
      { key: 'short', value: null },
      { key: 'long', value: null },
      { key: 'longest', value: null },
    ]);
  });

  test('lists of other providers, scopes and clocks are other series; superseded lists are none', () => {
    const lists = [
      list('2023-03'),
      list('2023-02', { scope: 'AREA' }),
      list('2023-02', { provider: null }),
      list('2023-01'),
      list('2023-01', { current: false }),
      list('2023-01', { total: known(null) }),
    ];
    expect(seriesOf(lists).map(({ lists: own }) => own.map(({ asAt }) => asAt))).toEqual([
      ['2023-01', '2023-03'],
      ['2023-02'],
      ['2023-02'],
    ]);
  });

  test('a month without a list stands as one', () => {
    const [series] = seriesOf([list('2023-02'), list('2022-11')]);
    expect(series && monthsOf(series).map((each) => [each.month, each.list?.asAt])).toEqual([
      ['2022-11', '2022-11'],
      ['2022-12', undefined],
      ['2023-01', undefined],
      ['2023-02', '2023-02'],
    ]);
  });

  test('a clock of which nothing is stated says so, sentence by sentence', () => {
    const sentences = clockInSentences({
      startEvent: 'UNKNOWN',
      stopEvent: 'UNKNOWN',
      basis: 'UNKNOWN',
      includesIntervention: 'DISPUTED',
      population: null,
      pauses: null,
    });
    expect(sentences).toHaveLength(5);
    for (const sentence of sentences) expect(sentence).toMatch(/not stated|disputed/);
  });
});

describe('a milestone on a day', () => {
  const move = (oldDue: string | null, newDue: string, agreedOn: string | null) => ({
    oldDue,
    newDue,
    agreedOn,
    reason: null,
    approverRole: null,
    slippageDays: null,
    supersededBy: [],
  });
  const milestone = (changes: Partial<Milestone>) =>
    ({
      id: 'm',
      title: 'It',
      originalDue: '2025-06-01',
      currentDue: '2025-06-01',
      forecast: null,
      completedOn: null,
      rebaselines: { nodes: [] },
      ...changes,
    }) as Milestone;
  const moved = milestone({
    currentDue: '2025-12-01',
    rebaselines: {
      nodes: [move('2025-06-01', '2025-09-01', '2025-05-20'), move('2025-09-01', '2025-12-01', '2025-08-20')],
    },
    completedOn: '2025-11-20',
  });

  test.each([
    ['2025-05-01', 'due 1 June 2025', 0],
    ['2025-05-20', 'due 1 September 2025, moved once', 1],
    ['2025-10-01', 'due 1 December 2025, moved 2 times', 2],
    ['2025-11-20', 'done 20 November 2025, moved 2 times', 2],
  ])('seen from %s it was %s', (date, state, moves) => {
    const standing = standingOn(moved, date);
    expect(standing.state).toBe(state);
    expect(standing.moves).toHaveLength(moves);
    expect(standing.isLate).toBe(false);
  });

  test('it is late on the day after the last day its date can mean, and not before', () => {
    const due = milestone({ originalDue: '2025-06', currentDue: '2025-06' });
    expect(standingOn(due, '2025-06-30').isLate).toBe(false);
    expect(standingOn(due, '2025-07-01')).toMatchObject({
      isLate: true,
      state: 'was due June 2025, not recorded as done',
    });
  });

  test('without a date it is never late, and a forecast is no date', () => {
    const open = milestone({ originalDue: null, currentDue: null, forecast: '../2024-12-24' });
    expect(standingOn(open, '2026-01-01')).toMatchObject({
      isLate: false,
      state: 'no date set, forecast by 24 December 2024',
    });
    expect(standingOn({ ...open, forecast: null }, '2026-01-01').state).toBe('no date on record');
  });

  test('a move whose day nobody gave is shown, a superseded one is not', () => {
    const given = move(null, '2025-04', null);
    const superseded = { ...move('2025-06-01', '2025-07-01', '2025-01-01'), supersededBy: [{ id: 'x' }] };
    const of = milestone({ originalDue: null, currentDue: '2025-04', rebaselines: { nodes: [superseded, given] } });
    expect(standingOn(of, '2025-01-01').moves).toEqual([{ from: null, to: '2025-04', reason: null }]);
  });
});

describe('posts on a day', () => {
  const vacancy = (changes: object) =>
    ({
      openedOn: '2025-01-10',
      closedOn: null,
      recruitment: [],
      timeToHireDays: { value: null },
      ...changes,
    }) as unknown as VacancyHereFragment;

  test('empty from the day it opened to the day before it closed; undated posts on no day', () => {
    const posts = [vacancy({ closedOn: '2025-03-01' }), vacancy({ openedOn: null })];
    expect(['2025-01-09', '2025-01-10', '2025-02-28', '2025-03-01'].map((date) => openOn(posts, date).length)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  test('its step is the latest by then', () => {
    const post = vacancy({
      recruitment: [
        { stage: 'ADVERTISED', happenedOn: '2025-02-01', note: null },
        { stage: 'OFFERED', happenedOn: '2025-03', note: null },
      ],
    });
    expect(['2025-01-31', '2025-02-10', '2025-03-31'].map((date) => openOn([post], date)[0]?.stage)).toEqual([
      null,
      'ADVERTISED',
      'OFFERED',
    ]);
    expect(openOn([post], '2025-01-20')[0]?.daysOpen).toBe(10);
  });

  test('the time to hire is of posts filled by then, and its middle is the middle', () => {
    const filled = [30, 50, 90, 10].map((days, index) =>
      vacancy({ closedOn: `2025-0${String(index + 3)}-01`, timeToHireDays: { value: days } }),
    );
    expect(timeToHire(filled, '2025-05-01')).toEqual({ n: 3, middle: 50, shortest: 30, longest: 90 });
    expect(timeToHire(filled, '2025-12-31')).toEqual({ n: 4, middle: 40, shortest: 10, longest: 90 });
    expect(timeToHire(filled, '2025-01-31')).toBeUndefined();
  });

  test('month-ends go back a year over February and the turn of the year', () => {
    expect(monthEndsBefore('2025-03-31').slice(0, 4)).toEqual(['2025-02-28', '2025-01-31', '2024-12-31', '2024-11-30']);
    expect(monthEndsBefore('2024-03-15')[0]).toBe('2024-02-29');
    expect(monthEndsBefore('2025-03-31')).toHaveLength(12);
  });
});
