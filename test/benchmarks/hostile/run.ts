/** `npm run bench:hostile`: every document made to hurt, sent to what `npm run build` makes, as production runs it; how long each took to be refused or answered. */
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { ensureEmbeddedPostgres } from '../../../server/database/embedded/ensure-embedded-postgres.js';
import { prepareDatabase } from '../../../server/database/prepare.js';
import { createProgress } from '../../../server/platform/progress.js';
import { loadFacts } from '../../../seeds/fill.js';
import { databaseUrl, withAdmin } from '../../support/admin.js';
import { hostileDocuments } from '../../support/hostile/documents.js';
import { startServer } from '../../support/server-process.js';

const mostMs = 150;
const name = 'bench_hostile';
// Strangers may send anything, so that no document is refused for that alone.
const environment = { PUBLIC_DOCUMENTS: 'any', PUBLIC_QUOTA: '0', PUBLIC_URL: 'http://localhost:4000', DEMO: 'off' };
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
  execFileSync(process.execPath, ['--import', 'tsx', 'server/build.ts'], { stdio: 'inherit' });
  const server = await startServer({ ...environment, DATABASE_URL: database }, ['dist/server/main.js']);
  try {
    await measure(`${server.address}/graphql`);
  } finally {
    server.child.kill();
    await server.ended;
  }
} finally {
  await drop();
  await postgres.stop();
}

interface Taken {
  name: string;
  ms: number;
  isExecuted: boolean;
}

async function measure(url: string): Promise<void> {
  const post = async (body: unknown): Promise<Omit<Taken, 'name'>> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const began = performance.now();
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
    const { data } = (await response.json()) as { data?: unknown };
    return { ms: performance.now() - began, isExecuted: data != null };
  };
  // Any server's first answers wait for its code to be compiled.
  for (let warm = 0; warm < 50; warm += 1)
    await post({ query: `{ areas(first: ${String(warm + 1)}) { totalCount } }` });
  const taken = new Map<string, Taken[]>();
  const executed: string[] = [];
  for (const { family, name, body, outcome } of hostileDocuments) {
    const sent = { name, ...(await post(body)) };
    taken.set(family, [...(taken.get(family) ?? []), sent]);
    if (outcome === 'refused' && sent.isExecuted) executed.push(`${family}: ${name}`);
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
  const { isExecuted: isAlive } = await post({ query: '{ areas { totalCount } }' });
  process.stdout.write(
    `${String(slow.length)} over ${String(mostMs)} ms; ${String(executed.length)} executed that should not be ${executed.join(', ')}; the server ${isAlive ? 'answers' : 'answers no more'}; load ${loadavg()[0]?.toFixed(1) ?? ''}\n`,
  );
  if (slow.length > 0 || executed.length > 0 || !isAlive) process.exitCode = 1;
}

function shown(ms: number | undefined): string {
  return `${(ms ?? 0).toFixed(1).padStart(7)} ms`;
}
