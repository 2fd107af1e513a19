/** What `npm run` commands on the database share: it is opened, handed over and closed again; a failure is one line. */
import { readConfig } from './config.js';
import type { DataSource } from 'typeorm';
import { createDataSource } from './database/data-source.js';
import type { WorkingRole } from './database/roles.js';
import { modules } from './modules.js';
import { openDatabase } from './platform/open-database.js';
import { createProgress, type Progress } from './platform/progress.js';
import { StartFailure } from './platform/start-failure.js';
import { createStopping } from './platform/stopping.js';

/** A command that was asked for something it cannot do. */
export class CommandRefused extends Error {}

/** With the rights of who owns the tables, or as a role that works on them. */
export async function onDatabase(
  work: (dataSource: DataSource, progress: Progress, databaseUrl: string) => Promise<void>,
  role?: WorkingRole,
): Promise<void> {
  const progress = createProgress(process.stderr);
  const stopping = createStopping();
  try {
    const database = await openDatabase(readConfig(), progress, stopping);
    const url = role === undefined ? database.ownerUrl : database.url;
    const dataSource = await createDataSource(url, modules, role).initialize();
    stopping.afterwards(() => dataSource.destroy());
    await work(dataSource, progress, database.url);
  } catch (error) {
    if (!(error instanceof StartFailure || error instanceof CommandRefused)) throw error;
    progress.note(error.message);
    process.exitCode = 1;
  } finally {
    await stopping.stop();
  }
}
