/** `npm run bench:hostile`: every document made to hurt, sent to a server of its own; how long each took to be refused or answered. */
import 'reflect-metadata';
import { ensureEmbeddedPostgres } from '../../../server/database/embedded/ensure-embedded-postgres.js';
import { prepareDatabase } from '../../../server/database/prepare.js';
import { createProgress } from '../../../server/platform/progress.js';
import { loadFacts } from '../../../seeds/fill.js';
import { databaseUrl, withAdmin } from '../../support/admin.js';
import { hostileDocuments } from '../../support/hostile/documents.js';
import { startSystems } from '../start-systems.js';

const mostMs = 150;
const name = 'bench_hostile';
const environment = { PUBLIC_DOCUMENTS: 'any', PUBLIC_QUOTA: '0' };
const progress = createProgress(process.stderr);
const postgres = await progress.step('Starting PostgreSQL', () =>
  ensureEmbeddedPostgres({ dataDir: '.data/bench', durability: 'test' }),
);
const database = databaseUrl(postgres.url, name);
const drop = (): Promise<unknown> =>
  withAdmin(postgres.url, (admin) => admin.query(`drop database if exists "${name}" with (force)`));

try {
  await drop();
  await withAdmin(postgres.url, (admin) => admin.query(`create database "${name}"`));
  await prepareDatabase({ databaseUrl: database, progress, fill: [loadFacts] });
  const system = { name: 'throughline', module: 'serve-throughline.js', body: () => '', environment } as const;
  const { running } = await startSystems([[system, database]], progress);
  const [server] = running;
  if (server === undefined) throw new Error('Throughline did not start.');
  try {
    await measure(server.url.href);
  } finally {
    server.stop();
  }
} finally {
  await drop();
  await postgres.stop();
}

async function measure(url: string): Promise<void> {
  const post = async (body: unknown): Promise<number> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const began = performance.now();
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
    await response.arrayBuffer();
    return performance.now() - began;
  };
  // Any server's first answers wait for its code to be compiled.
  for (let warm = 0; warm < 50; warm += 1)
    await post({ query: `{ areas(first: ${String(warm + 1)}) { totalCount } }` });
  const taken = new Map<string, { ms: number; name: string }[]>();
  for (const { family, name, body } of hostileDocuments) {
    taken.set(family, [...(taken.get(family) ?? []), { ms: await post(body), name }]);
  }
  for (const [family, each] of [...taken, ['all', [...taken.values()].flat()] as const]) {
    const slowest = each.toSorted((a, b) => b.ms - a.ms);
    const half = slowest[Math.floor(slowest.length / 2)];
    const [most] = slowest;
    process.stdout.write(
      `${family.padEnd(20)} ${String(each.length).padStart(4)}  p50 ${shown(half?.ms)}  most ${shown(most?.ms)}  ${most?.name ?? ''}\n`,
    );
  }
  const slow = [...taken.values()].flat().filter(({ ms }) => ms > mostMs);
  if (slow.length > 0) process.exitCode = 1;
}

function shown(ms: number | undefined): string {
  return `${(ms ?? 0).toFixed(1).padStart(7)} ms`;
}
