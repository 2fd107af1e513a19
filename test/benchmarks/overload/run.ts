/**
 * `npm run bench:overload`: what happens when three times as much is asked as can be answered. What is let in shall be answered within a
 * second at the 99th percentile, the rest be refused at once, and memory stay as it is.
 */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { EmbeddedPostgres } from '../../../server/database/embedded/ensure-embedded-postgres.js';
import { createProgress, type Progress } from '../../../server/platform/progress.js';
import { globalId } from '../../../server/reading/global-id.js';
import { benchmarkScale } from '../../../seeds/scales.js';
import { idOf } from '../../../seeds/seed.js';
import { benchDatabase, startBenchPostgres } from '../bench-database.js';
import { openCaller, requestOf } from '../caller.js';
import { operations } from '../operations.js';
import type { RunningSystem } from '../running-system.js';
import { median, quantile, sample } from '../sample.js';
import { startSystems } from '../start-systems.js';
import { atScale1 as throughline } from '../systems.js';
import { offer } from './offer.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    times: { type: 'string', default: '3' },
    connections: { type: 'string', default: '300' },
    only: { type: 'string' },
  },
});
const lineMs = 10_000;
const say = (...cells: readonly (number | string)[]): void => {
  process.stdout.write(
    `${cells.map((cell) => (typeof cell === 'string' ? cell : cell.toFixed(0).padStart(9))).join(' ')}\n`,
  );
};

/** A server to overload, and the requests to do it with. */
async function prepare(postgres: EmbeddedPostgres, progress: Progress) {
  const scale = benchmarkScale({ areas: 5, ledgerTimes: 1 });
  const database = await benchDatabase(postgres, scale, progress);
  const { running } = await startSystems([[throughline, database.url]], progress);
  const [server] = running;
  if (server === undefined) throw new Error('Throughline did not start: what it said stands above.');
  const areas = scale.areas.map(({ slug }) => ({ slug, id: globalId('Area', idOf('Area', slug)) }));
  const names = values.only?.split(',') ?? operations.map(({ name }) => name);
  const chosen = operations.filter(({ name }) => names.includes(name));
  const requests = areas.flatMap((area) => chosen.map((each) => requestOf(server, server.system.body(each, area))));
  return { server, requests, names };
}

async function capacityOf(
  server: RunningSystem,
  requests: readonly Buffer[],
  names: readonly string[],
): Promise<number> {
  const asked = { running: server, callers: 10, requests, postgresCpu: () => null };
  await sample(asked, 3000);
  const { requestsPerSecond, p99Ms } = await sample(asked, 5000);
  say(`${names.join(', ')} in turn: ten callers get`, requestsPerSecond, 'answers a second, p99', p99Ms, 'ms.');
  return requestsPerSecond;
}

async function overload(server: RunningSystem, requests: readonly Buffer[], requestsPerSecond: number): Promise<void> {
  say(
    'Asked',
    requestsPerSecond,
    `times a second for ${values.minutes} minutes, over ${values.connections} connections:`,
  );
  say('  seconds accepted/s   p50, ms   p99, ms  refused, % p50, ms   p99, ms  memory, MB');
  const callers = await Promise.all(Array.from({ length: Number(values.connections) }, () => openCaller(server.url)));
  // Node takes one new connection a turn: until it has them all, its turns are not those of a server at work.
  await offer({ callers, requests, requestsPerSecond, ms: lineMs });
  const accepted: number[] = [];
  const memory: number[] = [];
  let refused = 0;
  const lines = Math.ceil((Number(values.minutes) * 60_000) / lineMs);
  for (let line = 1; line <= lines; line += 1) {
    await server.usage();
    const { acceptedMs, refusedMs } = await offer({ callers, requests, requestsPerSecond, ms: lineMs });
    const { peakMemoryMb } = await server.usage();
    const share = (100 * refusedMs.length) / (acceptedMs.length + refusedMs.length);
    const [answers, refusals] = [acceptedMs, refusedMs].map((took) => Float64Array.from(took).sort());
    if (answers === undefined || refusals === undefined) return;
    const times = [answers, refusals].map((sorted) => [quantile(sorted, 50), quantile(sorted, 99)]);
    say(
      (line * lineMs) / 1000,
      (answers.length * 1000) / lineMs,
      ...(times[0] ?? []),
      share,
      ...(times[1] ?? []),
      peakMemoryMb,
    );
    accepted.push(...acceptedMs);
    refused += refusedMs.length;
    memory.push(peakMemoryMb);
  }
  for (const caller of callers) caller.close();
  const sorted = Float64Array.from(accepted).sort();
  const third = Math.ceil(memory.length / 3);
  say(
    'Accepted',
    sorted.length,
    'p50',
    quantile(sorted, 50),
    'ms, p99',
    quantile(sorted, 99),
    'ms (bar 1000); refused',
    refused,
  );
  say(
    'Memory',
    median(memory.slice(0, third)),
    'MB in the first third,',
    median(memory.slice(-third)),
    'MB in the last.',
  );
}

async function run(): Promise<void> {
  const progress = createProgress(process.stderr);
  const postgres = await startBenchPostgres(progress);
  let server: RunningSystem | undefined;
  try {
    const prepared = await prepare(postgres, progress);
    server = prepared.server;
    const capacity = await capacityOf(server, prepared.requests, prepared.names);
    await overload(server, prepared.requests, capacity * Number(values.times));
  } finally {
    server?.stop();
    await postgres.stop();
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
