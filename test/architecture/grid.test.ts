import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { modules } from '../../server/modules.js';
import { rows } from './import-rules.js';

const shared = /^(shared|app|platform|reading|database|decisions|demonstration)$/;

describe('the grid', () => {
  it('has the same rows in every facet', () => {
    for (const facet of ['schema', 'server', 'seeds']) {
      const found = readdirSync(facet, { withFileTypes: true }).filter(
        (entry) => entry.isDirectory() && !shared.test(entry.name),
      );
      expect([facet, ...found.map(({ name }) => name).sort()]).toEqual([facet, ...[...rows].sort()]);
    }
  });

  it('wires the rows in their order', () => {
    expect(modules.map(({ name }) => name)).toEqual(rows);
  });

  it('names every room by its row', () => {
    for (const row of rows) {
      expect(existsSync(`server/${row}/${row}.module.ts`)).toBe(true);
      expect(existsSync(`schema/${row}/${row}.edges.ts`)).toBe(true);
      expect(existsSync(`seeds/${row}/${row}.facts.ts`)).toBe(true);
    }
  });
});
