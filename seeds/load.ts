/** Writes seed tables into the database: all in one transaction, in the order of the rows, and only what differs from what is there. */
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { upsertRows } from '../server/database/insert-rows.js';
import { settleSmallNumbers } from '../server/platform/small-numbers/settle.js';
import type { SeedTable } from './seed.js';

const chunkSize = 2000;

/** Told after each chunk how many records it held. */
export type OnLoaded = (count: number) => void;

export async function load(
  dataSource: DataSource,
  rows: readonly ClassType[],
  tables: readonly SeedTable[],
  onLoaded?: OnLoaded,
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    // The facts of the record may be mended where we copied them wrong; nothing else may rewrite a ledger.
    await manager.query(`select set_config('throughline.loading_facts', 'on', true)`);
    await manager.query('set constraints all deferred');
    for (const row of rows) {
      const metadata = dataSource.getMetadata(row);
      const records = tables.filter((table) => table.row === row).flatMap((table) => table.records);
      for (let from = 0; from < records.length; from += chunkSize) {
        const chunk = records.slice(from, from + chunkSize);
        await upsertRows(manager, metadata, chunk);
        onLoaded?.(chunk.length);
      }
    }
    await settleSmallNumbers(manager);
  });
}
