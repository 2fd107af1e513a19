/** A server as `npm start` makes it, in a process of its own, with the demonstration. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export interface Served {
  readonly origin: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`)).ok;
  } catch {
    return false;
  }
}

export async function serve(): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  // One reader at a time is measured, and none turned away, however busy the machine is with other things.
  const own = { PORT: String(port), DATA_DIR: '.data/bench-dashboard', GRAPHIQL: 'off', MOST_WAIT_MS: '600000' };
  const env = { ...process.env, ...own };
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error('Throughline did not start: what it said stands above.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    origin,
    async stop() {
      if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
    },
  };
}
