/** Bare node http and pg around a hand-written form: no GraphQL, nothing checked, only the work that no server can avoid. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { dayOf, systemClock } from '../../../server/platform/clock.js';
import { connections, measured } from '../measured.js';
import type { OperationName, Variables } from '../operations.js';
import type { Form, Forms, TextRow } from './form.js';

const everyTier = ['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'];
const asText = { getTypeParser: () => (text: string) => text };

interface Asked {
  name: OperationName;
  variables: Variables;
}

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as Asked;
}

export async function serveLimit(forms: Forms): Promise<void> {
  await measured(async (databaseUrl) => {
    const pool = new pg.Pool({
      connectionString: databaseUrl,
      max: connections,
      options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan -c jit=off -c max_parallel_workers_per_gather=0',
    });
    const answer = async ({ name, variables }: Asked): Promise<Buffer> => {
      const { text, asked, judgesByDay, write }: Form = forms[name];
      const values: unknown[] = [asked(variables), everyTier];
      if (judgesByDay) values.push(dayOf(systemClock));
      const { rows } = await pool.query<TextRow[]>({ name, text, values, rowMode: 'array', types: asText } as never);
      return Buffer.from(`{"data":${write(rows as unknown as TextRow[])}}`);
    };
    const server = createServer((request, response) => {
      bodyOf(request)
        .then(answer)
        .then(
          (body) => {
            response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
          },
          (error: unknown) => {
            response.writeHead(500).end(String(error));
          },
        );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });
}
