/** Zero everywhere after people on the list, and only where zero is what was said. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { figuresOfWait } from '../../../server/provenance/quality/band-figures.js';
import { zeroSpike } from '../../../server/provenance/quality/zero-spike.js';
import { banded, counts, disputed, exact, figures, list, month, months, valueless, without } from './reported.js';

const zeros = [0, 0, 0, 0, 0, 0, 0];
const full = [48, 108, 125, 411, 214, 843, 389];
const [june, july, august, september] = [month('2023-06'), month('2023-07'), month('2023-08'), month('2023-09')];
const found = (...lists: Parameters<typeof figuresOfWait>[0][]) => zeroSpike(lists.map(figuresOfWait));

describe('a zero is doubted', () => {
  it('after a list with people on it, with both figures and what to do', () => {
    expect(found(banded(july, full), banded(august, zeros))).toEqual({
      rule: 'ZERO_SPIKE',
      detail:
        'Every figure for August 2023 is 0, after 2,138 (total) for July 2023: ask the provider whether nobody is left or nothing was sent, and do not use the zero before the answer.',
    });
  });

  test.each([
    ['where the month between was not reported', [banded(june, full), banded(august, zeros)]],
    [
      'where the month between was reported as unknown',
      [banded(june, full), list(july, null, Array<null>(7).fill(null)), banded(august, zeros)],
    ],
    ['in a second month of zeros', [banded(june, full), banded(july, zeros), banded(august, zeros)]],
    ['where only totals are told', [list(july, 10), list(august, 0)]],
    [
      'where the bands were cut anew',
      [list(july, 300, [200, 100]), { ...list(august, 0), bands: [{ fromDays: 0, toDays: null, count: exact(0) }] }],
    ],
    ['where bands are unknown both times', [list(july, 5628, [null, null]), list(august, 0, [null, null])]],
  ])('%s', (_, lists) => {
    expect(found(...lists)?.rule).toBe('ZERO_SPIKE');
  });

  it('where it is disputed: a disputed figure has a value', () => {
    expect(zeroSpike([figures(july, 300), figures(august, disputed(0))])?.rule).toBe('ZERO_SPIKE');
  });
});

describe('a zero is taken', () => {
  test.each([
    ['from whom nothing is known before', [banded(august, zeros)]],
    ['after a list that may empty by itself', [list(july, 9, [9]), list(august, 0, [0])]],
    ['after a zero', [banded(july, zeros), banded(august, zeros)]],
    ['where a band still holds somebody', [banded(july, full), banded(august, [0, 0, 0, 1, 0, 0, 0])]],
    ['where the total says that people wait', [list(july, 416, zeros), list(august, 416, zeros)]],
    ['where a band with people in it is held back now', [list(july, null, [300, 20]), list(august, null, [null, 0])]],
  ])('%s', (_, lists) => {
    expect(found(...lists)).toBeUndefined();
  });

  it('of something that was not reported before', () => {
    const other = { ...figures(august), figures: [{ name: 'new column', figure: exact(0) }] };
    expect(zeroSpike([figures(july, 300), other])).toBeUndefined();
  });

  it('as the new usual after three in a row, and people after it are no doubt', () => {
    const lists = [banded(june, full), banded(july, zeros), banded(august, zeros), banded(september, zeros)];
    expect(found(...lists)?.rule).toBe('ZERO_SPIKE');
    expect(found(...lists, banded(month('2023-10'), zeros))).toBeUndefined();
    expect(found(...lists, banded(month('2023-10'), full))).toBeUndefined();
  });

  test.each(valueless)('never from a figure that is %s', (state) => {
    expect(zeroSpike([figures(july, 300, 40), figures(august, without(state), without(state))])).toBeUndefined();
    expect(zeroSpike([figures(july, 300, 40), figures(august, 0, without(state))])).toBeUndefined();
  });

  it('never while anybody is counted', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (series) => {
        const lists = months(series.length).map((span, index) => banded(span, series[index] ?? []));
        const isZero = series.at(-1)?.every((count) => count === 0) ?? false;
        expect(isZero || found(...lists) === undefined).toBe(true);
      }),
    );
  });
});
