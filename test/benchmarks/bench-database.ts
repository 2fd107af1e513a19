/** The database that is measured: an embedded one of its own, kept until the generator or the migrations change. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import {
  ensureEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/database/embedded/ensure-embedded-postgres.js';
import { prepareDatabase } from '../../server/database/prepare.js';
import type { Progress } from '../../server/platform/progress.js';
import { demonstrationTables } from '../../seeds/demonstration.js';
import { loadFacts, loadInvented } from '../../seeds/fill.js';
import type { Scale } from '../../seeds/invent.js';
import type { SeedTable } from '../../seeds/seed.js';
import { databaseUrl, withAdmin } from '../support/admin.js';

export interface BenchDatabase {
  url: string;
  rows: number;
  bytes: number;
}

export function startBenchPostgres(progress: Progress): Promise<EmbeddedPostgres> {
  return progress.step('Starting PostgreSQL', () =>
    ensureEmbeddedPostgres({ dataDir: '.data/bench', durability: 'test' }),
  );
}

export async function benchDatabase(
  postgres: EmbeddedPostgres,
  scale: Scale,
  progress: Progress,
): Promise<BenchDatabase> {
  const name = `bench_${String(scale.areas.length)}_${String(scale.ledgerTimes)}`;
  const made = fingerprint(scale);
  const url = databaseUrl(postgres.url, name);
  const isThere = await withAdmin(postgres.url, async (admin) => {
    const { rowCount } = await admin.query(
      `select from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = $2`,
      [name, made],
    );
    if (rowCount === 1) return true;
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.query(`create database "${name}"`);
    return false;
  });
  if (!isThere) {
    await prepareDatabase({
      databaseUrl: url,
      progress,
      fill: [loadFacts, (dataSource, shown) => loadInvented(dataSource, shown, 'Inventing areas to measure on', scale)],
    });
    await progress.step('Tidying the tables', () => withAdmin(url, (admin) => admin.query('vacuum analyze')));
    await withAdmin(url, (admin) => admin.query(`comment on database "${name}" is '${made}'`));
  } else await prepareDatabase({ databaseUrl: url, progress, fill: [] });
  return { url, ...(await sizeOf(url)) };
}

const migrations = new URL('../../server/database/migrations/', import.meta.url);

/** Changes with the scale, with what the generator makes of it and with the tables, so that nothing older is measured by mistake. */
function fingerprint(scale: Scale): string {
  const hash = createHash('sha256').update(JSON.stringify(scale));
  for (const file of readdirSync(migrations).sort()) hash.update(readFileSync(new URL(file, migrations)));
  const areas = demonstrationTables(scale);
  for (const _shared of [0, 1]) {
    const { value: tables } = areas.next() as { value: readonly SeedTable[] | undefined };
    hash.update(JSON.stringify(tables ?? null));
  }
  return hash.digest('hex').slice(0, 16);
}

async function sizeOf(url: string): Promise<Pick<BenchDatabase, 'rows' | 'bytes'>> {
  return withAdmin(url, async (admin) => {
    const { rows } = await admin.query<{ rows: string; bytes: string }>(
      `select sum(reltuples) as rows, pg_database_size(current_database()) as bytes from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > 0`,
    );
    return { rows: Number(rows[0]?.rows), bytes: Number(rows[0]?.bytes) };
  });
}
