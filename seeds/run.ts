/** `npm run seed`: brings the reference facts of a migrated database up to date; with `--demonstration` the fictional area too. */
import 'reflect-metadata';
import { readConfig } from '../server/config.js';
import { createDataSource } from '../server/database/data-source.js';
import { modules } from '../server/modules.js';
import { openDatabase } from '../server/platform/open-database.js';
import { createProgress } from '../server/platform/progress.js';
import { createStopping } from '../server/platform/stopping.js';
import { loadDemonstration, loadFacts } from './fill.js';

const progress = createProgress(process.stderr);
const stopping = createStopping();
try {
  const database = await openDatabase(readConfig(), progress, stopping);
  const dataSource = await createDataSource(database.url, modules).initialize();
  stopping.afterwards(() => dataSource.destroy());
  await loadFacts(dataSource, progress);
  const withDemonstration = process.argv.includes('--demonstration');
  if (withDemonstration) await loadDemonstration(dataSource, progress);
  progress.note(`The reference facts${withDemonstration ? ' and the demonstration' : ''} are up to date.`);
} finally {
  await stopping.stop();
}
