/** The only wiring: rows, database, contract, Apollo and HTTP become one application. */
import type { FastifyInstance } from 'fastify';
import { identify } from './access/identify.js';
import { createApollo, serveGraphql } from './platform/graphql.js';
import { systemClock, dayOf, type Clock } from './platform/clock.js';
import { createHttpServer } from './platform/http/http-server.js';
import { createMetrics } from './platform/http/metrics.js';
import { registerPlatformRoutes } from './platform/http/register-platform-routes.js';
import type { Logger } from './platform/log.js';
import type { Config } from './config.js';
import { WriteDesk } from './platform/write/desk.js';
import { journal } from './provenance/record-change.js';
import { createDataSource } from './database/data-source.js';
import { createReadPool, runOn } from './database/read-pool.js';
import { modules } from './modules.js';
import { CompiledRoad } from './reading/compiled-road.js';
import { readDataVersion } from './reading/data-version.js';
import { Reader } from './reading/reader.js';
import { createResponseCache } from './reading/response-cache.js';
import { createSchema } from './schema.js';
import { Visibility } from '../schema/shared/recorded.js';

export interface App {
  /** Not yet listening. */
  http: FastifyInstance;
  close(): Promise<void>;
}

export interface AppOptions {
  databaseUrl: string;
  config: Config;
  log: Logger;
  /** What today is; the system's clock unless a test sets another. */
  clock?: Clock;
}

export async function createApp({ databaseUrl, config, log, clock = systemClock }: AppOptions): Promise<App> {
  const dataSource = await createDataSource(databaseUrl, modules).initialize();
  const pool = createReadPool(databaseUrl);
  pool.on('error', (error) => {
    log.warn({ error }, 'an idle database connection was lost; the next request opens another');
  });
  const { schema, reading } = await createSchema(dataSource, modules);
  const metrics = createMetrics();
  const { responseCacheMegabytes: megabytes, redisUrl, mode } = config;
  const cache = await createResponseCache({ megabytes, redisUrl, log });
  const apollo = createApollo({
    schema,
    log,
    metrics,
    reading: {
      road: new CompiledRoad({ schema, reading, pool }),
      cache,
      version: () => readDataVersion(pool),
      countCached: (outcome) => {
        metrics.countCached(outcome);
      },
      onFailure: (error) => {
        log.error({ err: error }, 'the compiled road failed; graphql-js answers');
      },
    },
  });
  const http = createHttpServer(log);
  await registerPlatformRoutes(http, {
    log,
    metrics,
    checkDatabase: () => pool.query('select 1'),
    demonstration: config.demonstration,
  });
  const run = runOn(pool);
  const desk = new WriteDesk(dataSource, reading.model, journal);
  await serveGraphql(http, apollo, async ({ headers }) => ({
    // Until access is enforced every caller reads every tier; the tiers already stand in each statement.
    reader: new Reader(reading, run, { tiers: Object.values(Visibility), today: dayOf(clock) }),
    actor: await identify(dataSource, headers.authorization),
    desk,
    mayExplain: mode !== 'production',
  }));
  return {
    http,
    async close() {
      await http.close();
      await apollo.stop();
      await cache?.close();
      await pool.end();
      await dataSource.destroy();
    },
  };
}
