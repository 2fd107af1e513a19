/** The process that is measured: Throughline on one port, and on another the hand-written statements with nothing around them. */
import 'reflect-metadata';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { createApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { createReadPool } from '../../server/database/read-pool.js';
import { createLog } from '../../server/platform/log.js';
import { operations } from './operations.js';

export interface Serving {
  throughline: string;
  byHand: string;
}

const [databaseUrl = ''] = process.argv.slice(2);
let statements = 0;
const query: unknown = Reflect.get(pg.Client.prototype, 'query');
Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, ...given: unknown[]): unknown {
  statements += 1;
  return Reflect.apply(query as (...of: unknown[]) => unknown, this, given);
});

const config = readConfig({ NODE_ENV: 'production', LOG_LEVEL: 'silent' });
const app = await createApp({ databaseUrl, config, log: createLog(config) });
const throughline = await app.http.listen({ host: '127.0.0.1', port: 0 });

const pool = createReadPool(databaseUrl);

async function bodyOf(request: IncomingMessage): Promise<{ name: string; variables: Record<string, string> }> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as { name: string; variables: Record<string, string> };
}

const bare = createServer((request, response) => {
  const answer = async (): Promise<string> => {
    if (request.url === '/statements') return JSON.stringify({ statements });
    const { name, variables } = await bodyOf(request);
    const text = operations.find((operation) => operation.name === name)?.byHand ?? '';
    const { rows } = await pool.query<{ data: unknown }>(text, Object.values(variables));
    return JSON.stringify({ data: rows[0]?.data });
  };
  answer().then(
    (text) => response.setHeader('content-type', 'application/json').end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
bare.listen(0, '127.0.0.1', () => {
  const { port } = bare.address() as AddressInfo;
  process.send?.({ throughline, byHand: `http://127.0.0.1:${String(port)}` } satisfies Serving);
});
process.on('disconnect', () => process.exit(0));
