/** Everything HTTP around GraphQL, in one call made before the GraphQL route is added. */
import type { FastifyInstance } from 'fastify';
import { exampleOperation } from '../example-operation.js';
import { graphiqlFolder } from '../graphiql-build.js';
import type { Logger } from '../log.js';
import { addGraphiql } from './graphiql.js';
import { addHealth } from './health.js';
import { addLandingPage } from './landing-page.js';
import { addMetrics, type Metrics } from './metrics.js';
import { addSecurityHeaders } from './security-headers.js';

export interface PlatformRoutes {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Rejects where the database does not answer; `select 1` is enough. */
  readonly checkDatabase: () => Promise<unknown>;
  readonly demonstration: boolean;
  /** Where the built editor lies, if not in its usual place. */
  readonly graphiql?: string;
}

export async function registerPlatformRoutes(http: FastifyInstance, routes: PlatformRoutes): Promise<void> {
  // Hooks reach only the routes added after them, so what applies to every route comes first.
  addSecurityHeaders(http);
  addMetrics(http, routes.metrics);
  addHealth(http, routes.checkDatabase, routes.log);
  addLandingPage(http, exampleOperation(), routes.demonstration);
  await addGraphiql(http, routes.graphiql ?? graphiqlFolder);
}
