import { describe, expect, test } from '@jest/globals';
import { lineNumber, withoutNumber } from '../../server/finance/section-251/line-number.js';
import { UnitEvidence } from '../../server/finance/section-251/unit.js';

test.each([
  ['1.2.1 Top-up funding – maintained schools', '1.2.1', 'Top-up funding – maintained schools'],
  ['1.2.10 PFI/BSF costs at special schools', '1.2.10', 'PFI/BSF costs at special schools'],
  ['2.1.1. Educational psychology service', '2.1.1', 'Educational psychology service'],
  ['Total Schools Budget', undefined, 'Total Schools Budget'],
  ['1 Schools', undefined, '1 Schools'],
  ['2022-23 budget', undefined, '2022-23 budget'],
])('the number of "%s"', (wording, number, rest) => {
  expect([lineNumber(wording), withoutNumber(wording)]).toEqual([number, rest]);
});

describe('the unit of a file', () => {
  const unit = (headings: string[], ...seen: (readonly [sum: number, perHead: number | null])[]) => {
    const evidence = new UnitEvidence(headings);
    for (const [sum, perHead] of seen) evidence.see(sum, perHead);
    return evidence.unit();
  };
  test.each([
    ['large sums', unit(['net_expenditure'], [1_200_000, null]), 'POUNDS'],
    ['small sums that fit a population', unit(['net_expenditure'], [912_000, 12.5]), 'POUNDS'],
    ['sums in millions that fit a population', unit(['net_expenditure'], [1.2, 16.22], [0.4, 5.4]), 'MILLIONS'],
    ['England in millions', unit(['net_expenditure'], [230, 16.5]), 'MILLIONS'],
    ['a heading', unit(['net_expenditure_£m'], [1.2, null]), 'MILLIONS'],
    ['a heading in words', unit(['Net expenditure (£ million)'], [1.2, null]), 'MILLIONS'],
    ['a heading that the sums contradict', unit(['net_expenditure_£m'], [1_200_000, null]), undefined],
    ['small sums alone', unit(['net_expenditure'], [912, null]), undefined],
    ['sums for each head that round to nothing', unit(['net_expenditure'], [912, 0.01]), undefined],
    ['nothing', unit(['net_expenditure']), undefined],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
