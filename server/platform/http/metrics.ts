/** `/metrics` for Prometheus: the process, each route's times, and a count of operations. */
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Load } from './load.js';

export interface OperationCount {
  readonly type: 'query' | 'mutation' | 'subscription' | 'unknown';
  /** `refused`: stopped before execution, by the parser, validation or a limit. */
  readonly outcome: 'ok' | 'errors' | 'refused';
}

export interface Metrics {
  readonly registry: Registry;
  countOperation(operation: OperationCount): void;
  /** Told of each answer that was looked for in the response cache. */
  countCached(outcome: 'hit' | 'miss'): void;
  /** Told of each request that was turned away unread. */
  countTurnedAway(reason: 'overload' | 'quota'): void;
  /** Shows how much is at work. */
  watchLoad(load: Pick<Load, 'atWork' | 'expectedMs'>): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const operations = new Counter({
    name: 'throughline_graphql_operations_total',
    help: 'GraphQL operations by type and outcome',
    // Never the operation's name: a client chooses it, so it would make series without end.
    labelNames: ['type', 'outcome'] as const,
    registers: [registry],
  });
  const cached = new Counter({
    name: 'throughline_response_cache_total',
    help: 'Answers looked for in the response cache: found there, or read from the database',
    labelNames: ['outcome'] as const,
    registers: [registry],
  });
  const turnedAway = new Counter({
    name: 'throughline_turned_away_total',
    help: 'Requests answered unread: more was asked than could be answered in time, or more than a quota gives',
    labelNames: ['reason'] as const,
    registers: [registry],
  });
  return {
    registry,
    countTurnedAway: (reason) => {
      turnedAway.inc({ reason });
    },
    watchLoad: (load) => {
      gauge(registry, 'throughline_requests_at_work', 'Requests at work now', () => load.atWork);
      gauge(
        registry,
        'throughline_expected_wait_seconds',
        'How long one more would wait',
        () => load.expectedMs / 1000,
      );
    },
    countCached: (outcome) => {
      cached.inc({ outcome });
    },
    countOperation: (operation) => {
      operations.inc({ ...operation });
    },
  };
}

function gauge(registry: Registry, name: string, help: string, value: () => number): void {
  const shown: Gauge = new Gauge({
    name,
    help,
    registers: [registry],
    collect: () => {
      shown.set(value());
    },
  });
}

export function addMetrics(http: FastifyInstance, { registry }: Metrics): void {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  http.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  http.get('/metrics', { logLevel: 'silent', config: { isExempt: true } }, async (_request, reply) => {
    const text = await registry.metrics();
    return reply.header('content-type', registry.contentType).send(text);
  });
}
