/** Fills a database: with the reference facts, and beside them the demonstration. */
import type { DataSource } from 'typeorm';
import { modules } from '../server/modules.js';
import type { Progress } from '../server/platform/progress.js';
import { demonstrationTables } from './demonstration.js';
import { factTables } from './facts.js';
import { load } from './load.js';
import { demonstrationScale } from './scales.js';
import type { Scale } from './invent.js';
import type { SeedTable } from './seed.js';

const rows = modules.flatMap((module) => module.tables.map(([, row]) => row));

export async function loadFacts(dataSource: DataSource, progress: Progress): Promise<void> {
  await loadWith(dataSource, progress, 'Loading the reference facts', factTables());
}

/** The demonstration stands on the facts: on their code lists and promise themes. */
export async function loadDemonstration(dataSource: DataSource, progress: Progress): Promise<void> {
  await loadInvented(dataSource, progress, 'Loading the demonstration', demonstrationScale);
}

/** Area by area, each in a transaction of its own: no more than one area is ever held. */
export async function loadInvented(
  dataSource: DataSource,
  progress: Progress,
  label: string,
  scale: Scale,
): Promise<void> {
  await progress.step(label, async (tally) => {
    tally.expect(scale.areas.length + 1);
    for (const tables of demonstrationTables(scale)) {
      await load(dataSource, rows, tables);
      tally.advance();
    }
  });
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
