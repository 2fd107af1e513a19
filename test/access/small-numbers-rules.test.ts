/** Which counts are held back, in tables small enough to see why. */
import { describe, expect, it } from '@jest/globals';
import { holdBack } from '../../server/platform/small-numbers/hold-back.js';
import type { PeopleCell, PeopleTable } from '../../server/platform/small-numbers/people-table.js';

type Given = number | null | Omit<PeopleCell, 'id'>;

/** Rows of parts by name; the last of each is their total. Columns add up to the last row where there are several. */
function table(rows: Readonly<Record<string, readonly Given[]>>): PeopleTable {
  const names = Object.keys(rows);
  const cellOf = (given: Given): Omit<PeopleCell, 'id'> =>
    typeof given === 'object' && given !== null ? given : { value: given };
  const cells = names.flatMap((row) =>
    (rows[row] ?? []).map((given, at) => ({ id: `${row}${String(at)}`, ...cellOf(given) })),
  );
  const width = rows[names[0] ?? '']?.length ?? 0;
  const across = names.map((row) => ({
    total: `${row}${String(width - 1)}`,
    parts: Array.from({ length: width - 1 }, (_, at) => `${row}${String(at)}`),
  }));
  const last = names.at(-1) ?? '';
  const down = Array.from({ length: width }, (_, at) => ({
    total: `${last}${String(at)}`,
    parts: names.slice(0, -1).map((row) => `${row}${String(at)}`),
  }));
  return { cells, sums: names.length > 1 ? [...across, ...down] : across };
}

const held = async (rows: Parameters<typeof table>[0]): Promise<string> =>
  [...(await holdBack(table(rows), 5))].sort().join(' ');

describe('holding back', () => {
  it.each([
    ['nothing where nobody is few, and zero is not few', { a: [0, 5, 9, 14] }, ''],
    ['with a small count the smallest other that is enough', { a: [3, 40, 12, 55] }, 'a0 a2'],
    ['not a count that is too small to hide another', { a: [1, 4, 40, 12, 57] }, 'a0 a1'],
    ['a third where two small ones come to less than the threshold', { a: [1, 2, 40, 12, 55] }, 'a0 a1 a3'],
    ['the total where the parts are all there is', { a: [3, 0, 3] }, 'a0 a2'],
    ['a count that stands alone', { a: [4] }, 'a0'],
    ['one alone where a part that nobody gave hides it', { a: [3, null, 40, 60] }, 'a0'],
    ['one alone where its total is far from the sum', { a: [3, 40, 90] }, 'a0'],
    ['with another where its total is a little off', { a: [3, 40, 44] }, 'a0 a1'],
    ['nothing of what is told elsewhere for good', { a: [{ value: 3, isTold: true }, 40, 43] }, ''],
    ['what was held back before, and no more for it', { a: [{ value: 30, wasHeld: true }, 40, 70] }, 'a0'],
    ['what hides a count that was small before', { a: [{ value: 30, wasSmall: true }, 40, 12, 82] }, 'a0 a2'],
    [
      'a square of a table that adds up both ways',
      { a: [3, 20, 30, 53], b: [9, 40, 50, 99], c: [12, 60, 80, 152] },
      'a0 a1 b0 b1',
    ],
  ] as const)('takes %s', async (_, rows, expected) => {
    expect(await held(rows)).toBe(expected);
  });

  it('takes everything it may where what is told elsewhere leaves no other way', async () => {
    const told = (value: number): Given => ({ value, isTold: true });
    expect(
      await held({ a: [3, told(20), told(23)], b: [9, told(40), told(49)], c: [told(12), told(60), told(72)] }),
    ).toBe('a0 b0');
  });

  it('takes the same whatever it is asked first', async () => {
    const { cells, sums } = table({ a: [3, 20, 30, 53], b: [9, 40, 2, 51], c: [12, 60, 32, 104] });
    const once = await holdBack({ cells, sums }, 5);
    expect(await holdBack({ cells, sums }, 5)).toEqual(once);
  });
});
