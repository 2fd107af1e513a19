import { describe, expect, it } from '@jest/globals';
import { figureWords } from '../../server/provenance/figure-words.js';
import { same } from '../../server/provenance/same.js';
import { known, unknown, type FigureStored } from '../../server/platform/write/values.js';

const stated = (
  state: FigureStored<string>['state'],
  more: Partial<FigureStored<string>> = {},
): FigureStored<string> => ({
  ...unknown(),
  state,
  ...more,
});

describe('figures side by side', () => {
  it.each<[string | null, FigureStored<string | number>]>([
    ['2138', known(2138)],
    ['0', known(0)],
    ['about 1400', { ...known(1400), qualifier: 'APPROXIMATE' }],
    ['more than 5', { ...known(5), qualifier: 'MORE_THAN' }],
    ['at most 5', { ...known(5), qualifier: 'AT_MOST' }],
    ['31 (disputed)', stated('DISPUTED', { value: '31' })],
    ['disputed', stated('DISPUTED')],
    [null, unknown('Nobody has said.')],
    ['held back', stated('SUPPRESSED')],
    ['not applicable', stated('NOT_APPLICABLE')],
    ['promised for 2026-03', stated('PROMISED', { promisedFor: '2026-03' })],
  ])('read %j', (words, figure) => {
    expect(figureWords(figure)).toBe(words);
  });

  it.each<[boolean, unknown, unknown]>([
    [true, '12.50', '12.5'],
    [true, '12.0', '12'],
    [true, '-0.10', '-0.1'],
    [false, '120', '12'],
    [false, '12.05', '12.5'],
    [true, null, undefined],
    [false, null, 0],
    [false, '1', 1],
    [true, { value: '1.0', note: null }, { value: '1', extra: undefined }],
    [false, { value: '1' }, { value: null }],
    [false, [1, 2], [1]],
    [true, [{ count: '1.0' }], [{ count: '1' }]],
  ])('are the same: %j', (expected, one, other) => {
    expect(same(one, other)).toBe(expected);
    expect(same(other, one)).toBe(expected);
  });
});
