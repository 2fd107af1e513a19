/** Both roads of reading over a file's own database, and whether they give the same answer. */
import { createHash } from 'node:crypto';
import { beforeAll } from '@jest/globals';
import { execute, print, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../server/database/data-source.js';
import { createReadPool, runOn } from '../../server/database/read-pool.js';
import { modules, policies } from '../../server/modules.js';
import { accessPolicy } from '../../server/platform/policy/access-policy.js';
import { Judge } from '../../server/platform/policy/judge.js';
import { askFor } from '../../server/platform/questions.js';
import type { RequestContext } from '../../server/platform/write/mutations.js';
import { CompiledRoad, type Answer } from '../../server/reading/compiled-road.js';
import { Reader, type ReadingModel, type Run } from '../../server/reading/reader.js';
import { fullSight } from '../../server/reading/sight.js';
import type { ReadContext } from '../../server/reading/sql.js';
import { createSchema } from '../../server/schema.js';
import type { Api } from './api.js';

export interface Question {
  document: DocumentNode;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface Roads {
  readonly schema: GraphQLSchema;
  readonly reading: ReadingModel;
  readonly dataSource: DataSource;
  readonly run: Run;
  readonly compiled: CompiledRoad;
  /** Of what is worked out, what it may ask. */
  readonly judge: Judge;
}

/** Sees every record, on the day of the tests. */
export const everything: ReadContext = { sight: fullSight, today: '2026-11-21' };

/** Opens both before the tests of a file. */
export function useRoads(api: Api): () => Roads {
  let roads: Roads | undefined;
  beforeAll(async () => {
    const dataSource = await createDataSource(api.url, modules).initialize();
    const pool = createReadPool(api.url, 4);
    api.onClose(() => Promise.all([pool.end(), dataSource.destroy()]));
    const { schema, reading } = await createSchema(dataSource, modules);
    const compiled = new CompiledRoad({ schema, reading, pool });
    const judge = new Judge(schema, accessPolicy({ schema, reading, policies }));
    roads = { schema, reading, dataSource, run: runOn(pool), compiled, judge };
  });
  return () => {
    if (roads === undefined) throw new Error('Ask inside a test: the roads open before the first.');
    return roads;
  };
}

export async function byLoaders(
  roads: Roads,
  { document, operationName, variables = {} }: Question,
  context: ReadContext = everything,
): Promise<ExecutionResult> {
  return execute({
    schema: roads.schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables,
    contextValue: contextValue(roads, context),
  });
}

export function compiled(
  roads: Roads,
  { document, operationName, variables = {} }: Question,
  context: ReadContext = everything,
): Promise<Answer> {
  const queryHash = createHash('sha256').update(print(document)).digest('hex');
  return roads.compiled.answer({
    document,
    queryHash,
    operationName,
    variables,
    context,
    contextValue: contextValue(roads, context),
  });
}

/** Nobody has signed in: what is seen goes by the context alone. */
function contextValue({ schema, reading, run, compiled: road, judge }: Roads, context: ReadContext) {
  const asking: Partial<RequestContext> = {
    reader: new Reader(reading, run, context),
    mayExplain: false,
    mayRead: () => true,
    lookAgain: () => Promise.resolve(undefined),
    ask: askFor({ schema, road, judge }, () => asking as RequestContext),
  };
  return asking;
}
