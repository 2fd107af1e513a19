/** Apollo's plugin for limits that depend on the operation and its variables: refused before anything is read or written. */
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { AnswerSize, type AskedOperation } from './answer-size.js';
import { shapeOf } from './document-shape.js';
import { checkAnswerSize } from './known-answer-size.js';
import { nullCharacter, overLimit, type Limits } from './limits.js';
import { sizeOf } from './variables-size.js';

const most = 5000;

export function operationLimits<Context extends object>(
  schema: GraphQLSchema,
  limits: Limits,
): ApolloServerPlugin<Context> {
  const answers = new AnswerLimits(schema, limits);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (asked) => {
          const refusal = unanswerable(asked) ?? tooLarge(asked, limits) ?? answers.refusalOf(asked);
          return refusal === undefined ? Promise.resolve() : Promise.reject(refusal);
        },
      }),
  };
}

type Resolved = Pick<
  GraphQLRequestContextDidResolveOperation<object>,
  'document' | 'operation' | 'queryHash' | 'request'
>;

/** Said before anything relies on there being an operation. */
function unanswerable({ operation, request: { operationName } }: Resolved): GraphQLError | undefined {
  if (operation === undefined)
    return badRequest(
      'OPERATION_RESOLUTION_FAILURE',
      operationName == null
        ? 'The document has several operations.'
        : 'The document has no operation of the name in operationName.',
    );
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    return badRequest(
      'SUBSCRIPTIONS_NOT_OFFERED',
      'There are no subscriptions. Changes are told by signed webhooks, and by events(after:) to those that ask.',
    );
  return undefined;
}

function badRequest(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

function tooLarge({ operation, request }: Resolved, limits: Limits): GraphQLError | undefined {
  if (request.variables === undefined) return undefined;
  const { depth, longestList, fields, hasNull } = sizeOf(request.variables, limits.variablesDepth);
  const list = operation?.operation === OperationTypeNode.MUTATION ? 'writeList' : 'filterList';
  return (
    overLimit('variablesDepth', depth, limits) ??
    overLimit(list, longestList, limits) ??
    overLimit('variablesFields', fields, limits) ??
    (hasNull ? nullCharacter() : undefined)
  );
}

/** Counts an answer once for all requests that ask the same document for pages of the same sizes. */
class AnswerLimits {
  private readonly answerSize: AnswerSize;
  /** By document, the variables that decide how large its answer may be. */
  private readonly deciding = new LRUCache<string, readonly string[]>({ max: most });
  private readonly verdicts = new LRUCache<string, { refusal: GraphQLError | undefined }>({ max: most });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {
    this.answerSize = new AnswerSize(schema);
    checkAnswerSize(schema, this.answerSize);
  }

  refusalOf({ document, operation, queryHash, request: { variables = {} } }: Resolved): GraphQLError | undefined {
    if (operation === undefined) return undefined;
    let names = this.deciding.get(queryHash);
    if (names === undefined) this.deciding.set(queryHash, (names = decidingVariables(document)));
    const operationName = operation.name?.value;
    const values = JSON.stringify(Object.fromEntries(names.map((name) => [name, variables[name]])));
    const key = `${queryHash} ${operationName ?? ''} ${values}`;
    let verdict = this.verdicts.get(key);
    if (verdict === undefined) {
      // Where a value does not fit nothing is executed, and the answer says so.
      if (!this.fit(operation, variables)) return undefined;
      verdict = { refusal: this.judge({ document, operationName, variables }) };
      this.verdicts.set(key, verdict);
    }
    return verdict.refusal;
  }

  private fit({ variableDefinitions = [] }: OperationDefinitionNode, variables: AskedOperation['variables']): boolean {
    return getVariableValues(this.schema, variableDefinitions, variables, { maxErrors: 1 }).errors === undefined;
  }

  private judge(asked: AskedOperation): GraphQLError | undefined {
    try {
      return (
        overLimit('answerSize', this.answerSize.ofRecords(asked), this.limits) ??
        (shapeOf(asked.document).introspects
          ? overLimit('introspection', this.answerSize.ofContract(asked), this.limits)
          : undefined)
      );
    } catch (error) {
      // An argument that does not fit leaves its field uncounted, and the others would be executed.
      if (error instanceof GraphQLError) return badRequest('BAD_USER_INPUT', error.message);
      throw error;
    }
  }
}

/** Those that say how large a page is, or whether a field is asked for at all. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const take = (value: ASTNode | undefined): void => {
    if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'first') take(value);
    },
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) take(value);
    },
  });
  return [...names];
}
