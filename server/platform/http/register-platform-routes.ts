/** Everything HTTP around GraphQL, in one call made before the GraphQL route is added. */
import type { FastifyInstance } from 'fastify';
import { exampleOperation } from '../example-operation.js';
import { dashboardPage, graphiqlPage } from '../pages.js';
import type { Config } from '../../config.js';
import type { Logger } from '../log.js';
import { type FindAsker, lookUpAskers } from './asker.js';
import { compressAnswers } from './compress-answers.js';
import { addCors } from './cors.js';
import { addDashboard } from './dashboard.js';
import { addGraphiql } from './graphiql.js';
import { letPlainGetsIn } from './graphql-over-http.js';
import { addHealth } from './health.js';
import { keepQuotas } from './keep-quotas.js';
import { addLandingPage } from './landing-page.js';
import { addMetrics, type Metrics } from './metrics.js';
import { shedLoad } from './shed-load.js';

export interface PlatformRoutes {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Rejects where the database does not answer; `select 1` is enough. */
  readonly checkDatabase: () => Promise<unknown>;
  readonly config: Pick<
    Config,
    'corsOrigins' | 'demonstration' | 'graphiql' | 'mostWaitMs' | 'quotas' | 'redisUrl' | 'requestsAtOnce'
  >;
  /** Who asks; nobody where it rejects. */
  readonly findAsker: FindAsker;
  /** Where the built editor and the built dashboard lie, if not in their usual places. */
  readonly graphiql?: string;
  readonly dashboard?: string;
}

export async function registerPlatformRoutes(http: FastifyInstance, routes: PlatformRoutes): Promise<void> {
  const { log, metrics, config, findAsker } = routes;
  // Hooks reach only the routes added after them, so what applies to every route comes first; the cheapest refusals before the dearer.
  addCors(http, config.corsOrigins);
  shedLoad(http, config, metrics);
  lookUpAskers(http, findAsker);
  await keepQuotas(http, { ...config, log, metrics });
  await compressAnswers(http);
  letPlainGetsIn(http);
  addMetrics(http, metrics);
  addHealth(http, routes.checkDatabase, log);
  const sendLandingPage = addLandingPage(http, exampleOperation(), config);
  await addDashboard(http, routes.dashboard ?? dashboardPage.folder, sendLandingPage);
  if (config.graphiql) await addGraphiql(http, routes.graphiql ?? graphiqlPage.folder);
}
