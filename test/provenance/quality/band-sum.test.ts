/** Bands against their total, with what publishers leave out or round. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { bandSum } from '../../../server/provenance/quality/band-sum.js';
import type { WaitFigures } from '../../../server/provenance/quality/band-figures.js';
import { about, banded, counts, exact, list, month, valueless, without } from './reported.js';

const may = month('2023-05');
const bands = [287, 239, 469, 1495, 700, 1955, 605];

describe('bands are doubted', () => {
  it('when they do not add up, with both figures and what to do', () => {
    expect(bandSum(list(may, 5751, bands))).toEqual({
      rule: 'BAND_SUM',
      detail:
        'The bands for May 2023 hold 5,750 people, 1 fewer than the total of 5,751: ask the provider which is right, and take shares of the list from neither until then.',
    });
  });

  test.each<[string, WaitFigures]>([
    ['are all zero under a total', list(may, 416, [0, 0, 0, 0, 0, 0, 0])],
    ['hold people under a total of zero', list(may, 0, [0, 3, 0, 0, 0, 0, 0])],
    ['hold more than the total, even where one is unknown', list(may, 100, [null, 101])],
    ['are further off than rounding to ten can make them', list(may, 500, [100, 100, 100, 50, 50, 10, 40])],
  ])('when they %s', (_, list) => {
    expect(bandSum(list)?.rule).toBe('BAND_SUM');
  });
});

describe('bands are taken', () => {
  test.each<[string, WaitFigures]>([
    ['when there are none', list(may, 300)],
    ['when the total is unknown', list(may, null, bands)],
    ['when one is unknown and the others come to less', list(may, 300, [null, 20, 30, 40, 50, 60, 70])],
    ['when the longest waits are not told', list(may, 300, [10, 20])],
    ['when they are rounded to five', list(may, 115, [15, 15, 15, 15, 15, 15, 15])],
    ['when the total is said roughly', { ...list(may, null, bands), total: about(5700) }],
    [
      'when one holds another',
      {
        ...banded(may, bands),
        bands: [...banded(may, bands).bands, { fromDays: 728, toDays: null, count: exact(12) }],
      },
    ],
  ])('%s', (_, list) => {
    expect(bandSum(list)).toBeUndefined();
  });

  test.each(valueless)('when one is %s: it is not zero', (state) => {
    const whole = list(may, 5750, bands);
    const hidden = whole.bands.map((band, index) => (index === 3 ? { ...band, count: without(state) } : band));
    expect(bandSum({ ...whole, bands: hidden })).toBeUndefined();
    expect(bandSum({ ...whole, total: without(state) })).toBeUndefined();
  });

  it('whenever they add up, and doubted whenever they do not', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -500, max: 500 }), (parts, off) => {
        // A count that ends in 1 says that nothing is rounded.
        const given = [parts.length * 10 + 1, ...parts.slice(1)];
        const total = given.reduce((sum, count) => sum + count, 0) + off;
        expect(bandSum(list(may, total, given)) === undefined).toBe(off === 0);
      }),
    );
  });

  it.each([5, 10])('whatever rounding to %i makes of a list that adds up', (step) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 3000 }), { minLength: 7, maxLength: 7 }), (parts) => {
        const rounded = (count: number) => Math.round(count / step) * step;
        const total = rounded(parts.reduce((sum, count) => sum + count, 0));
        expect(bandSum(list(may, total, parts.map(rounded)))).toBeUndefined();
      }),
    );
  });
});
