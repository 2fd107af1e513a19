/**
 * Before the suite: one PostgreSQL and three template databases: one migrated and with the rules of who sees what, one with the reference facts, one with facts and demonstration. After it: gone.
 * Runs as `templates.ts <run>`, says the address once all is ready, and ends when its input does. Runs on one machine at once share the
 * server and do not meet: each has templates of its own.
 */
import 'reflect-metadata';
import { once } from 'node:events';
import type pg from 'pg';
import {
  ensureEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/database/embedded/ensure-embedded-postgres.js';
import { createDataSource } from '../../server/database/data-source.js';
import { prepareDatabase, type Fill } from '../../server/database/prepare.js';
import { modules } from '../../server/modules.js';
import { silentProgress } from '../../server/platform/progress.js';
import { roles, visibilityRules } from '../../seeds/access/roles.js';
import { loadDemonstration, loadFacts } from '../../seeds/fill.js';
import { load } from '../../seeds/load.js';
import { databaseUrl, withAdmin } from './admin.js';
import { dataDirectory } from './data-directory.js';

/** Who may see what: without it nobody sees anything. */
const loadRules: Fill = (dataSource) =>
  load(
    dataSource,
    modules.flatMap((module) => module.tables.map(([, row]) => row)),
    [roles, visibilityRules],
  );

const templates: readonly (readonly [kind: string, fill: readonly Fill[]])[] = [
  ['empty', [loadRules]],
  ['facts', [loadFacts]],
  ['demonstration', [loadFacts, loadDemonstration]],
];

async function setUp({ url }: EmbeddedPostgres, run: string): Promise<void> {
  await withAdmin(url, async (admin) => {
    await dropLeftovers(admin);
    for (const [kind, fill] of templates) {
      const name = `${run}_${kind}`;
      await admin.query(`create database "${name}"`);
      if (kind === 'facts') await refuseDrift(databaseUrl(url, `${run}_empty`));
      await prepareDatabase({ databaseUrl: databaseUrl(url, name), progress: silentProgress, fill });
    }
  });
}

/** Told before the facts fail to load into tables that lag behind their entities. */
async function refuseDrift(migratedUrl: string): Promise<void> {
  const dataSource = await createDataSource(migratedUrl, modules).initialize();
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.destroy();
  if (upQueries.length === 0) return;
  const missing = upQueries.map(({ query }) => `  ${query}`).join('\n');
  throw new Error(
    `The entities have changed and no migration takes the tables there. Run: npm run migrate -- generate <name>\n${missing}`,
  );
}

/** Databases of runs that were killed. */
async function dropLeftovers(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ run: string; pid: string }>(
    `select distinct substring(datname from '^run_[0-9]+_') as run, substring(datname from '^run_([0-9]+)_') as pid from pg_database where datname ~ '^run_[0-9]+_'`,
  );
  for (const { run, pid } of rows) if (!isAlive(Number(pid))) await drop(admin, run);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function drop(admin: pg.Client, prefix: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) await admin.query(`drop database if exists "${datname}" with (force)`);
}

const [run = ''] = process.argv.slice(2);
const postgres = await ensureEmbeddedPostgres({ dataDir: dataDirectory(), durability: 'test' });
try {
  await setUp(postgres, run);
  process.stdout.write(postgres.url);
  // While this process lives, no other run stops the server they share.
  await once(process.stdin.resume(), 'end');
} finally {
  await withAdmin(postgres.url, (admin) => drop(admin, `${run}_`));
  await postgres.stop();
}
