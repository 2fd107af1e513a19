/** The same column more than once in a file. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { duplicateColumn } from '../../../server/provenance/quality/duplicate-column.js';

describe('a column', () => {
  it('that stands twice is doubted, with its places and what to do', () => {
    expect(duplicateColumn(['la_name', 'review_meeting_prior_24', 'total', 'review_meeting_prior_24'])).toEqual({
      rule: 'DUPLICATE_COLUMN',
      detail:
        'The file has a column more than once, "review_meeting_prior_24" as columns 2 and 4: compare them, and ask the publisher which is meant where they differ.',
    });
  });

  it('is the same in other case and with space around it', () => {
    expect(duplicateColumn(['PC_plans', 'total', 'pc_plans ', 'Total', 'TOTAL'])?.detail).toContain(
      '"PC_plans" as columns 1 and 3, "total" as columns 2 and 4 and 5',
    );
  });

  test.each([
    ['stands once', ['a', 'b', 'a_b']],
    ['has no name', ['a', '', null, ' ', null, '']],
  ])('that %s is taken', (_, columns) => {
    expect(duplicateColumn(columns)).toBeUndefined();
  });

  it('is doubted whenever a name comes back, wherever it stands', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,6}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (columns, from, to) => {
        expect(duplicateColumn(columns)).toBeUndefined();
        const again = columns.toSpliced(to % (columns.length + 1), 0, columns[from % columns.length] ?? '');
        expect(duplicateColumn(again)?.rule).toBe('DUPLICATE_COLUMN');
      }),
    );
  });
});
