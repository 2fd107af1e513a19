/** A thousand random tables against somebody who knows everything but what is hidden. */
import { describe, expect, test } from '@jest/globals';
import { holdBack } from '../../server/platform/small-numbers/hold-back.js';
import { isSmall, type PeopleTable } from '../../server/platform/small-numbers/people-table.js';
import { openAttacker, type Possible } from '../support/attacker.js';
import { randomTable } from '../support/people-tables.js';

const threshold = 5;
const tables = Array.from({ length: 1000 }, (_, seed) => randomTable(seed));

const smallOnes = ({ cells }: PeopleTable): Set<string> =>
  new Set(cells.flatMap(({ id, value }) => (isSmall(value, threshold) ? [id] : [])));

/** Known to the person, or to a thousandth of the number. */
const isFound = ({ least, most, value }: Possible): boolean => most - least < Math.max(1, value / 1000);

describe('small numbers under attack', () => {
  test('of a thousand tables nobody works a hidden count out', async () => {
    const attack = await openAttacker();
    const [found, narrow]: [string[], string[]] = [[], []];
    let [small, hidden, shown] = [0, 0, 0];
    for (const [index, table] of tables.entries()) {
      const held = await holdBack(table, threshold);
      const few = smallOnes(table);
      for (const id of few) expect(held).toContain(id);
      small += few.size;
      hidden += held.size;
      shown += table.cells.length - held.size;
      for (const possible of attack(table, held)) {
        const told = `table ${String(index)} (${table.shape}) ${possible.id}: ${String(possible.value)} in ${String(possible.least)} to ${String(possible.most)}`;
        if (isFound(possible)) found.push(told);
        if (few.has(possible.id) && possible.most - possible.least < threshold - 1e-6) narrow.push(told);
      }
    }
    expect(found).toEqual([]);
    expect(narrow).toEqual([]);
    expect(small).toBeGreaterThan(5000);
    // Hiding everything would be safe and useless.
    expect(hidden).toBeLessThan(2.2 * small);
    expect(shown).toBeGreaterThan(hidden);
  }, 300_000);

  test('the same attacker finds most small counts where only these are hidden', async () => {
    const attack = await openAttacker();
    let [small, found, broken] = [0, 0, 0];
    for (const table of tables) {
      const few = smallOnes(table);
      const known = attack(table, few).filter(isFound);
      small += few.size;
      found += known.length;
      broken += known.length > 0 ? 1 : 0;
    }
    expect(found / small).toBeGreaterThan(0.6);
    expect(broken / tables.length).toBeGreaterThan(0.6);
  }, 300_000);
});
