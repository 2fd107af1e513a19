/** Values far from those of the year before. */
import 'reflect-metadata';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { IndicatorUnit } from '../../../schema/indicators/indicator.js';
import {
  yearOnYearJump,
  type Measured,
  type MeasuredUnit,
} from '../../../server/provenance/quality/year-on-year-jump.js';
import { day, measured, month, valueless, without, year } from './reported.js';

const jump = (unit: MeasuredUnit, from: number | null, to: number | null, outOf?: [number | null, number | null]) =>
  yearOnYearJump([measured(year(2023), from, outOf?.[0]), measured(year(2024), to, outOf?.[1])], { unit });

describe('a value is doubted', () => {
  it('with both values and what to do', () => {
    expect(jump('COUNT', 309, 964)).toEqual({
      rule: 'YEAR_ON_YEAR_JUMP',
      detail:
        '964 for 2024 is far from 309 for 2023: ask the publisher whether the way of counting or the unit changed, and record a series break if it did.',
    });
    expect(jump('PERCENT', 84, 31.6, [300, 320])?.detail).toMatch(/^31\.6% for 2024 is far from 84% for 2023/);
    expect(jump('WEEKS', 12, 40.5)?.detail).toMatch(/^40\.5 weeks for 2024 is far from 12 weeks for 2023/);
  });

  test.each<[string, MeasuredUnit, number, number, [number, number] | undefined]>([
    ['three times as many', 'COUNT', 50, 150, undefined],
    ['a third as many', 'COUNT', 150, 50, undefined],
    ['many after none', 'COUNT', 0, 50, undefined],
    ['40 points among many', 'PERCENT', 50, 90, [50, 50]],
    ['60 points among nobody says how many', 'PERCENT', 78, 7.8, undefined],
    ['to nothing, in per cent', 'PERCENT', 64, 0, [200, 200]],
  ])('for %s', (_, unit, from, to, outOf) => {
    expect(jump(unit, from, to, outOf)?.rule).toBe('YEAR_ON_YEAR_JUMP');
  });

  test.each<[string, Measured[]]>([
    [
      'the same month',
      [measured(month('2023-02'), 80), measured(month('2024-01'), 500), measured(month('2024-02'), 587)],
    ],
    ['a census a day earlier or later', [measured(day('2023-01-19'), 80), measured(day('2024-01-18'), 400)]],
  ])('against %s of the year before', (_, series) => {
    expect(yearOnYearJump(series, { unit: 'COUNT' })?.detail).toContain('far from 80');
  });
});

describe('a value is taken', () => {
  test.each<[string, MeasuredUnit, number | null, number | null, [number | null, number | null] | undefined]>([
    ['nearly three times as many', 'COUNT', 100, 299, undefined],
    ['few', 'COUNT', 3, 49, undefined],
    ['nothing, which another rule looks at', 'COUNT', 500, 0, undefined],
    ['below zero, which another rule looks at', 'COUNT', -211, 400, undefined],
    ['39 points', 'PERCENT', 50, 89, [500, 500]],
    ['many points among few', 'PERCENT', 100, 0, [49, 400]],
    ['50 points among nobody says how many', 'PERCENT', 80, 30, [400, null]],
    ['a short average', 'WEEKS', 1, 3.9, undefined],
    ['a rank', 'RANK', 1, 151, undefined],
    ['an unknown value', 'COUNT', 500, null, undefined],
    ['an unknown year before', 'COUNT', null, 500, undefined],
  ])('for %s', (_, unit, from, to, outOf) => {
    expect(jump(unit, from, to, outOf)).toBeUndefined();
  });

  test.each<[string, Measured[]]>([
    ['the first time', [measured(year(2024), 900)]],
    ['when the year before is missing', [measured(year(2022), 90), measured(year(2024), 900)]],
    ['when the year before had other months', [measured(month('2023-02'), 90), measured(year(2024), 900)]],
    ['when only other months are known', [measured(month('2023-03'), 90), measured(month('2024-02'), 900)]],
  ])('%s', (_, series) => {
    expect(yearOnYearJump(series, { unit: 'COUNT' })).toBeUndefined();
  });

  it('when the way of counting changed between the two', () => {
    const series = [measured(year(2022), 100), measured(year(2023), 400)];
    const broken = (on: string) => yearOnYearJump(series, { unit: 'COUNT', breaksOn: [on] })?.rule;
    expect(broken('2023-01-01')).toBeUndefined();
    expect(broken('2022-09-01')).toBeUndefined();
    expect(broken('2022-01-01')).toBe('YEAR_ON_YEAR_JUMP');
    expect(broken('2024-01-01')).toBe('YEAR_ON_YEAR_JUMP');
  });

  test.each(valueless)('when it is %s', (state) => {
    const [before, now] = [measured(year(2023), 500), measured(year(2024), 500)];
    expect(yearOnYearJump([before, { ...now, value: without(state) }], { unit: 'COUNT' })).toBeUndefined();
    expect(yearOnYearJump([{ ...before, value: without(state) }, now], { unit: 'COUNT' })).toBeUndefined();
  });
});

it('finds the same jump upwards and downwards', () => {
  const count = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(count, count, (one, other) => {
      expect(jump('COUNT', one, other) === undefined).toBe(jump('COUNT', other, one) === undefined);
    }),
  );
});

it('knows the units of indicators', () => {
  const units: readonly MeasuredUnit[] = Object.values(IndicatorUnit);
  expect(units.map((unit) => jump(unit, 50, 900)?.rule ?? unit)).toEqual(
    units.map((unit) => (unit === 'RANK' ? 'RANK' : 'YEAR_ON_YEAR_JUMP')),
  );
});
