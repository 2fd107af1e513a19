/** Fills a database: with the reference facts, and beside them the demonstration. */
import type { DataSource } from 'typeorm';
import { modules } from '../server/modules.js';
import type { Progress } from '../server/platform/progress.js';
import { factTables } from './facts.js';
import { load } from './load.js';
import type { SeedTable } from './seed.js';

const rows = modules.flatMap((module) => module.tables.map(([, row]) => row));

export async function loadFacts(dataSource: DataSource, progress: Progress): Promise<void> {
  await loadWith(dataSource, progress, 'Loading the reference facts', factTables());
}

export async function loadWith(
  dataSource: DataSource,
  progress: Progress,
  label: string,
  tables: readonly SeedTable[],
): Promise<void> {
  await progress.step(label, (tally) => {
    tally.expect(tables.reduce((sum, { records }) => sum + records.length, 0));
    return load(dataSource, rows, tables, (count) => {
      tally.advance(count);
    });
  });
}
