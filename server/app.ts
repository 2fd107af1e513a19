/** The only wiring: rows, database, contract, Apollo and HTTP become one application. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { identify } from './access/identify.js';
import { createApollo, serveGraphql } from './platform/graphql.js';
import { systemClock, dayOf, type Clock } from './platform/clock.js';
import { createHttpServer } from './platform/http/http-server.js';
import { createMetrics } from './platform/http/metrics.js';
import { registerPlatformRoutes } from './platform/http/register-platform-routes.js';
import type { Logger } from './platform/log.js';
import type { Config } from './config.js';
import { registerImports } from './platform/imports/import-route.js';
import { importsOf } from './platform/imports/imports-of.js';
import { usualPace, type Pace } from './platform/webhooks/pace.js';
import { startWebhooks } from './platform/webhooks/start-webhooks.js';
import { WriteDesk, type Sender } from './platform/write/desk.js';
import { subscriberMayLearn } from './provenance/audience.js';
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
  /** How fast webhooks are sent; the usual pace unless a test sets another. */
  pace?: Pace;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { databaseUrl, config, log, clock = systemClock, pace = usualPace } = options;
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
  const senderOf = async ({ headers }: FastifyRequest): Promise<Sender> => ({
    actor: await identify(dataSource, headers.authorization),
    // Until access is enforced every caller reads every tier; the tiers already stand in each statement.
    tiers: Object.values(Visibility),
    today: dayOf(clock),
  });
  await registerImports(http, { imports: importsOf(modules), desk, senderOf });
  await serveGraphql(http, apollo, async (request) => {
    const { actor, ...caller } = await senderOf(request);
    return { reader: new Reader(reading, run, caller), actor, desk, run, mayExplain: mode !== 'production' };
  });
  const { webhookAllowedHosts: allowedHosts } = config;
  const webhooks = startWebhooks(modules, { dataSource, log, audience: subscriberMayLearn, allowedHosts, pace });
  return {
    http,
    async close() {
      await http.close();
      await apollo.stop();
      await webhooks.stop();
      await cache?.close();
      await pool.end();
      await dataSource.destroy();
    },
  };
}
