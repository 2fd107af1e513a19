/** Makes a database ready to serve: migrated, and holding the reference facts if it held nothing. */
import type { DataSource } from 'typeorm';
import type { Progress } from '../platform/progress.js';
import { modules } from '../modules.js';
import { settleAllSmallNumbers } from '../platform/small-numbers/settle.js';
import { createDataSource } from './data-source.js';
import { ensureRoles } from './roles.js';
import { lowerSecondWall, raiseSecondWall } from './second-wall.js';

/** What fills an empty database; the facts live outside the machine and are handed in. */
export type Fill = (dataSource: DataSource, progress: Progress) => Promise<void>;

export interface PrepareOptions {
  /** With the login that owns the tables. */
  databaseUrl: string;
  /** Who works on them afterwards, where that is another. */
  login?: string | undefined;
  progress: Progress;
  fill: readonly Fill[];
}

export async function prepareDatabase({ databaseUrl, login, progress, fill }: PrepareOptions): Promise<void> {
  const dataSource = await createDataSource(databaseUrl, modules).initialize();
  try {
    await withLock(dataSource, async () => {
      await progress.step('Migrating the database', () => migrate(dataSource, login));
      if (!(await isEmpty(dataSource))) return;
      for (const each of fill) await each(dataSource, progress);
    });
  } finally {
    await dataSource.destroy();
  }
}

/** To the newest migration, with what follows from it: what is held back, and the policies that the model asks for now. */
export async function migrate(dataSource: DataSource, login?: string): Promise<string[]> {
  const done = await dataSource.runMigrations({ transaction: 'each' });
  await settleAllSmallNumbers(dataSource);
  const [me] = await dataSource.query<{ name: string }[]>('select session_user as name');
  await ensureRoles(dataSource, login ?? String(me?.name));
  await raiseSecondWall(dataSource, modules, done.length > 0);
  return done.map(({ name }) => name);
}

/** Takes the last migration back. Nothing may be done with the tables until they are migrated again. */
export async function undoMigration(dataSource: DataSource): Promise<void> {
  await lowerSecondWall(dataSource);
  await dataSource.undoLastMigration({ transaction: 'each' });
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
