import { describe, expect, it } from '@jest/globals';
import { type Refused } from '../../server/platform/write/refused.js';
import { inOrder } from '../../server/waits/wait-band-rules.js';

type Days = readonly [from: number, to?: number | null];

const ordered = (...bands: Days[]): number[][] =>
  inOrder(
    bands.map(([fromDays, toDays = null]) => ({ fromDays, toDays })),
    'bands',
  ).map(({ sequence, fromDays, toDays }) => [sequence, fromDays, toDays ?? -1]);

const refusal = (...bands: Days[]): unknown => {
  try {
    return ordered(...bands);
  } catch (error) {
    return (error as Refused).reasons.map(({ code, path }) => [code, ...path]);
  }
};

describe('the places of bands', () => {
  it.each<[string, Days[], number[][]]>([
    [
      'in any order',
      [[127], [0, 84], [85, 126]],
      [
        [1, 0, 84],
        [2, 85, 126],
        [3, 127, -1],
      ],
    ],
    [
      'with one day off, as published',
      [[0, 364], [366]],
      [
        [1, 0, 364],
        [2, 366, -1],
      ],
    ],
    [
      'with a band that is not told',
      [[0, 84], [127]],
      [
        [1, 0, 84],
        [3, 127, -1],
      ],
    ],
    [
      'without the shortest waits',
      [[127, 364], [365]],
      [
        [2, 127, 364],
        [3, 365, -1],
      ],
    ],
    [
      'of one day',
      [
        [0, 0],
        [1, 1],
      ],
      [
        [1, 0, 0],
        [2, 1, 1],
      ],
    ],
    ['of none', [], []],
  ])('%s', (_, bands, places) => {
    expect(ordered(...bands)).toEqual(places);
  });

  it.each<[string, Days[], string[][]]>([
    [
      'ends before it begins',
      [
        [0, 9],
        [20, 19],
      ],
      [['BAD_BAND', 'bands', '1']],
    ],
    ['begins below zero', [[-1, 9]], [['BAD_BAND', 'bands', '0']]],
    [
      'begins in another',
      [
        [9, 20],
        [0, 9],
      ],
      [['BANDS_OVERLAP', 'bands', '0']],
    ],
    ['follows one without an end', [[0], [9, 20]], [['BANDS_OVERLAP', 'bands', '1']]],
  ])('are refused where one %s', (_, bands, reasons) => {
    expect(refusal(...bands)).toEqual(reasons);
  });
});
