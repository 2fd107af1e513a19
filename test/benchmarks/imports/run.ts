/**
 * `npm run bench:import`: a statistics file of 100,000 rows, the release after it, and with `--large` one of 200 MB, sent over HTTP to a
 * server of its own; how long each took, and how much memory the server needed.
 */
import 'reflect-metadata';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { signToken } from '../../../server/access/tokens.js';
import { readConfig } from '../../../server/config.js';
import { ensureEmbeddedPostgres } from '../../../server/database/embedded/ensure-embedded-postgres.js';
import { prepareDatabase } from '../../../server/database/prepare.js';
import type { ImportReport } from '../../../server/platform/imports/import-report.js';
import { createProgress } from '../../../server/platform/progress.js';
import { loadFacts } from '../../../seeds/fill.js';
import { databaseUrl, withAdmin } from '../../support/admin.js';
import type { RunningSystem } from '../running-system.js';
import { startSystems } from '../start-systems.js';
import { statistics, type Wanted } from './statistics.js';

const mostSeconds = 20;
const mostMegabytes = 300;
/** Of 200 bytes each: nearly 200 MB. */
const largeRows = 990_000;

const { values } = parseArgs({ options: { large: { type: 'boolean', default: false } } });
const progress = createProgress(process.stderr);
const postgres = await progress.step('Starting PostgreSQL', () =>
  ensureEmbeddedPostgres({ dataDir: '.data/bench', durability: 'safe' }),
);
const name = 'bench_imports';
const database = databaseUrl(postgres.url, name);
try {
  const token = await prepare();
  const system = {
    name: 'throughline',
    module: 'serve-throughline.js',
    body: () => '',
    environment: { NODE_OPTIONS: '--max-old-space-size=512' },
  } as const;
  const { running } = await startSystems([[system, database]], progress);
  const [server] = running;
  if (server === undefined) throw new Error('Throughline did not start.');
  try {
    const first = await send(server, token, { rows: 100_000 }, 'measured-2024');
    await send(server, token, { rows: 100_000, isLater: true }, 'measured-2025');
    if (values.large) await send(server, token, { rows: largeRows }, 'measured-large');
    if (first > mostSeconds) process.exitCode = 1;
  } finally {
    server.stop();
  }
} finally {
  await withAdmin(postgres.url, (admin) => admin.query(`drop database if exists "${name}" with (force)`));
  await postgres.stop();
}

/** A database with the facts, and the token of a data steward. */
async function prepare(): Promise<string> {
  await withAdmin(postgres.url, async (admin) => {
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.query(`create database "${name}"`);
  });
  await prepareDatabase({ databaseUrl: database, progress, fill: [loadFacts] });
  return withAdmin(database, async (admin) => {
    await admin.query(
      `insert into caller (realm, visibility, client_id, role_id, organisation_id, status)
       select o.realm, 'RESTRICTED', 'measured', r.id, o.id, 'ACTIVE' from role r, organisation o where r.slug = 'data-steward' and o.slug = 'wirral-council'`,
    );
    const asker = {
      query: async <Row>(text: string, given: unknown[]) => (await admin.query(text, given)).rows as Row[],
    };
    return signToken(asker, 'measured', { issuer: readConfig({}).publicUrl });
  });
}

/** Gives the seconds it took. Three of the columns are defined, as in the published file. */
async function send({ url, usage }: RunningSystem, token: string, wanted: Wanted, dataSet: string): Promise<number> {
  const { peakMemoryMb: before } = await usage();
  const address = new URL('/imports/ees', url);
  const define = 'plans_issued_den,PC_plans_issued_20_weeks_ex,plans_issued_gt_1_year_ex';
  const options = { dataSet, edition: dataSet, ...(wanted.isLater === true ? {} : { define, topic: 'PLANS_ON_TIME' }) };
  address.search = new URLSearchParams(options).toString();
  const began = performance.now();
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: Readable.toWeb(Readable.from(statistics(wanted))) as ReadableStream,
    duplex: 'half',
  });
  const report = (await response.json()) as ImportReport & { errors?: { message: string }[] };
  const seconds = (performance.now() - began) / 1000;
  if (report.errors !== undefined || report.status !== 'ACCEPTED')
    throw new Error(JSON.stringify(report, undefined, 1).slice(0, 4000));
  const { peakMemoryMb } = await usage();
  const changes = report.changes.map(({ what, count }) => `${count.toLocaleString('en-GB')} ${what}`).join(', ');
  const size = `${(report.file.bytes / 1e6).toFixed(0)} MB, ${report.rows.read.toLocaleString('en-GB')} rows`;
  process.stdout.write(
    `${dataSet}: ${size} in ${seconds.toFixed(1)} s; the server's memory went from ${before.toFixed(0)} to ${peakMemoryMb.toFixed(0)} MB of ${String(mostMegabytes)}\n  ${changes}\n`,
  );
  if (peakMemoryMb > mostMegabytes) process.exitCode = 1;
  return seconds;
}
