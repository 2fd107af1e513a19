/** The compiled road: an operation becomes one statement, and its rows become the answer without passing through objects. */
import { createHash } from 'node:crypto';
import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { readBytes, type ByteRows } from '../database/byte-rows.js';
import { AnswerWriter } from './answer-writer.js';
import { onConnection } from './known-at.js';
import { valueFor, valuesFor, type Asked } from './later.js';
import { preparedName, readingEntry } from './lens.js';
import { hasBranch } from './plan-statement.js';
import { Planner, type Plan } from './planner.js';
import { AnsweredElsewhere } from './answered-elsewhere.js';
import type { ReadingModel, RunStatement } from './reader.js';
import { contextAt, type ReadContext } from './sql.js';
import { shapeOf, type Variables } from './variable-shape.js';

export interface Request {
  document: DocumentNode;
  /** Names the document's text. */
  queryHash: string;
  operationName?: string | null | undefined;
  /** As they were sent. */
  variables: Variables;
  context: ReadContext;
  /** What graphql-js is given for root fields that links do not answer. */
  contextValue?: unknown;
}

/** How an operation was answered. */
export interface Course {
  /** One, or none where nothing is read. */
  statements: readonly RunStatement[];
  planMs: number;
  writeMs: number;
}

export type Answer =
  | {
      body: Buffer;
      /** Whether whoever sees the same tiers is answered the same: a procedure may answer by who asks. */
      isShared: boolean;
    }
  | { elsewhere: string };

export interface CompiledRoadOptions {
  schema: GraphQLSchema;
  reading: ReadingModel;
  pool: Pool;
}

interface NamedPlan extends Plan {
  name: string;
}

/** What a plan comes to is kept under the operation's text and shape; what cannot be planned is not tried again. */
type Outcome = NamedPlan | AnsweredElsewhere;

const mostPlans = 500;

export class CompiledRoad {
  private readonly planner: Planner;
  private readonly outcomes = new LRUCache<string, Outcome>({ max: mostPlans });

  constructor(private readonly options: CompiledRoadOptions) {
    this.planner = new Planner(options.schema, options.reading);
  }

  /** The whole body, or why graphql-js has to answer: it also says what is wrong with an operation that fails. `extend` adds extensions. */
  async answer(request: Request, extend?: (course: Course) => object): Promise<Answer> {
    const began = performance.now();
    const operation = getOperationAST(request.document, request.operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return { elsewhere: 'it is no query' };
    const { schema } = this.options;
    // One error is enough to leave it: graphql-js says what is wrong, and counts how often.
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables, {
      maxErrors: 1,
    });
    if (coerced === undefined) return { elsewhere: 'its variables do not fit' };
    try {
      const plan = this.planned(request, operation, coerced);
      const asked = askedAt(plan, { variables: coerced, caller: request.context });
      for (const check of plan.checks) check.of(asked);
      const values = plan.statement === undefined ? [] : valuesFor(plan.statement, asked);
      const planned = performance.now();
      const [rows, given] = await Promise.all([
        this.rowsOf(plan, values, asked.caller),
        this.given(plan, request, operation),
      ]);
      const read = performance.now();
      const course = (): Course => ({
        statements: runStatements(plan, values, rows, read - planned),
        planMs: planned - began,
        writeMs: performance.now() - read,
      });
      const after = (): string =>
        extend === undefined ? '}}\n' : `},"extensions":${JSON.stringify(extend(course()))}}\n`;
      const body = new AnswerWriter(plan, rows, asked, given).write('{"data":{', after);
      return { body, isShared: plan.elsewhere.every(([, [node]]) => node?.name.value.startsWith('__')) };
    } catch (error) {
      return { elsewhere: whyElsewhere(error) };
    }
  }

  private planned(request: Request, operation: OperationDefinitionNode, variables: Variables): NamedPlan {
    const { schema, reading } = this.options;
    const shape = shapeOf(schema, reading.model, operation, variables);
    const key = `${request.queryHash} ${request.operationName ?? ''} ${shape}`;
    let outcome = this.outcomes.get(key);
    if (outcome === undefined) this.outcomes.set(key, (outcome = this.outcome(request.document, operation, variables)));
    if (outcome instanceof AnsweredElsewhere) throw outcome;
    return outcome;
  }

  private outcome(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Outcome {
    const fragments = Object.fromEntries(fragmentsOf(document).map((each) => [each.name.value, each]));
    try {
      const plan = this.planner.plan(this.planner.rootsOf(operation, fragments, variables), fragments, variables);
      return { ...plan, name: `reading_${hash(plan.statement?.text ?? '')}` };
    } catch (error) {
      return new AnsweredElsewhere(whyElsewhere(error));
    }
  }

  /** The rows of each set by its number. */
  private async rowsOf(
    plan: NamedPlan,
    values: readonly unknown[],
    context: ReadContext,
  ): Promise<(ByteRows | undefined)[]> {
    const { statement, sets, isTagged } = plan;
    if (statement === undefined) return [];
    const { text } = statement;
    const kinds = isTagged ? sets.length : 1;
    const rows = await onConnection(this.options.pool, context.knownAt, (client, isUnchanged) =>
      readBytes(client, {
        entry: readingEntry(context, isUnchanged),
        name: preparedName(plan.name, context, isUnchanged),
        text,
        values,
        isTagged,
        kinds,
      }),
    );
    return isTagged ? rows : sets.map((set) => (hasBranch(set) ? rows[0] : undefined));
  }

  /** Introspection and what else links do not answer: graphql-js is asked for those root fields alone. */
  private async given(
    { elsewhere }: Plan,
    { document, contextValue, variables: variableValues }: Request,
    operation: OperationDefinitionNode,
  ): Promise<string[]> {
    if (elsewhere.length === 0) return [];
    const selections = elsewhere.flatMap(([, nodes]) => nodes);
    const part: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    const { data, errors } = await execute({
      schema: this.options.schema,
      document: { kind: Kind.DOCUMENT, definitions: [part, ...fragmentsOf(document)] },
      contextValue,
      variableValues,
    });
    if (errors !== undefined || data == null) throw new AnsweredElsewhere('a root field failed');
    return elsewhere.map(([key]) => JSON.stringify(data[key]));
  }
}

/** The request, at the one moment and judged by the one day that all root fields name. */
function askedAt({ knownAt, today }: Plan, asked: Asked): Asked {
  const moments = new Set(knownAt.map((moment) => valueFor(moment, asked) ?? undefined));
  if (moments.size > 1) throw new AnsweredElsewhere('its root fields are known at different moments');
  const days = new Set(today.map((day) => valueFor(day, asked) ?? undefined));
  if (days.size > 1) throw new AnsweredElsewhere('its root fields are judged by different days');
  const [[moment], [day]] = [[...moments], [...days]];
  if (moment === undefined && day === undefined) return asked;
  const at = { asKnownAt: moment as string | undefined, today: day as string | undefined };
  return { ...asked, caller: contextAt(asked.caller, at) };
}

function runStatements(
  { statement }: Plan,
  values: readonly unknown[],
  sets: readonly (ByteRows | undefined)[],
  databaseMs: number,
): RunStatement[] {
  if (statement === undefined) return [];
  const rows = [...new Set(sets)].reduce((sum, of) => sum + (of?.starts.length ?? 0), 0);
  return [{ text: statement.text, values, rows, databaseMs }];
}

function fragmentsOf({ definitions }: DocumentNode): FragmentDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 24);
}

/** A request that is refused, and a value the database cannot make sense of, are told to the client by the other road. */
function whyElsewhere(error: unknown): string {
  if (error instanceof AnsweredElsewhere || error instanceof GraphQLError) return error.message;
  const state = (error as { code?: unknown }).code;
  if (typeof state === 'string' && state.startsWith('22')) return (error as Error).message;
  throw error;
}
