/** Apollo's door to reading: a query is answered from the cache, else by the compiled road, else by graphql-js over the loaders. */
import {
  HeaderMap,
  type GraphQLResponse,
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import { GraphQLError, OperationTypeNode, type DocumentNode } from 'graphql';
import { codeOf } from '../platform/error-code.js';
import type { ReadingContext } from './attach.js';
import type { CompiledRoad, Request } from './compiled-road.js';
import type { Versions } from './data-version.js';
import { responseKey, type ResponseCache } from './response-cache.js';
import { rulesHaveChanged } from './sight.js';
import { writtenAnswer } from './written-answer.js';

export interface ReadingPluginOptions {
  road: CompiledRoad;
  cache: ResponseCache | undefined;
  /** Whether answers to a document may be kept: not where it reads what moves no data version. */
  mayKeep: (document: DocumentNode) => boolean;
  versions: () => Promise<Versions>;
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
          try {
            const answer = await byNewestRules(asked, () => answerFor(options, asked));
            if ('body' in answer) return writtenAnswer(answer.body);
            reason = answer.elsewhere;
          } catch (error) {
            if (error instanceof GraphQLError) return turnedAway(error);
            options.onFailure(error);
            reason = 'the compiled road failed';
          }
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

class RulesChanged extends Error {
  readonly code = rulesHaveChanged;
}

/** Once more, where the rules by which the caller was looked up are no longer those. */
async function byNewestRules<Result>(
  { contextValue }: Pick<Resolved, 'contextValue'>,
  answer: () => Promise<Result>,
): Promise<Result> {
  try {
    return await answer();
  } catch (error) {
    if (codeOf(error) !== rulesHaveChanged) throw error;
    await contextValue.lookAgain();
    return answer();
  }
}

/** The caller is not let in any more. */
function turnedAway({ message, extensions }: GraphQLError): GraphQLResponse {
  const { http, ...told } = extensions;
  const { status = 401 } = (http ?? {}) as { status?: number };
  return {
    http: { status, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors: [{ message, extensions: told }] } },
  };
}

async function answerFor(
  { road, cache, mayKeep, versions, countCached }: ReadingPluginOptions,
  asked: Resolved,
): Promise<{ body: Buffer } | { elsewhere: string }> {
  const { document, queryHash, request: sent, contextValue } = asked;
  if (queryHash === undefined) return { elsewhere: 'the document has no hash to keep its plan under' };
  const { context } = contextValue.reader;
  const { operationName, variables = {} } = sent;
  const request: Request = { document, queryHash, operationName, variables, context, contextValue };
  if (isExplained(asked)) return road.answer(request, (course) => ({ reading: { road: 'compiled', ...course } }));
  if (cache === undefined || !mayKeep(document)) return road.answer(request);
  // Read before the data: what is kept under a version is never older than it.
  const { data, access } = await versions();
  const { sight, today } = context;
  if (sight.version !== null && sight.version !== access) throw new RulesChanged();
  const key = responseKey({ queryHash, operationName, variables, sight, today, version: data });
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
