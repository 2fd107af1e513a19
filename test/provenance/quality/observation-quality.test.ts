/** All rules on observations, as their unit allows. */
import { describe, expect, it, test } from '@jest/globals';
import { observationDoubts, type ObservationFigures } from '../../../server/provenance/quality/observation-quality.js';
import type { MeasuredUnit } from '../../../server/provenance/quality/year-on-year-jump.js';
import { exact, unknown, valueless, without, year } from './reported.js';

type Told = readonly [value: number | null, numerator?: number, denominator?: number];

const figure = (value: number | null | undefined) => (value === null || value === undefined ? unknown : exact(value));
const observed = ([value, numerator, denominator]: Told, index: number): ObservationFigures => ({
  span: year(2020 + index),
  reportedBy: 'the publisher',
  value: figure(value),
  numerator: figure(numerator),
  denominator: figure(denominator),
});
const rulesOf = (unit: MeasuredUnit, ...told: Told[]) =>
  observationDoubts(told.map(observed), { unit, today: '2026-03-31' }).map(({ rule }) => rule);

describe('observations', () => {
  test.each<[string, MeasuredUnit, Told[], string[]]>([
    [
      'of plans on time as published',
      'PERCENT',
      [
        [52.4, 262, 500],
        [18.7, 92, 492],
        [36.2, 190, 525],
        [32.5, 195, 600],
        [12.6, 90, 716],
      ],
      [],
    ],
    [
      'that swing',
      'PERCENT',
      [
        [97.1, 470, 484],
        [31.6, 160, 506],
      ],
      ['YEAR_ON_YEAR_JUMP'],
    ],
    ['of outstanding decisions below zero', 'COUNT', [[-211]], ['NEGATIVE']],
    ['of a balance below zero', 'PERCENT', [[-2.37]], []],
    ['of a balance worked out of a count below zero', 'PERCENT', [[-2.4, -12, 500]], ['NEGATIVE']],
    ['of requests that vanish', 'COUNT', [[270], [0]], ['ZERO_SPIKE']],
    [
      'of nobody in time out of as many',
      'PERCENT',
      [
        [30, 150, 500],
        [0, 0, 510],
      ],
      ['ZERO_SPIKE'],
    ],
    [
      'of nobody in time out of few',
      'PERCENT',
      [
        [33.3, 3, 9],
        [0, 0, 8],
      ],
      [],
    ],
    [
      'with the same two counts',
      'PERCENT',
      [
        [12.6, 90, 716],
        [12.6, 90, 716],
      ],
      ['IDENTICAL_CONSECUTIVE'],
    ],
    ['at 100 every year', 'PERCENT', [[100], [100], [100], [100], [100]], []],
    [
      'with the same few',
      'PERCENT',
      [
        [50, 4, 8],
        [50, 4, 8],
      ],
      [],
    ],
    ['of a rank that stays', 'RANK', [[136], [136], [136], [136]], []],
    ['of a rank that moves', 'RANK', [[3], [148]], []],
    ['of weeks that treble', 'WEEKS', [[15], [46.5]], ['YEAR_ON_YEAR_JUMP']],
    ['of a value nobody gave', 'COUNT', [[500], [null]], []],
  ])('%s', (_, unit, told, expected) => {
    expect(rulesOf(unit, ...told)).toEqual(expected);
  });

  it('are stale where somebody said when the next come', () => {
    const refresh = { everyMonths: 12, lagDays: 180 };
    const doubts = observationDoubts([observed([500], 3)], { unit: 'COUNT', today: '2026-03-31', refresh });
    expect(doubts.map(({ rule }) => rule)).toEqual(['STALE']);
  });

  test.each(valueless)('that are %s raise nothing', (state) => {
    const hidden = {
      ...observed([0], 1),
      value: without(state),
      numerator: without(state),
      denominator: without(state),
    };
    expect(observationDoubts([observed([500, 250, 500], 0), hidden], { unit: 'COUNT', today: '2021-12-31' })).toEqual(
      [],
    );
  });

  it('raise nothing where there are none', () => {
    expect(rulesOf('COUNT')).toEqual([]);
  });
});
