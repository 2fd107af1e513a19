/** Apollo inside fastify: GraphQL over HTTP at /graphql. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { readingPlugin, type ReadingPluginOptions } from '../reading/reading-plugin.js';
import { printResult } from '../reading/written-answer.js';
import { publicError } from './graphql-errors.js';
import type { Metrics } from './http/metrics.js';
import type { Logger } from './log.js';
import type { RequestContext } from './write/mutations.js';

export interface GraphqlOptions {
  schema: GraphQLSchema;
  log: Logger;
  metrics: Metrics;
  reading: ReadingPluginOptions;
}

export function createApollo({ schema, log, metrics, reading }: GraphqlOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      counting(metrics),
      readingPlugin(reading),
    ],
    stringifyResult: printResult,
    formatError: publicError(log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
  });
}

function counting(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ operation, response }) {
          const errors = response.body.kind === 'single' && (response.body.singleResult.errors?.length ?? 0) > 0;
          const outcome = operation === undefined ? 'refused' : errors ? 'errors' : 'ok';
          metrics.countOperation({ type: operation?.operation ?? 'unknown', outcome });
          return Promise.resolve();
        },
      }),
  };
}

export async function serveGraphql(
  http: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  context: (request: FastifyRequest) => Promise<RequestContext>,
): Promise<void> {
  apollo.addPlugin(fastifyApolloDrainPlugin(http));
  await apollo.start();
  await http.register(fastifyApollo(apollo), { path: '/graphql', context });
}
