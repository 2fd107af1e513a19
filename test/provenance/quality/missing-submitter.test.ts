/** Totals over providers in which one is missing or doubted. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { QualityRule } from '../../../schema/provenance/quality-flag.js';
import { missingSubmitter, type Submitter } from '../../../server/provenance/quality/missing-submitter.js';
import { exact, month, unknown, valueless, without } from './reported.js';

const ours = (before: number | null, now: number | null, ...flags: QualityRule[]): Submitter => ({
  name: 'Wirral Community',
  before: before === null ? undefined : exact(before),
  now: now === null ? undefined : exact(now),
  flags,
});
const others: Submitter = { name: 'Other providers', before: exact(3490), now: exact(3197), flags: [] };
const total = (value: number | null, submitters: readonly Submitter[], statedMissing = 0) =>
  missingSubmitter({
    span: month('2023-08'),
    reportedBy: 'NHS England',
    total: value === null ? unknown : exact(value),
    submitters,
    statedMissing,
  });

describe('a total is doubted', () => {
  it('when a provider that reported before is missing, with its figure and what to do', () => {
    expect(total(3197, [ours(2138, null), others])).toEqual({
      rule: 'MISSING_SUBMITTER',
      detail:
        'In the total of 3,197 for August 2023 no figure came from Wirral Community (2,138): compare it with no other total, and ask NHS England for what is missing.',
    });
  });

  test.each<[string, readonly Submitter[], number]>([
    ['a provider’s zero is doubted', [ours(2138, 0, 'ZERO_SPIKE'), others], 0],
    ['a provider’s old figures came again', [ours(2138, 2138, 'IDENTICAL_CONSECUTIVE'), others], 0],
    ['a total within it lacks one', [ours(2138, 1200, 'MISSING_SUBMITTER'), others], 0],
    ['several are missing that are little each', [ours(90, null), ours(90, null), others], 0],
    ['the publisher says that one did not submit', [others], 1],
    ['a provider’s bands are doubted', [ours(2138, 2000, 'BAND_SHIFT', 'BAND_SUM'), others], 0],
    ['one that is little of it is missing', [ours(150, null), others], 0],
    ['one that had nobody waiting says no more', [ours(0, null), others], 0],
  ])('when %s', (_, submitters, statedMissing) => {
    expect(total(3197, submitters, statedMissing)?.rule).toBe('MISSING_SUBMITTER');
  });

  it('saying how much that weighs', () => {
    const little = 'together at most a twentieth of it';
    expect(total(3197, [ours(150, null), others])?.detail).toContain(little);
    expect(total(3197, [ours(150, 140, 'NEGATIVE'), others])?.detail).toContain(little);
    expect(total(3197, [ours(170, null), others])?.detail).toContain('compare it with no other total');
    expect(total(3197, [ours(150, null), others], 2)?.detail).toContain('nobody knows how much of it that would be');
  });

  it('naming the largest three', () => {
    const many = [400, 900, 700, 300, 800].map((people) => ({ ...ours(people, null), name: `P${String(people)}` }));
    expect(total(3197, many)?.detail).toContain('from P900 (900), P800 (800), P700 (700) and 2 more:');
  });
});

describe('a total is taken', () => {
  test.each<[string, readonly Submitter[]]>([
    ['when nobody is named', []],
    ['when a provider reports for the first time', [ours(null, 2138), others]],
    ['when a provider’s next list is late: this one is in it', [ours(2138, 2000, 'STALE'), others]],
  ])('%s', (_, submitters) => {
    expect(total(3197, submitters)).toBeUndefined();
  });

  it('when it has no value itself', () => {
    expect(total(null, [ours(2138, null), others])).toBeUndefined();
  });

  it('whenever all report without doubts', () => {
    const figure = fc.nat({ max: 5000 }).map(exact);
    const part = fc.record({ name: fc.string(), before: fc.option(figure, { nil: undefined }), now: figure });
    fc.assert(
      fc.property(fc.nat(), fc.array(part), (value, parts) => {
        expect(
          total(
            value,
            parts.map((each) => ({ ...each, flags: [] })),
          ),
        ).toBeUndefined();
      }),
    );
  });
});

test.each(valueless)('a provider whose figure is %s now is missing, not zero', (state) => {
  expect(total(3197, [{ ...ours(2138, null), now: without(state) }, others])?.detail).toContain('no figure came from');
});
