/** The only wiring: rows, database, contract, Apollo and HTTP become one application. */
import type { FastifyInstance } from 'fastify';
import { identify, type Identified } from './access/identify.js';
import { KnownCallers } from './access/known-callers.js';
import { createPeople } from './access/people/people.js';
import { RequestCaller } from './access/request-caller.js';
import { registerSystems } from './access/systems/register-systems.js';
import { AccessTokens } from './access/tokens.js';
import { createApollo, serveGraphql } from './platform/graphql.js';
import { systemClock, dayOf, type Clock } from './platform/clock.js';
import { lookDaily } from './platform/daily-looks.js';
import { drain } from './platform/http/drain.js';
import { createHttpServer } from './platform/http/http-server.js';
import { createMetrics } from './platform/http/metrics.js';
import { onceARequest } from './platform/http/once-a-request.js';
import { registerPlatformRoutes } from './platform/http/register-platform-routes.js';
import { DocumentGate } from './platform/limits/document-gate.js';
import { usualLimits, type Limits } from './platform/limits/limits.js';
import type { Logger } from './platform/log.js';
import type { Config } from './config.js';
import { registerImports } from './platform/imports/import-route.js';
import { importsOf } from './platform/imports/imports-of.js';
import { accessPolicy, mayUse } from './platform/policy/access-policy.js';
import { guardEndpoints } from './platform/policy/endpoints.js';
import { Judge } from './platform/policy/judge.js';
import { operatorCheck } from './platform/policy/operator.js';
import { registerQueries } from './platform/queries/query-routes.js';
import { askFor } from './platform/questions.js';
import { readTrustedDocuments } from './platform/trusted-documents.js';
import { usualPace, type Pace } from './platform/webhooks/pace.js';
import { startWebhooks } from './platform/webhooks/start-webhooks.js';
import { WriteDesk } from './platform/write/desk.js';
import { subscribers } from './provenance/audience.js';
import type { Asking } from './provenance/asking.js';
import { AuditLog } from './provenance/audit/audit-log.js';
import { auditPlugin, refusedField } from './provenance/audit/audit-plugin.js';
import { auditRefusedRequests } from './provenance/audit/audit-refused-requests.js';
import { DocumentReach } from './provenance/audit/document-reach.js';
import { createJournal } from './provenance/record-change.js';
import { createDataSource } from './database/data-source.js';
import { createReadPool, runOn } from './database/read-pool.js';
import { writer } from './database/roles.js';
import { endpoints } from './endpoints.js';
import { modules, policies } from './modules.js';
import { CompiledRoad } from './reading/compiled-road.js';
import { readVersions } from './reading/data-version.js';
import { Reader } from './reading/reader.js';
import { createResponseCache } from './reading/response-cache.js';
import { createSchema } from './schema.js';

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
  /** Whether it looks once a day at what becomes doubtful by itself. */
  looksDaily?: boolean;
  /** What one request may ask for at most; the usual limits unless a test lifts them. */
  limits?: Limits;
}

export async function createApp(options: AppOptions): Promise<App> {
  const {
    databaseUrl,
    config,
    log,
    clock = systemClock,
    pace = usualPace,
    limits = usualLimits,
    looksDaily = false,
  } = options;
  const dataSource = await createDataSource(databaseUrl, modules, writer).initialize();
  const pool = createReadPool(databaseUrl);
  pool.on('error', (error) => {
    log.warn({ error }, 'an idle database connection was lost; the next request opens another');
  });
  const { schema, reading } = await createSchema(dataSource, modules);
  const audit = new AuditLog({
    query: (text, values) => dataSource.query(text, values),
    onFailure: (err) => {
      log.error({ err }, 'audit entries could not be recorded; they are kept and tried again');
    },
  });
  const reach = new DocumentReach(schema, reading.model);
  const metrics = createMetrics();
  const { responseCacheMegabytes: megabytes, redisUrl, mode } = config;
  const cache = await createResponseCache({ megabytes, redisUrl, log });
  const gate = new DocumentGate({ limits, trusted: readTrustedDocuments(), publicMay: config.publicMay });
  const policy = accessPolicy({ schema, reading, policies });
  const road = new CompiledRoad({ schema, reading, pool });
  const answering = { schema, road, judge: new Judge(schema, policy) };
  const apollo = createApollo({
    schema,
    metrics,
    limits,
    policy: {
      policy,
      isContractHidden: !config.publicMay.introspect,
      onRefused: ({ actor }, coordinate) => {
        audit.note(refusedField(actor, coordinate));
      },
    },
    errors: { log, hidesSuggestions: mode === 'production' },
    reading: {
      road,
      cache,
      mayKeep: (document) => !reach.of(document).readsAudit,
      versions: () => readVersions(pool),
      countCached: (outcome) => {
        metrics.countCached(outcome);
      },
      onFailure: (error) => {
        log.error({ err: error }, 'the compiled road failed; graphql-js answers');
      },
    },
  });
  apollo.addPlugin(auditPlugin(audit, reach));
  const http = createHttpServer({ log, trustedProxies: config.trustedProxies });
  auditRefusedRequests(http, audit, async (request) => (await callerOf(request)).actor);
  guardEndpoints(http, endpoints, operatorCheck(config.metricsToken));
  await registerPlatformRoutes(http, {
    log,
    metrics,
    checkDatabase: () => pool.query('select 1'),
    config,
    findAsker: async (request) => (await callerOf(request)).actor,
  });
  const run = runOn(pool);
  const desk = new WriteDesk(dataSource, reading.model, createJournal(audit));
  const tokens = new AccessTokens(dataSource, config.publicUrl);
  const callers = new KnownCallers(dataSource);
  const people = createPeople({ ...config, asker: dataSource, tokens, today: () => dayOf(clock) });
  const callerOf = onceARequest(async (request): Promise<RequestCaller> => {
    const today = dayOf(clock);
    const find = (): Promise<Identified> => identify(tokens, callers, people.authorizationOf(request), today);
    return new RequestCaller(await find(), today, () => {
      callers.forget();
      return find();
    });
  });
  await people.register(http);
  await registerSystems(http, { dataSource, tokens, config });
  await registerImports(http, { imports: importsOf(modules), desk, senderOf: callerOf });
  registerQueries(http, { schema, publicUrl: config.publicUrl });
  await serveGraphql(http, apollo, gate, async (request) => {
    const caller = await callerOf(request);
    const { lookAgain } = caller;
    const context: Asking = {
      reader: new Reader(reading, run, caller),
      get actor() {
        return caller.actor;
      },
      lookAgain,
      desk,
      run,
      ask: askFor(answering, () => context),
      mayExplain: mode !== 'production',
      mayRead: (type, field) => mayUse(policy, caller.actor?.role, `${type}.${field}`),
    };
    return context;
  });
  const { webhookAllowedHosts: allowedHosts } = config;
  const webhooks = startWebhooks(modules, { dataSource, log, audience: subscribers, allowedHosts, pace });
  const looks = modules.flatMap(({ daily = [] }) => daily);
  const daily = looksDaily ? lookDaily({ dataSource, looks, clock, log }) : undefined;
  return {
    http,
    async close() {
      await drain(http);
      await apollo.stop();
      await daily?.stop();
      await webhooks.stop();
      await cache?.close();
      await audit.close();
      await pool.end();
      await dataSource.destroy();
    },
  };
}
