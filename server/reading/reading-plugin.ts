/** Apollo's door to reading: a query is answered from the cache, else by the compiled road, else by graphql-js over the loaders. */
import type {
  ApolloServerPlugin,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { ReadingContext } from './attach.js';
import type { CompiledRoad, Request } from './compiled-road.js';
import { responseKey, type ResponseCache } from './response-cache.js';
import { writtenAnswer } from './written-answer.js';

export interface ReadingPluginOptions {
  road: CompiledRoad;
  cache: ResponseCache | undefined;
  /** The data version now. */
  version: () => Promise<string>;
  countCached: (outcome: 'hit' | 'miss') => void;
  /** Told of a failure of the compiled road; the other road then answers, or says what is wrong. */
  onFailure: (error: unknown) => void;
}

type Resolved = GraphQLRequestContextResponseForOperation<ReadingContext>;

export function readingPlugin(options: ReadingPluginOptions): ApolloServerPlugin<ReadingContext> {
  return {
    requestDidStart: () => {
      let reason: string | undefined;
      return Promise.resolve({
        async responseForOperation(asked) {
          if (asked.operation.operation !== OperationTypeNode.QUERY) return null;
          const answer = await answerFor(options, asked).catch((error: unknown) => {
            options.onFailure(error);
            return { elsewhere: 'the compiled road failed' };
          });
          if ('body' in answer) return writtenAnswer(answer.body);
          reason = answer.elsewhere;
          return null;
        },
        willSendResponse(sent) {
          if (reason !== undefined && isExplained(sent)) explainLoaders(sent, reason);
          return Promise.resolve();
        },
      });
    },
  };
}

async function answerFor(
  { road, cache, version, countCached }: ReadingPluginOptions,
  asked: Resolved,
): Promise<{ body: Buffer } | { elsewhere: string }> {
  const { document, queryHash, request: sent, contextValue } = asked;
  if (queryHash === undefined) return { elsewhere: 'the document has no hash to keep its plan under' };
  const { context } = contextValue.reader;
  const { operationName, variables = {} } = sent;
  const request: Request = { document, queryHash, operationName, variables, context, contextValue };
  if (isExplained(asked)) return road.answer(request, (course) => ({ reading: { road: 'compiled', ...course } }));
  if (cache === undefined) return road.answer(request);
  // Read before the data: what is kept under a version is never older than it.
  const key = responseKey({ queryHash, operationName, variables, ...context, version: await version() });
  const kept = await cache.get(key);
  countCached(kept === undefined ? 'miss' : 'hit');
  if (kept !== undefined) return { body: kept };
  const answer = await road.answer(request);
  if ('body' in answer && answer.isShared) cache.set(key, answer.body);
  return answer;
}

/** `"extensions": {"reading": true}` in a request, by a caller who may know how answers are made. */
function isExplained({ request, contextValue }: Pick<Resolved, 'request' | 'contextValue'>): boolean {
  return request.extensions?.['reading'] === true && contextValue.mayExplain;
}

function explainLoaders(
  { response, contextValue }: GraphQLRequestContextWillSendResponse<ReadingContext>,
  reason: string,
): void {
  if (response.body.kind !== 'single') return;
  const reading = { road: 'loaders', reason, statements: contextValue.reader.statements };
  response.body.singleResult.extensions = { ...response.body.singleResult.extensions, reading };
}
