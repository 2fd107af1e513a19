/** The database this process uses: the operator's where `DATABASE_URL` is set, else the embedded one. */
import path from 'node:path';
import type { Config } from '../config.js';
import { ensureEmbeddedPostgres } from '../database/embedded/ensure-embedded-postgres.js';
import { checkPostgres, publicAddress } from './check-postgres.js';
import type { Progress } from './progress.js';
import type { Stopping } from './stopping.js';

export interface OpenDatabase {
  readonly url: string;
  /** With the login that owns the tables: that of `MIGRATOR_DATABASE_URL`, where there is one. */
  readonly ownerUrl: string;
  /** For people: where the data is, without a credential. */
  readonly described: string;
}

async function openEmbedded(dataDirectory: string, progress: Progress, stopping: Stopping): Promise<OpenDatabase> {
  const opening = progress.step('Starting the embedded PostgreSQL', () =>
    ensureEmbeddedPostgres({
      dataDir: dataDirectory,
      durability: 'safe',
      onProgress: (line) => {
        progress.note(line);
      },
    }),
  );
  // Registered before it is there: a stop that comes meanwhile waits for the server and then stops it.
  stopping.afterwards(async () => {
    const opened = await opening.catch(() => undefined);
    await opened?.stop();
  });
  const { url, started, directory } = await opening;
  const shown = path.relative('', directory);
  const described = `embedded PostgreSQL in ${shown.startsWith('..') ? directory : shown}`;
  return {
    url,
    ownerUrl: url,
    described: started ? described : `${described}, shared with the process that started it`,
  };
}

export async function openDatabase(config: Config, progress: Progress, stopping: Stopping): Promise<OpenDatabase> {
  const url = config.databaseUrl;
  if (url === undefined) return openEmbedded(config.dataDirectory, progress, stopping);
  const ownerUrl = config.migratorDatabaseUrl ?? url;
  await progress.step('Looking at the database', async () => {
    for (const each of new Set([ownerUrl, url])) await checkPostgres(each);
  });
  return { url, ownerUrl, described: publicAddress(url) };
}
