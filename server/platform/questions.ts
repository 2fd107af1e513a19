/**
 * What an answer that crosses the model asks of it: an operation of the contract, answered as the caller's own would be, by the same
 * policy and sight and in one statement. The answer is then worked out from what came back.
 */
import { createHash } from 'node:crypto';
import { execute, getOperationAST, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { CompiledRoad } from '../reading/compiled-road.js';
import { rulesHaveChanged } from '../reading/sight.js';
import { codeOf } from './error-code.js';
import { forbidden } from './policy/policy-plugin.js';
import type { Judge } from './policy/judge.js';
import type { RequestContext } from './write/mutations.js';

export interface Question<Answer, Variables> {
  document: DocumentNode;
  hash: string;
  /** Types alone: no value is kept here. */
  types?: (variables: Variables) => Answer;
}

/** `Answer` and `Variables` are those that codegen wrote from the same text. */
export function question<Answer, Variables>(text: string): Question<Answer, Variables> {
  return { document: parse(text, { noLocation: true }), hash: createHash('sha256').update(text).digest('hex') };
}

export type Ask = <Answer, Variables extends object>(
  question: Question<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

export interface Answering {
  schema: GraphQLSchema;
  road: CompiledRoad;
  judge: Judge;
}

/** Asks in the name of a request. */
export function askFor({ schema, road, judge }: Answering, request: () => RequestContext): Ask {
  const answer = async (document: DocumentNode, queryHash: string, variables: Record<string, unknown>) => {
    const contextValue = request();
    const { context } = contextValue.reader;
    const answered = await road.answer({ document, queryHash, variables, context, contextValue });
    if ('body' in answered) return (JSON.parse(answered.body.toString('utf8')) as { data: unknown }).data;
    const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
    if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
    return data;
  };
  return async ({ document, hash }, variables) => {
    const given = variables as Record<string, unknown>;
    const operation = getOperationAST(document);
    if (operation == null) throw new Error('A question is one operation.');
    const { actor, lookAgain } = request();
    const refused = judge.refusedTo(actor?.role ?? 'public', document, operation, given);
    if (refused !== undefined) throw forbidden(actor?.role, refused);
    try {
      return (await answer(document, hash, given)) as never;
    } catch (error) {
      if (codeOf(error) !== rulesHaveChanged) throw error;
      await lookAgain();
      return (await answer(document, hash, given)) as never;
    }
  };
}
