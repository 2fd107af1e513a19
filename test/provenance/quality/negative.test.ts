/** Counts below zero. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { negative } from '../../../server/provenance/quality/negative.js';
import { disputed, figures, valueless, without, year } from './reported.js';

describe('a count below zero', () => {
  it('is doubted, with each of them and what to do', () => {
    expect(negative(figures(year(2024), 12, -211, '-3'))).toEqual({
      rule: 'NEGATIVE',
      detail:
        'A count for 2024 lies below zero, -211 (figure 2), -3 (figure 3): ask the publisher how it was worked out, and add it to no total until then.',
    });
  });

  it('is doubted where it is disputed', () => {
    expect(negative(figures(year(2024), disputed(-1)))?.rule).toBe('NEGATIVE');
  });

  test.each(valueless)('is not seen in a figure that is %s', (state) => {
    expect(negative(figures(year(2024), without(state)))).toBeUndefined();
  });

  it('is doubted whenever there is one, and only then', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        expect(negative(figures(year(2024), ...values)) !== undefined).toBe(values.some((value) => value < 0));
      }),
    );
  });
});
