/** Promises and open questions of the five documents, counted by hand. */
import { describe, expect, it } from '@jest/globals';
import { daysLate, standingOf, type Promised } from '../../server/insight/promises/promises.js';
import { useApi } from '../support/api.js';
import { figure, gaps, shown, type Figure, type GapTold } from './asked.js';

interface Promises {
  total: Figure<number>;
  delivered: Figure<number>;
  overdue: Figure<number>;
  due: Figure<number>;
  notDated: Figure<number>;
  promises: {
    text: string;
    due: string | null;
    standing: string;
    daysLate: Figure<number>;
    board: { name: string } | null;
  }[];
  repeated: {
    theme: { slug: string };
    times: Figure<number>;
    documents: { slug: string }[];
    areas: { slug: string }[];
  }[];
  gaps: GapTold[];
}
const promisesOf = `query ($area: String, $realm: Realm! = FACT, $overdue: Boolean, $asKnownAt: DateTime) {
  promises(area: $area, realm: $realm, overdue: $overdue, asKnownAt: $asKnownAt) { total ${figure} delivered ${figure} overdue ${figure} due ${figure}
    notDated ${figure} promises { text due standing daysLate ${figure} board { name } }
    repeated { theme { slug } times ${figure} documents { slug } areas { slug } } ${gaps} } }`;

interface Unanswered {
  asked: Figure<number>;
  unanswered: Figure<number>;
  promised: Figure<number>;
  partly: Figure<number>;
  questions: {
    question: { number: number | null };
    status: string;
    promise: string | null;
    daysOpen: Figure<number>;
    askedAlso: { number: number | null }[];
  }[];
  gaps: GapTold[];
}
const unansweredOf = `query ($area: String, $realm: Realm! = FACT) { unanswered(area: $area, realm: $realm) { asked ${figure} unanswered ${figure}
  promised ${figure} partly ${figure} questions { question { number } status promise daysOpen ${figure} askedAlso { number } } ${gaps} } }`;

describe('promises of the facts', () => {
  const api = useApi();
  const promises = async (variables: object = {}): Promise<Promises> =>
    (await api.query<{ promises: Promises }>(promisesOf, { ...variables })).promises;

  it('are 24: 8 overdue, none kept on record, 16 without a date or year', async () => {
    const told = await promises({ overdue: true });
    expect([told.total, told.delivered, told.overdue, told.due, told.notDated].map(shown)).toEqual([24, 0, 8, 0, 16]);
    expect(told.promises.map(({ due }) => due)).toEqual([
      '2019-03-14',
      '2022-10',
      '2022-11',
      '2022-11',
      '2022-11',
      '2022-11',
      '../2024-12-24',
      '2025-10',
    ]);
    // 31 October 2025 to 21 November 2026: a year and 21 days.
    expect(told.promises.at(-1)?.daysLate.value).toBe(365 + 21);
    expect(told.gaps).toHaveLength(16);
    expect((await promises({ overdue: false })).promises).toHaveLength(16);
    expect((await promises()).promises).toHaveLength(24);
  });

  it('were made again and again: detailed data seven times, in four documents and councils', async () => {
    const { repeated } = await promises();
    expect(repeated[0]).toMatchObject({ theme: { slug: 'detailed-data' }, times: { value: 7 } });
    expect(repeated[0]?.documents.map(({ slug }) => slug).sort()).toEqual([
      'source-001',
      'source-002',
      'source-003',
      'source-004',
    ]);
    expect(repeated[0]?.areas.map(({ slug }) => slug).sort()).toEqual([
      'herefordshire',
      'unnamed-004',
      'wirral',
      'worcestershire',
    ]);
  });

  it('are told of one area, and as they were known', async () => {
    const wirral = await promises({ area: 'wirral' });
    expect([wirral.total, wirral.overdue].map(shown)).toEqual([11, 7]);
    expect((await api.ask(promisesOf, { area: 'nowhere' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await promises({ asKnownAt: '2020-01-01T00:00:00Z' })).total.value).toBe(0);
  });

  it('leave 21 questions open: 4 unanswered, 8 with an answer promised, 9 answered in part', async () => {
    const { unanswered: told } = await api.query<{ unanswered: Unanswered }>(unansweredOf);
    expect([told.unanswered, told.promised, told.partly].map(shown)).toEqual([4, 8, 9]);
    expect(told.questions).toHaveLength(21);
    const numbers = (status: string) =>
      told.questions.flatMap((each) => (each.status === status ? [each.question.number] : [])).sort();
    expect(numbers('UNANSWERED')).toEqual([64, 71, 83, 94]);
    const transferred = told.questions.find(({ question }) => question.number === 90);
    expect(transferred).toMatchObject({ promise: 'NOT_DATED', daysOpen: { state: 'UNKNOWN' } });
    expect(transferred?.askedAlso.map(({ number }) => number).sort()).toEqual([45, 82, 94, 96]);
    expect(told.gaps.map(({ kind }) => kind)).toEqual(Array(8).fill('NOT_DATED'));
  });
});

describe('promises of the demonstration', () => {
  const api = useApi({ database: 'demonstration' });

  it('are asked for by area or realm, and never mixed with facts', async () => {
    const [byArea, byRealm, facts] = await Promise.all(
      [{ area: 'demonstration' }, { realm: 'DEMONSTRATION' }, {}].map(
        async (variables) => (await api.query<{ promises: Promises }>(promisesOf, variables)).promises,
      ),
    );
    expect(byArea?.promises).toEqual(byRealm?.promises);
    expect([byArea?.delivered.value, byArea?.overdue.value]).toEqual([4, 6]);
    expect(facts?.total.value).toBe(24);
    const { unanswered } = await api.query<{ unanswered: Unanswered }>(unansweredOf, { area: 'demonstration' });
    expect(unanswered.gaps.map(({ kind }) => kind)).toContain('OVERDUE');
  });
});

describe('where a promise stands', () => {
  const promised = (given: Partial<Promised>): Promised => ({
    id: '',
    text: '',
    asAt: '2024',
    owedBy: null,
    due: '2024-03',
    dueWords: null,
    keptOn: null,
    isKept: false,
    overdueNote: null,
    areaId: null,
    boardId: null,
    themeId: null,
    documentId: null,
    ...given,
  });
  it.each([
    [{}, 'OVERDUE', 10],
    [{ due: '2024-04' }, 'DUE', 'NOT_APPLICABLE'],
    [{ due: 'XXXX-03' }, 'NOT_DATED', 'UNKNOWN'],
    [{ due: null }, 'NOT_DATED', 'UNKNOWN'],
    [{ isKept: true, keptOn: '2024-04-02' }, 'DELIVERED', 2],
    [{ isKept: true, keptOn: '2024-03-30' }, 'DELIVERED', 0],
    [{ isKept: true }, 'DELIVERED', 'UNKNOWN'],
  ])('%j is %s, %s days late', (given, standing, days) => {
    const today = '2024-04-10';
    expect([standingOf(promised(given), today), shown(daysLate(promised(given), today))]).toEqual([standing, days]);
  });
});
