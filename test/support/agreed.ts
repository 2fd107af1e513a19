/** For cases written by hand: what both roads answer, or that both refuse. */
import { parse, validate, type ExecutionResult } from 'graphql';
import type { Answer } from '../../server/reading/compiled-road.js';
import type { ReadContext } from '../../server/reading/sql.js';
import { difference } from './compared.js';
import { byLoaders, compiled, everything, type Roads } from './roads.js';

export interface Asked {
  variables?: Readonly<Record<string, unknown>>;
  operationName?: string;
  context?: ReadContext;
}

async function bothAnswers(
  roads: Roads,
  text: string,
  { context = everything, ...asked }: Asked,
): Promise<[ExecutionResult, Answer]> {
  const document = parse(text);
  const [invalid] = validate(roads.schema, document);
  if (invalid !== undefined) throw invalid;
  const question = { document, ...asked };
  const answers = [await byLoaders(roads, question, context), await compiled(roads, question, context)] as const;
  const different = difference(...answers);
  if (different !== undefined) throw new Error(different);
  return [...answers];
}

/** The data that both answer, byte for byte. */
export async function agreed<Data = unknown>(roads: Roads, text: string, asked: Asked = {}): Promise<Data> {
  const [{ data, errors }, given] = await bothAnswers(roads, text, asked);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  if ('elsewhere' in given) throw new Error(`The compiled road leaves it to graphql-js: ${given.elsewhere}`);
  return data as Data;
}

/** The codes of the errors of the loader road, where the compiled road leaves the answer to it. */
export async function refused(roads: Roads, text: string, asked: Asked = {}): Promise<unknown[]> {
  const [{ data, errors }] = await bothAnswers(roads, text, asked);
  if (errors === undefined) throw new Error(`It is not refused: ${JSON.stringify(data)}`);
  return errors.map(({ extensions }) => extensions['code']);
}
