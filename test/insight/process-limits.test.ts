/** The rules of the XmR chart and the straight line, by numbers worked out by hand. */
import { describe, expect, it } from '@jest/globals';
import { limitsOf, signalsOf } from '../../server/insight/trend/process-limits.js';
import { straightLine, type Point } from '../../server/insight/trend/straight-line.js';

const steady = [10, 12, 11, 13, 12, 11, 10, 12, 11, 13, 12, 11];

describe('natural process limits', () => {
  it('are the mean and 2.66 mean moving ranges: 11.5, with ranges of 15 in 11 steps', () => {
    const limits = limitsOf(steady);
    expect(limits?.centre).toBeCloseTo(11.5, 10);
    expect(limits?.lower).toBeCloseTo(11.5 - (2.66 * 15) / 11, 10);
    expect(limits?.upper).toBeCloseTo(11.5 + (2.66 * 15) / 11, 10);
  });

  it('are not drawn from fewer than 12 points', () => {
    expect(limitsOf(steady.slice(1))).toBeUndefined();
    expect(limitsOf([])).toBeUndefined();
  });
});

const limits = { centre: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };
const flagged = (values: readonly number[], rule: string): number[] =>
  signalsOf(values, limits).flatMap((rules, at) => (rules.some((each) => each === rule) ? [at] : []));

describe('the rules', () => {
  it.each([
    ['OUTSIDE_LIMITS', [1, 3.1, -1, 3, -3.1], [1, 4]],
    ['SHIFT', [-1, 1, 1, 2, 1, 1, 1, 2, -1], [1, 2, 3, 4, 5, 6, 7]],
    ['SHIFT', [1, 1, 2, 1, 1, 1, -1, 1], []],
    ['SHIFT', [1, 1, 2, 0, 1, 1, 1, 1], []],
    ['TREND', [0, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1], [1, 2, 3, 4, 5, 6, 7]],
    ['TREND', [0, -1, -0.5, 0, 0.5, 1, 1.5, 1], []],
    ['TREND', [2, 1.5, 1, 0.5, 0, -0.5, -1], [0, 1, 2, 3, 4, 5, 6]],
    ['TREND', [-1.5, -1, -1, -0.5, 0, 0.5, 1, 1.5], []],
    ['NEAR_LIMIT', [0, 2.5, 1, 2.5, 0], [1, 3]],
    ['NEAR_LIMIT', [2.5, 2.5], []],
    ['NEAR_LIMIT', [2.5, -2.5, 2.5], []],
    ['NEAR_LIMIT', [2.5, 1, 1, 2.5, 1], []],
    ['NEAR_LIMIT', [-2.5, -2.2, -1], [0, 1]],
  ])('%s in %j', (rule, values, at) => {
    expect(flagged(values, rule)).toEqual(at);
  });
});

describe('a straight line', () => {
  const month = (index: number, value: number): Point => [index, value];

  it('has the interval of Student’s t: three points leave one degree of freedom, 12.706', () => {
    // y = 1 + 2x with errors 0.1, -0.2, 0.1: error 0.2449 (√0.06), spread 2.
    const line = straightLine([month(0, 1.1), month(1, 2.8), month(2, 5.1)]);
    expect(line?.slope.middle).toBeCloseTo(2, 10);
    expect(line?.slope.high).toBeCloseTo(2 + (12.7062047 * Math.sqrt(0.06)) / Math.sqrt(2), 5);
    expect(line?.at(3).middle).toBeCloseTo(7, 10);
    expect(line?.at(3).low).toBeCloseTo(7 - 12.7062047 * Math.sqrt(0.06) * Math.sqrt(1 + 1 / 3 + 4 / 2), 5);
  });

  it('reaches a value where it and the edges of its interval meet it', () => {
    const line = straightLine([100, 96, 89, 86, 79, 76, 70, 64, 61, 54, 50, 46].map((value, at) => month(at, value)));
    const reached = line?.reaches(0);
    expect(line?.at(reached?.middle ?? 0).middle).toBeCloseTo(0, 8);
    expect(line?.at(reached?.low ?? 0).low).toBeCloseTo(0, 8);
    expect(line?.at(reached?.high ?? 0).high).toBeCloseTo(0, 8);
    expect(reached?.low).toBeLessThan(reached?.middle ?? 0);
  });

  it('reaches nothing where the change may be chance, and is not drawn through too little', () => {
    expect(straightLine([month(0, 5), month(1, 4), month(2, 6), month(3, 5)])?.reaches(0)).toBeUndefined();
    expect(straightLine([month(0, 1), month(1, 2)])).toBeUndefined();
    expect(straightLine([month(1, 1), month(1, 2), month(1, 3)])).toBeUndefined();
  });

  it('goes exactly through points that lie on it', () => {
    const line = straightLine([month(0, 3), month(1, 2), month(2, 1)]);
    expect(line?.reaches(0)).toMatchObject({ middle: 3, low: 3, high: 3 });
  });
});
