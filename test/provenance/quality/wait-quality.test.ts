/** All rules on a real list as published: speech and language therapy of children at RY7, 2023, as far as its bands are on record. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { WaitFigures } from '../../../server/provenance/quality/band-figures.js';
import { waitDoubts } from '../../../server/provenance/quality/wait-quality.js';
import { banded, counts, list, month, months, unknown, valueless, without, type Counts } from './reported.js';

const open = (to18: number | null, to52: number, past52: number): Counts => [
  null,
  null,
  null,
  null,
  to18,
  to52,
  past52,
];
const published: readonly [name: string, total: number, bands: Counts, expected: readonly string[]][] = [
  ['2023-01', 1534, open(null, 526, 326), []],
  ['2023-02', 1022, open(941, 13, 2), ['BAND_SHIFT']],
  ['2023-03', 1076, open(976, 14, 2), ['BAND_SHIFT']],
  ['2023-04', 1902, open(null, 659, 301), []],
  ['2023-05', 1902, open(null, 659, 301), ['IDENTICAL_CONSECUTIVE']],
  ['2023-06', 2041, open(null, 761, 441), []],
  ['2023-07', 2138, open(null, 843, 389), []],
  ['2023-08', 0, [0, 0, 0, 0, 0, 0, 0], ['ZERO_SPIKE']],
  ['2023-09', 2002, open(null, 991, 309), []],
  ['2023-10', 1924, open(null, 995, 273), []],
];
const today = '2023-11-30';
const rulesOf = (series: readonly WaitFigures[], context = {}) =>
  waitDoubts(series, { today, ...context }).map(({ rule }) => rule);

describe('the published list of 2023', () => {
  const series = published.map(([name, total, bands]) => list(month(name), total, bands));
  test.each(published.map(([name, , , expected], index) => [name, expected, index] as const))(
    'in %s raises %j',
    (_, expected, index) => {
      expect(rulesOf(series.slice(0, index + 1))).toEqual(expected);
    },
  );

  it('puts the total over providers in doubt in the month of its zero', () => {
    const boards = [list(month('2023-07'), 5628), list(month('2023-08'), 3197)];
    const [july, august] = [series[6], series[7]];
    const ours = { name: 'RY7', before: july?.total, now: august?.total, flags: rulesOf(series.slice(0, 8)) };
    expect(rulesOf(boards, { submitters: [ours] })).toEqual(['MISSING_SUBMITTER']);
    expect(rulesOf(boards, { submitters: [{ ...ours, flags: [] }] })).toEqual([]);
  });
});

describe('a list', () => {
  it('can raise several doubts at once, a year on among them', () => {
    const years = ['2022-10', '2023-10'].map(month);
    const lists = years.map((span, index) =>
      list(span, index === 0 ? 100 : 700, [50, 50, 0, 0, 0, 0, index === 0 ? 0 : -1]),
    );
    expect(rulesOf(lists, { refresh: { everyMonths: 1, lagDays: 0 }, today: '2023-12-31' })).toEqual([
      'NEGATIVE',
      'BAND_SUM',
      'YEAR_ON_YEAR_JUMP',
      'STALE',
    ]);
    expect(rulesOf(lists, { breaksOn: ['2023-04-01'] })).toEqual(['NEGATIVE', 'BAND_SUM']);
  });

  it('that is not there raises none', () => {
    expect(rulesOf([])).toEqual([]);
  });

  it('of figures without values raises none, whatever stood before, and whichever they are', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 5 }), fc.constantFrom(...valueless), (series, state) => {
        const spans = months(series.length + 1);
        const lists = spans.map((span, index) => banded(span, series[index] ?? [0, 0, 0, 0, 0, 0, 0]));
        const hidden = lists.map((item, index) =>
          index < series.length
            ? item
            : { ...item, total: without(state), bands: item.bands.map((band) => ({ ...band, count: without(state) })) },
        );
        expect(rulesOf(hidden)).toEqual([]);
      }),
    );
  });

  it('raises the same doubts whether a missing band is unknown, suppressed, promised or not applicable', () => {
    const holes = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(counts, counts, holes, fc.constantFrom(...valueless), (before, now, hidden, state) => {
        const spans = months(2);
        const series = (figure: typeof unknown) =>
          [before, now].map((parts, index) => {
            const item = banded(spans[index] ?? month('2023-01'), parts);
            return {
              ...item,
              bands: item.bands.map((band, place) => (hidden[place] ? { ...band, count: figure } : band)),
            };
          });
        expect(waitDoubts(series(without(state)), { today })).toEqual(waitDoubts(series(unknown), { today }));
      }),
    );
  });
});
