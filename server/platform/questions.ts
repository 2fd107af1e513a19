/**
 * What an answer that crosses the model asks of it: an operation of the contract, answered as the caller's own would be, by the same
 * policy and sight and in one statement. The answer is then worked out from what came back.
 */
import { createHash } from 'node:crypto';
import { execute, getOperationAST, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { CompiledRoad } from '../reading/compiled-road.js';
import { rulesHaveChanged } from '../reading/sight.js';
import type { AtRoot } from '../reading/sql.js';
import { codeOf } from './error-code.js';
import { forbidden } from './policy/policy-plugin.js';
import type { Judge } from './policy/judge.js';
import { tellingEnds, withWholeLists } from './whole-lists.js';
import type { RequestContext } from './write/mutations.js';

export interface Question<Answer, Variables> {
  document: DocumentNode;
  hash: string;
  /** Types alone: no value is kept here. */
  types?: (variables: Variables) => Answer;
}

/** `Answer` and `Variables` are those that codegen wrote from the same text; `parts` are fragments that stand elsewhere. */
export function question<Answer, Variables>(
  operation: string,
  parts: readonly string[] = [],
): Question<Answer, Variables> {
  const text = [operation, ...parts].join('\n');
  const document = tellingEnds(parse(text, { noLocation: true }));
  return { document, hash: createHash('sha256').update(text).digest('hex') };
}

export type Ask = <Answer, Variables extends object>(
  question: Question<Answer, Variables>,
  variables: Variables,
  at?: AtRoot,
) => Promise<Answer>;

export interface Answering {
  schema: GraphQLSchema;
  road: CompiledRoad;
  judge: Judge;
}

/** Asks in the name of a request, at the moment and by the day that it names, for lists to their end. */
export function askFor({ schema, road, judge }: Answering, request: () => RequestContext): Ask {
  const answer = async (
    { document, hash: queryHash }: Question<unknown, never>,
    variables: Record<string, unknown>,
    at: AtRoot,
  ) => {
    const asking = request();
    const reader = asking.reader.at(at);
    const contextValue = { ...asking, reader };
    const { context } = reader;
    const answered = await road.answer({ document, queryHash, variables, context, contextValue });
    if ('body' in answered) return (JSON.parse(answered.body.toString('utf8')) as { data: unknown }).data;
    const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
    if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
    return data;
  };
  const answerOnce = async (question: Question<unknown, never>, given: Record<string, unknown>, at: AtRoot) => {
    const { document } = question;
    const operation = getOperationAST(document);
    if (operation == null) throw new Error('A question is one operation.');
    const { actor, lookAgain } = request();
    const refused = judge.refusedTo(actor?.role ?? 'public', document, operation, given);
    if (refused !== undefined) throw forbidden(actor?.role, refused);
    try {
      return await answer(question, given, at);
    } catch (error) {
      if (codeOf(error) !== rulesHaveChanged) throw error;
      await lookAgain();
      return await answer(question, given, at);
    }
  };
  const ask: Ask = async (question, variables, at = {}) => {
    const answered = await answerOnce(question, variables as Record<string, unknown>, at);
    await withWholeLists(question.document, answered, (rest, from) =>
      ask<unknown, object>(rest, { ...variables, ...from }, at),
    );
    return answered as never;
  };
  return ask;
}
