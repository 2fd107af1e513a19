/** `npm run migrate`: brings the database to the newest migration; `-- down` undoes the last one, `-- generate <name>` writes the next. */
import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { CommandRefused, onDatabase } from './command.js';
import { generateMigration } from './database/generate-migration.js';
import { migrate, undoMigration } from './database/prepare.js';

const [command, name] = process.argv.slice(2);

async function bringUp(dataSource: DataSource): Promise<string> {
  const done = await migrate(dataSource);
  return done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}.`;
}

async function undo(dataSource: DataSource): Promise<string> {
  await undoMigration(dataSource);
  return 'The last migration is undone. Nothing can be read or written until npm run migrate has been run again.';
}

async function generate(dataSource: DataSource): Promise<string> {
  if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new CommandRefused('Name the migration in small letters: npm run migrate -- generate add-cost-centre');
  }
  await migrate(dataSource);
  const written = await generateMigration(dataSource, name);
  return written === undefined
    ? 'Tables and entities agree: nothing to write.'
    : `Written: ${written}. Look at it, then migrate.`;
}

const commands: Readonly<Record<string, (dataSource: DataSource) => Promise<string>>> = {
  up: bringUp,
  down: undo,
  generate,
};

await onDatabase(async (dataSource, progress) => {
  const chosen = commands[command ?? 'up'];
  if (chosen === undefined) throw new CommandRefused(`There is no "${String(command)}": use up, down or generate.`);
  progress.note(await chosen(dataSource));
});
