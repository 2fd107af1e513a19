/** Most of a list in other bands than before. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { bandShift } from '../../../server/provenance/quality/band-shift.js';
import type { WaitFigures } from '../../../server/provenance/quality/band-figures.js';
import { banded, counts, list, month, valueless, without } from './reported.js';

const [january, february, march] = [month('2023-01'), month('2023-02'), month('2023-03')];
const [april, may, june] = [month('2023-04'), month('2023-05'), month('2023-06')];
const spread = [60, 70, 90, 262, 200, 526, 326];
const heaped = [5, 6, 10, 45, 941, 13, 2];

describe('a list is doubted', () => {
  it('when most of it stands in other bands, with the band that gained and what to do', () => {
    expect(bandShift([banded(january, spread), banded(february, heaped)])).toEqual({
      rule: 'BAND_SHIFT',
      detail:
        'For February 2023 941 of 1,022 stand in 85 to 126 days, for January 2023 200 of 1,534: 79% of the list changed bands; ask the provider whether waits were counted anew.',
    });
  });

  it('as long as it stays so, up to three times, and not when it comes back', () => {
    const lists = [banded(january, spread), banded(february, heaped), banded(march, heaped)];
    expect(bandShift(lists)?.detail).toContain('for January 2023');
    expect(bandShift([...lists, banded(april, spread)])).toBeUndefined();
    expect(bandShift([...lists, banded(april, heaped)])?.rule).toBe('BAND_SHIFT');
    expect(bandShift([...lists, banded(april, heaped), banded(may, heaped)])).toBeUndefined();
    expect(bandShift([...lists, banded(april, heaped), banded(may, heaped), banded(june, spread)])?.rule).toBe(
      'BAND_SHIFT',
    );
  });

  it('against the last list with people on it, over a zero', () => {
    expect(
      bandShift([banded(january, spread), banded(february, [0, 0, 0, 0, 0, 0, 0]), banded(march, heaped)])?.rule,
    ).toBe('BAND_SHIFT');
  });

  it('where only some bands are known, by what is left of the total', () => {
    const before = list(january, 1534, [null, null, null, null, null, 526, 326]);
    const now = list(february, 1022, [null, null, null, null, 941, 13, 2]);
    expect(bandShift([before, now])?.detail).toContain('1,007 of 1,022 stand in any other band');
  });
});

describe('it is taken', () => {
  test.each<[string, WaitFigures[]]>([
    ['the first time', [banded(january, heaped)]],
    ['across a month that is missing', [banded(january, spread), banded(march, heaped)]],
    ['when it is small', [banded(january, [40, 0, 0, 0]), banded(february, [0, 0, 0, 40])]],
    ['when half of it moved, not more', [banded(january, [100, 100]), banded(february, [200, 0])]],
    [
      'when it grew in the same bands',
      [
        banded(january, spread),
        banded(
          february,
          spread.map((count) => count * 3),
        ),
      ],
    ],
    [
      'when bands are missing and nobody says how many there are in all',
      [list(january, null, [500, null]), list(february, null, [null, 500])],
    ],
    ['when the bands given hold more than the total', [list(january, 60, [30, 80]), list(february, 100, [null, 10])]],
  ])('%s', (_, lists) => {
    expect(bandShift(lists)).toBeUndefined();
  });

  test.each(valueless)('where its bands are %s', (state) => {
    const hidden = { ...banded(february, heaped) };
    hidden.bands = hidden.bands.map((band) => ({ ...band, count: without(state) }));
    expect(bandShift([banded(january, spread), hidden])).toBeUndefined();
  });

  it('whenever no band lost or gained half of the larger list', () => {
    fc.assert(
      fc.property(counts, counts, (before, now) => {
        const shares = [before, now].map((list) =>
          list.map(
            (count) =>
              count /
              Math.max(
                1,
                list.reduce((a, b) => a + b),
              ),
          ),
        );
        const moved = shares[0]?.reduce((sum, share, band) => sum + Math.abs(share - (shares[1]?.[band] ?? 0)), 0) ?? 0;
        const doubt = bandShift([banded(january, before), banded(february, now)]);
        const doubtBack = bandShift([banded(january, now), banded(february, before)]);
        expect(doubt === undefined).toBe(doubtBack === undefined);
        expect(doubt === undefined || moved > 1).toBe(true);
      }),
    );
  });
});
