/** `npm run seed`: brings the reference facts of a migrated database up to date; with `--demonstration` the fictional area too. */
import 'reflect-metadata';
import { CommandRefused, onDatabase } from '../server/command.js';
import { loadDemonstration, loadFacts } from './fill.js';

await onDatabase(async (dataSource, progress) => {
  if (await dataSource.showMigrations()) {
    throw new CommandRefused('The database is behind the migrations: run npm run migrate first.');
  }
  await loadFacts(dataSource, progress);
  const withDemonstration = process.argv.includes('--demonstration');
  if (withDemonstration) await loadDemonstration(dataSource, progress);
  progress.note(`The reference facts${withDemonstration ? ' and the demonstration' : ''} are up to date.`);
});
