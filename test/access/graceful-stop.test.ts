/** A process that is told to stop while many ask: each request that was sent is answered. */
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, jest, test } from '@jest/globals';
import { useApi } from '../support/api.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

// Each test starts a process from nothing.
jest.setTimeout(180_000);

const api = useApi({ database: 'demonstration' });
const document = '{ areas(first: 5) { nodes { name } totalCount } }';
const clients = 40;

let server: ServerProcess | undefined;

afterEach(() => {
  server?.child.kill('SIGKILL');
});

async function start(): Promise<ServerProcess> {
  server = await startServer({
    DATABASE_URL: api.url,
    // As the application of this file has it, whose tokens are shown.
    PUBLIC_URL: 'http://localhost:4000',
    STOP_WAIT_MS: '2000',
    LOG_LEVEL: 'info',
    REQUESTS_AT_ONCE: '1000',
    CALLER_QUOTA: '0',
  });
  return server;
}

interface Tally {
  sent: number;
  answered: number;
  lost: number;
}

/** Asks on one connection that is kept, until an answer says that it ends. */
async function askUntilTold(
  address: string,
  headers: Record<string, string>,
  tally: Tally,
  isOver: () => boolean,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const body = JSON.stringify({ query: document });
  while (!isOver()) {
    tally.sent += 1;
    try {
      const asked = request(`${address}/graphql`, {
        method: 'POST',
        agent,
        headers: { ...headers, 'content-type': 'application/json' },
      });
      asked.end(body);
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      let text = '';
      for await (const chunk of answer) text += String(chunk);
      // On a machine that is busy with something else it may also be too much.
      if (text.includes('totalCount') || answer.statusCode === 503) tally.answered += 1;
      if (answer.headers.connection === 'close') break;
    } catch {
      tally.lost += 1;
      break;
    }
    await wait(Math.random() * 20);
  }
  agent.destroy();
}

async function drive(address: string, stop: () => void): Promise<Tally> {
  const headers = await api.as('demonstration-officer').headers();
  const tally = { sent: 0, answered: 0, lost: 0 };
  let isOver = false;
  const asking = Array.from({ length: clients }, () => askUntilTold(address, headers, tally, () => isOver));
  while (tally.answered < 3 * clients) {
    if (tally.lost > 0) throw new Error('It answers nobody.');
    await wait(50);
  }
  stop();
  // Who is not told to go by then is told by nobody.
  const end = setTimeout(() => (isOver = true), 30_000);
  await Promise.all(asking);
  expect(isOver).toBe(false);
  clearTimeout(end);
  return tally;
}

/** Has begun to send before the stop, and ends after the connections that idle are closed. */
async function sendSlowly(address: string, isStopping: Promise<void>): Promise<string> {
  const { port, hostname } = new URL(address);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 23\r\n\r\n{"query"',
  );
  await isStopping;
  await wait(3000);
  socket.write(':"{__typename}"}');
  await once(socket, 'close');
  return answer;
}

test('SIGTERM loses no request', async () => {
  const { address, child, ended } = await start();
  let begin: (() => void) | undefined;
  const isStopping = new Promise<void>((resolve) => (begin = resolve));
  const slow = sendSlowly(address, isStopping);
  const tally = await drive(address, () => {
    child.kill('SIGTERM');
    begin?.();
  });
  expect(tally).toEqual({ sent: tally.sent, answered: tally.sent, lost: 0 });
  expect(await slow).toMatch(/^HTTP\/1\.1 \d{3} .*connection: close.*\{"(data|errors)"/is);
  expect(await ended).toBe(0);
});

test('SIGKILL does: the control', async () => {
  const { address, child } = await start();
  const tally = await drive(address, () => child.kill('SIGKILL'));
  expect(tally.lost).toBeGreaterThan(0);
  expect(tally.answered).toBe(tally.sent - tally.lost);
});
