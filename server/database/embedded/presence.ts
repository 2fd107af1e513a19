/** A process's standing connection to the server it uses, so that nobody stops it under another. */
import { Socket } from 'node:net';
import pg from 'pg';

const applicationName = 'throughline presence';

export interface Presence {
  /** Asks with the connection held open; between questions it is no reason for the process to stay. */
  ask<T>(question: (client: pg.Client) => Promise<T>): Promise<T>;
  /** Ends this presence, then says how many others remain. In that order, of two that leave at once one sees none. */
  leave(): Promise<number>;
}

function clientFor(url: string, name: string, socket: Socket): pg.Client {
  const client = new pg.Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    stream: () => socket,
  });
  // A server that goes away later is for the readiness check to report.
  client.on('error', () => undefined);
  return client;
}

async function countPresent(url: string): Promise<number> {
  const client = clientFor(url, 'throughline farewell', new Socket());
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_stat_activity where application_name = $1', [
    applicationName,
  ]);
  await client.end();
  return rowCount ?? 0;
}

export async function bePresent(url: string): Promise<Presence> {
  const socket = new Socket();
  const client = clientFor(url, applicationName, socket);
  await client.connect();
  socket.unref();

  async function ask<T>(question: (client: pg.Client) => Promise<T>): Promise<T> {
    socket.ref();
    try {
      return await question(client);
    } finally {
      socket.unref();
    }
  }
  async function leave(): Promise<number> {
    await ask(() => client.end()).catch(() => undefined);
    // A server that does not answer serves nobody.
    return countPresent(url).catch(() => 0);
  }
  return { ask, leave };
}
