/** How an operation would be answered: by which road, with which statements, and where its time goes. */
import { createHash } from 'node:crypto';
import { execute, GraphQLError, parse, validate, type DocumentNode } from 'graphql';
import type { Pool } from 'pg';
import { wireText } from '../database/byte-rows.js';
import { runOn } from '../database/read-pool.js';
import { CompiledRoad, type Course, type CompiledRoadOptions } from './compiled-road.js';
import { readingEntry } from './lens.js';
import { Reader, type RunStatement } from './reader.js';
import type { ReadContext } from './sql.js';
import type { Variables } from './variable-shape.js';

export interface Question {
  source: string;
  operationName: string | undefined;
  variables: Variables;
  context: ReadContext;
}

export interface Explained {
  road: 'compiled' | 'loaders';
  /** Why graphql-js answered. */
  reason: string | undefined;
  /** Each with PostgreSQL's plan of it, executed. */
  statements: (RunStatement & { plan: string[] })[];
  /** Milliseconds by stage, in order. */
  stages: Readonly<Record<string, number>>;
  bytes: number;
  errors: string[];
}

/** The road is taken twice and the second time told: the first plans, prepares and warms up. */
export async function explain(options: CompiledRoadOptions, question: Question): Promise<Explained> {
  const timed = stopwatch();
  const document = parse(question.source);
  const parsed = timed();
  const wrong = validate(options.schema, document);
  const validated = timed();
  if (wrong.length > 0) throw new GraphQLError(wrong.map(({ message }) => message).join('\n'));
  const before = { parse: parsed, validate: validated };
  const road = new CompiledRoad(options);
  const { operationName, variables, context } = question;
  const queryHash = createHash('sha256').update(question.source).digest('hex');
  const request = { document, queryHash, operationName, variables, context };
  const first = stopwatch();
  await road.answer(request);
  const cold = first();
  let course: Course | undefined;
  const answer = await road.answer(request, (taken) => {
    course = taken;
    return {};
  });
  if (course === undefined || 'elsewhere' in answer) {
    return overLoaders(options, document, question, before, 'elsewhere' in answer ? answer.elsewhere : '');
  }
  const { planMs, writeMs } = course;
  const statements = await withPlans(options.pool, course.statements, context);
  const databaseMs = statements.reduce((sum, each) => sum + each.databaseMs, 0);
  const stages = { ...before, 'first answer': cold, bind: planMs, database: databaseMs, write: writeMs };
  return { road: 'compiled', reason: undefined, statements, stages, bytes: answer.body.length, errors: [] };
}

async function overLoaders(
  { schema, reading, pool }: CompiledRoadOptions,
  document: DocumentNode,
  { operationName, variables, context }: Question,
  before: Readonly<Record<string, number>>,
  reason: string,
): Promise<Explained> {
  const reader = new Reader(reading, runOn(pool), context);
  const timed = stopwatch();
  const result = await execute({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables,
    contextValue: { reader, mayExplain: true },
  });
  const stages = { ...before, execute: timed() };
  const statements = await withPlans(pool, reader.statements, context);
  const errors = (result.errors ?? []).map(({ message }) => message);
  return { road: 'loaders', reason, statements, stages, bytes: Buffer.byteLength(JSON.stringify(result)), errors };
}

/** As it is used: planned once for any values, which `explain` of the text itself would not show. */
async function withPlans(
  pool: Pool,
  statements: readonly RunStatement[],
  context: ReadContext,
): Promise<Explained['statements']> {
  const client = await pool.connect();
  const entry = readingEntry(context);
  try {
    await client.query('begin');
    await client.query(entry.text, [...entry.values]);
    const explained = [];
    for (const statement of statements) {
      const values = statement.values.map((value) => {
        const text = wireText(value);
        return text === null ? 'null' : client.escapeLiteral(text);
      });
      const given = values.length === 0 ? '' : `(${values.join()})`;
      await client.query(['prepare explained as', statement.text].join(' '));
      const executed = ['explain (analyze, buffers, costs off) execute explained', given].join('');
      const { rows } = await client.query<[string]>({ text: executed, rowMode: 'array' });
      await client.query('deallocate explained');
      explained.push({ ...statement, plan: rows.map(([line]) => line) });
    }
    return explained;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Milliseconds since it was last asked. */
function stopwatch(): () => number {
  let from = performance.now();
  return () => {
    const took = performance.now() - from;
    from += took;
    return took;
  };
}
