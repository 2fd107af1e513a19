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
import { metBy, publicError, type PublicErrorOptions } from './graphql-errors.js';
import { statusForOldClients } from './http/graphql-over-http.js';
import type { Metrics } from './http/metrics.js';
import { askedDocument } from './limits/asked-document.js';
import type { DocumentGate } from './limits/document-gate.js';
import type { Limits } from './limits/limits.js';
import { operationLimits } from './limits/operation-limits.js';
import { policyPlugin, type PolicyOptions } from './policy/policy-plugin.js';
import type { RequestContext } from './write/mutations.js';

export interface GraphqlOptions {
  schema: GraphQLSchema;
  metrics: Metrics;
  reading: ReadingPluginOptions;
  limits: Limits;
  policy: PolicyOptions;
  errors: PublicErrorOptions;
}

/** What a request knows once its document was let through. */
export interface AdmittedContext extends RequestContext {
  requestId: string;
  /** The text that was let through. */
  admitted: string | undefined;
}

/** A few say what is wrong; each costs work, and repeats what was sent. */
const mostErrors = 5;

export function createApollo(options: GraphqlOptions): ApolloServer<AdmittedContext> {
  const { schema, metrics, reading, limits, policy, errors } = options;
  return new ApolloServer<AdmittedContext>({
    schema,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      admission,
      statusForOldClients,
      operationLimits(schema, limits),
      policyPlugin(schema, policy),
      counting(metrics),
      readingPlugin(reading),
    ],
    stringifyResult: printResult,
    formatError: publicError(errors),
    // Where it is off, the gate says so.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    // Saved documents are those of the list, never what a request brings.
    persistedQueries: false,
    validationOptions: { maxErrors: mostErrors },
    executionOptions: { maxCoercionErrors: mostErrors },
  });
}

/** What is asked is what was let through, in whatever way it was sent. */
const admission: ApolloServerPlugin<AdmittedContext> = {
  requestDidStart({ request, contextValue: { admitted } }) {
    if (admitted === undefined) delete request.query;
    else request.query = admitted;
    if (request.extensions !== undefined) delete request.extensions['persistedQuery'];
    return Promise.resolve({
      didEncounterErrors({ errors, contextValue: { requestId } }) {
        metBy(requestId, errors);
        return Promise.resolve();
      },
    });
  },
};

function counting(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    contextCreationDidFail() {
      metrics.countOperation({ type: 'unknown', outcome: 'refused' });
      return Promise.resolve();
    },
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
  apollo: ApolloServer<AdmittedContext>,
  gate: DocumentGate,
  callerOf: (request: FastifyRequest) => Promise<RequestContext>,
): Promise<void> {
  const context = async (request: FastifyRequest): Promise<AdmittedContext> => {
    try {
      const caller = await callerOf(request);
      const admitted = gate.admit(askedDocument(request), caller.actor !== undefined);
      return Object.assign(caller, { requestId: request.id, admitted });
    } catch (error) {
      metBy(request.id, [error]);
      throw error;
    }
  };
  apollo.addPlugin(fastifyApolloDrainPlugin(http));
  await apollo.start();
  await http.register(fastifyApollo(apollo), { path: '/graphql', context });
}
