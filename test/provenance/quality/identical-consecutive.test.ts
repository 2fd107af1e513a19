/** The figures of the time before, and when that can be chance. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { figuresOfWait } from '../../../server/provenance/quality/band-figures.js';
import { identicalConsecutive } from '../../../server/provenance/quality/identical-consecutive.js';
import { about, banded, day, figures, list, month, months, valueless, without, year, type Counts } from './reported.js';

const may = [58, 60, 74, 532, 218, 659, 301];
const spans = months(6);
const again = (values: Parameters<typeof figures>[1][], times: number) =>
  identicalConsecutive(spans.slice(0, times + 1).map((span) => figures(span, ...values)));
const bandsAgain = (total: number | null, counts: Counts) =>
  identicalConsecutive(spans.slice(0, 2).map((span) => figuresOfWait(list(span, total, counts))));

describe('figures that are those of the time before are doubted', () => {
  it('with the largest of them and what to do', () => {
    const lists = [banded(month('2023-04'), may), banded(month('2023-05'), may)];
    expect(identicalConsecutive(lists.map(figuresOfWait))).toEqual({
      rule: 'IDENTICAL_CONSECUTIVE',
      detail:
        'The figures for May 2023 are all those for April 2023, the largest being 1,902: ask the provider whether the earlier figures were sent again.',
    });
  });

  it('when one figure comes back often enough', () => {
    expect(again([1902], 1)).toBeUndefined();
    expect(again([1902], 2)?.detail).toContain('unchanged 2 times in a row');
    expect(
      identicalConsecutive([1900, 1902, 1902].map((value, index) => figures(spans[index] ?? year(2023), value))),
    ).toBeUndefined();
    expect(again([60], 2)).toBeUndefined();
    expect(again([60], 3)?.rule).toBe('IDENTICAL_CONSECUTIVE');
  });

  it('on days a month apart as in months', () => {
    const dated = (...days: string[]) => identicalConsecutive(days.map((date) => figures(day(date), 90, 716)));
    expect(dated('2024-03-29', '2024-04-30')?.rule).toBe('IDENTICAL_CONSECUTIVE');
    expect(dated('2024-02-29', '2024-03-29', '2024-05-31')).toBeUndefined();
  });
});

describe('they are taken', () => {
  const same = figures(month('2023-05'), ...may);
  test.each([
    ['the first time', [same]],
    ['when a month between is missing', [figures(month('2023-03'), ...may), same]],
    ['when the year before was not reported', [figures(year(2021), ...may), figures(year(2023), ...may)]],
    ['when one figure differs', [figures(month('2023-04'), ...may.slice(1), 302), same]],
    ['when a figure is known now that was not before', [figures(month('2023-04'), ...may.slice(0, 6), null), same]],
  ])('%s', (_, series) => {
    expect(identicalConsecutive(series)).toBeUndefined();
  });

  test.each<[string, number | null, Counts]>([
    ['nobody waits', 0, [0, 0, 0, 0, 0, 0, 0]],
    ['few wait', 6, [2, 4, 0, 0, 0, 0, 0]],
    ['all wait in one band, so that two figures are one', 274, [274, 0, 0, 0, 0, 0, 0]],
    ['every count is rounded to ten', 60, [10, 20, 20, 10, 0, 0, 0]],
  ])('when %s', (_, total, counts) => {
    expect(bandsAgain(total, counts)).toBeUndefined();
  });

  it('when they are said only roughly', () => {
    expect(again([about(1400), about(380), about(90)], 1)).toBeUndefined();
  });

  test.each(valueless)('when they are %s', (state) => {
    expect(again([without(state), without(state)], 5)).toBeUndefined();
  });

  it('whenever any figure changed', () => {
    const values = fc.array(fc.integer({ min: -50, max: 5000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.nat(), fc.integer({ min: 1, max: 9 }), (before, place, change) => {
        const now = before.map((value, index) => (index === place % before.length ? value + change : value));
        const series = [before, before, now].map((item, index) => figures(spans[index] ?? day('2023-01-01'), ...item));
        expect(identicalConsecutive(series)).toBeUndefined();
      }),
    );
  });
});
