/** Starts and stops the server of a cluster. */
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Durability } from './cluster.js';
import type { Places } from './places.js';
import { run, type Tools } from './run.js';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port on 127.0.0.1'));
      });
    });
  });
}

const largestLog = 5_000_000;

function logSize(places: Places): number {
  return statSync(places.log, { throwIfNoEntry: false })?.size ?? 0;
}

function settings(port: number, durability: Durability): string {
  const pairs = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];
  if (durability === 'test') pairs.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  return [`-p ${String(port)}`, ...pairs.map((pair) => `-c ${pair}`)].join(' ');
}

/** Passing states, each gone at the next try: the port went to another, or the dead server's children still leave. */
const passing = /could not bind|address already in use|pre-existing shared memory block/i;

export type StartOutcome = { readonly started: true } | { readonly started: false; readonly reason: string };

export async function startServer(places: Places, tools: Tools, durability: Durability): Promise<StartOutcome> {
  if (logSize(places) > largestLog) renameSync(places.log, `${places.log}.old`);
  for (let attempt = 1; ; attempt++) {
    const before = logSize(places);
    const options = settings(await freePort(), durability);
    // Five minutes: recovery after a crash may be long, and the caller shows that it goes on.
    // Relative to the cluster: pg_ctl puts these through a shell, and a path may hold a quote or a dollar sign.
    const args = ['-D', 'data', '-w', '-t', '300', '-l', 'server.log', '-o', options, 'start'];
    const { status } = await run(tools, 'pg_ctl', args, { cwd: places.cluster, output: 'ignore' });
    if (status === 0) return { started: true };
    const log = existsSync(places.log) ? readFileSync(places.log).subarray(before).toString('utf8') : '';
    if (attempt === 5 || !passing.test(log)) return { started: false, reason: log };
    await wait(300);
  }
}

export async function stopServer(places: Places, tools: Tools): Promise<void> {
  const args = ['-D', places.data, '-m', 'fast', '-w', '-t', '60', 'stop'];
  const { status, output } = await run(tools, 'pg_ctl', args, { cwd: places.cluster });
  if (status !== 0 && !/PID file .* does not exist|no server running/i.test(output)) throw new Error(output);
}
