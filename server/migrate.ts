/** `npm run migrate`: brings the database to the newest migration; `-- down` undoes the last one, `-- generate <name>` writes the next. */
import 'reflect-metadata';
import { readConfig } from './config.js';
import { createDataSource } from './database/data-source.js';
import { generateMigration } from './database/generate-migration.js';
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
  const [command, name] = process.argv.slice(2);
  if (command === 'down') {
    await dataSource.undoLastMigration({ transaction: 'each' });
    progress.note('The last migration is undone.');
  } else {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    progress.note(
      done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.map((each) => each.name).join(', ')}.`,
    );
  }
  if (command === 'generate') {
    if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
      throw new Error('Name the migration in small letters, such as: npm run migrate -- generate add-cost-centre');
    }
    const written = await generateMigration(dataSource, name);
    progress.note(
      written === undefined
        ? 'Tables and entities agree: nothing to write.'
        : `Written: ${written}. Look at it, then migrate.`,
    );
  }
} finally {
  await stopping.stop();
}
