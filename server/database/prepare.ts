/** Makes a database ready to serve: migrated, and holding the reference facts if it held nothing. */
import type { DataSource } from 'typeorm';
import type { Progress } from '../platform/progress.js';
import { modules } from '../modules.js';
import { createDataSource } from './data-source.js';

/** What fills an empty database; the facts live outside the machine and are handed in. */
export type Fill = (dataSource: DataSource, progress: Progress) => Promise<void>;

export interface PrepareOptions {
  databaseUrl: string;
  progress: Progress;
  fill: readonly Fill[];
}

export async function prepareDatabase({ databaseUrl, progress, fill }: PrepareOptions): Promise<void> {
  const dataSource = await createDataSource(databaseUrl, modules).initialize();
  try {
    await withLock(dataSource, async () => {
      await progress.step('Migrating the database', () => dataSource.runMigrations({ transaction: 'each' }));
      if (!(await isEmpty(dataSource))) return;
      for (const each of fill) await each(dataSource, progress);
    });
  } finally {
    await dataSource.destroy();
  }
}

/** Processes that start together prepare one after the other. */
async function withLock(dataSource: DataSource, work: () => Promise<void>): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.query('select pg_advisory_lock(7482016)');
  try {
    await work();
  } finally {
    await runner.query('select pg_advisory_unlock(7482016)');
    await runner.release();
  }
}

async function isEmpty(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query<{ exists: boolean }[]>('select exists (select from area) as exists');
  return row?.exists !== true;
}
