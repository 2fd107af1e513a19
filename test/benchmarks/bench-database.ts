/** The database that is measured: an embedded one of its own, kept under a name that says what was invented for it. */
import { createHash } from 'node:crypto';
import { ensureEmbeddedPostgres } from '../../server/database/embedded/ensure-embedded-postgres.js';
import { prepareDatabase } from '../../server/database/prepare.js';
import type { Progress } from '../../server/platform/progress.js';
import { demonstrationTables } from '../../seeds/demonstration.js';
import { loadFacts, loadInvented } from '../../seeds/fill.js';
import type { Scale } from '../../seeds/invent.js';
import type { SeedTable } from '../../seeds/seed.js';
import { databaseUrl, withAdmin } from '../support/admin.js';

export interface BenchDatabase {
  url: string;
  /** Rows of each table, the largest first. */
  rows: Readonly<Record<string, number>>;
  bytes: number;
  stop(): Promise<void>;
}

export async function benchDatabase(scale: Scale, progress: Progress): Promise<BenchDatabase> {
  const postgres = await progress.step('Starting PostgreSQL', () =>
    ensureEmbeddedPostgres({ dataDir: '.data/bench', durability: 'test' }),
  );
  const name = `bench_${fingerprint(scale)}`;
  const url = databaseUrl(postgres.url, name);
  const isThere = await withAdmin(postgres.url, async (admin) => {
    const { rowCount } = await admin.query(
      `select from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = 'whole'`,
      [name],
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
    await withAdmin(url, (admin) => admin.query(`comment on database "${name}" is 'whole'`));
  }
  return { url, ...(await sizeOf(url)), stop: () => postgres.stop() };
}

/** Changes with the scale and with what the generator makes of it, so that no older data is measured by mistake. */
function fingerprint(scale: Scale): string {
  const hash = createHash('sha256').update(JSON.stringify(scale));
  const areas = demonstrationTables(scale);
  for (const _shared of [0, 1]) {
    const { value: tables } = areas.next() as { value: readonly SeedTable[] | undefined };
    hash.update(JSON.stringify(tables ?? null));
  }
  return hash.digest('hex').slice(0, 16);
}

async function sizeOf(url: string): Promise<Pick<BenchDatabase, 'rows' | 'bytes'>> {
  return withAdmin(url, async (admin) => {
    const { rows } = await admin.query<{ table: string; rows: number }>(
      `select relname as table, reltuples::int as rows from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > 0 order by reltuples desc`,
    );
    const { rows: size } = await admin.query<{ bytes: string }>(`select pg_database_size(current_database()) as bytes`);
    return { rows: Object.fromEntries(rows.map(({ table, rows: of }) => [table, of])), bytes: Number(size[0]?.bytes) };
  });
}
