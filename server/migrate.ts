/** `npm run migrate`: brings the database to the newest migration; `-- down` undoes the last one. */
import 'reflect-metadata';
import { readConfig } from './config.js';
import { createDataSource } from './database/data-source.js';
import { modules } from './modules.js';
import { openDatabase } from './platform/open-database.js';
import { createProgress } from './platform/progress.js';
import { createStopping } from './platform/stopping.js';

const progress = createProgress(process.stderr);
const stopping = createStopping();
try {
  const database = await openDatabase(readConfig(), progress, stopping);
  const dataSource = await createDataSource(database.url, modules).initialize();
  stopping.afterwards(() => dataSource.destroy());
  if (process.argv.includes('down')) {
    await dataSource.undoLastMigration({ transaction: 'each' });
    progress.note('The last migration is undone.');
  } else {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    progress.note(
      done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.map(({ name }) => name).join(', ')}.`,
    );
  }
} finally {
  await stopping.stop();
}
