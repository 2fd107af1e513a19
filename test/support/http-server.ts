/** The HTTP layer by itself, with routes of a test's own behind it. */
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { readConfig, type Environment } from '../../server/config.js';
import type { ArrivalPace } from '../../server/platform/http/arrival.js';
import type { FindAsker } from '../../server/platform/http/asker.js';
import { createHttpServer } from '../../server/platform/http/http-server.js';
import { createMetrics } from '../../server/platform/http/metrics.js';
import { registerPlatformRoutes } from '../../server/platform/http/register-platform-routes.js';

export interface HttpOptions {
  environment?: Environment;
  arrival?: ArrivalPace;
  findAsker?: FindAsker;
  /** Beside `POST /graphql`, which answers with the body it is sent. */
  routes?: (http: FastifyInstance) => void;
}

/** Not yet listening. */
export async function openHttp(options: HttpOptions = {}): Promise<FastifyInstance> {
  const { environment = {}, arrival, findAsker = () => Promise.resolve(undefined), routes } = options;
  const config = readConfig({ NODE_ENV: 'test', ...environment });
  const log = pino({ level: 'silent' });
  const { trustedProxies } = config;
  const http = createHttpServer({ log, trustedProxies, ...(arrival === undefined ? {} : { arrival }) });
  await registerPlatformRoutes(http, {
    log,
    metrics: createMetrics(),
    checkDatabase: () => Promise.resolve(),
    config,
    findAsker,
  });
  http.post('/graphql', async ({ body }) => ({ data: body }));
  routes?.(http);
  return http;
}

/** One for each test, open while it runs. */
export function useHttp(options: HttpOptions = {}): () => FastifyInstance {
  let http: FastifyInstance | undefined;
  beforeEach(async () => {
    http = await openHttp(options);
  });
  afterEach(async () => {
    http?.server.closeAllConnections();
    await http?.close();
  });
  return () => {
    if (http === undefined) throw new Error('It is open inside a test.');
    return http;
  };
}

/** Whoever says so in the header is signed in by that name. */
export const byName: FindAsker = async ({ headers }) => {
  if (headers.authorization === 'bad') throw new Error('not good');
  return { callerId: String(headers.authorization), role: 'officer' };
};

/** A connection to it, and what came back on it until it was closed. */
export async function openSocket(http: FastifyInstance): Promise<{ socket: Socket; closed: Promise<string> }> {
  if (!http.server.listening) await http.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((http.server.address() as AddressInfo).port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return { socket, closed: once(socket, 'close').then(() => text) };
}
