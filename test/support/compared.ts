/** One question put to both roads, and the smallest part of it that shows a difference. */
import { print, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Answer } from '../../server/reading/compiled-road.js';
import type { ReadContext } from '../../server/reading/sql.js';
import { byLoaders, compiled, type Question, type Roads } from './roads.js';
import { smallestDocument } from './smallest-document.js';

export interface Compared {
  /** How it was answered: `compiled`, `refused`, or why it was left to graphql-js though nothing is wrong with it. */
  course: string;
  /** Undefined where the roads agree. */
  fault: string | undefined;
}

export async function compared(
  roads: Roads,
  question: Question,
  context: ReadContext,
  expected: ExecutionResult,
): Promise<Compared> {
  const given = await compiled(roads, question, context);
  const course = expected.errors !== undefined ? 'refused' : 'elsewhere' in given ? given.elsewhere : 'compiled';
  const found = difference(expected, given);
  return { course, fault: found === undefined ? undefined : await explained(roads, question, context, found) };
}

/** How the compiled road's answer is not what the loader road gave. It may always leave the answer to graphql-js. */
export function difference(expected: ExecutionResult, given: Answer): string | undefined {
  if ('elsewhere' in given) return undefined;
  if (expected.errors !== undefined) {
    const refusal = expected.errors.map(({ message }) => message).join(' / ');
    return `Loader road refuses: ${refusal}\nCompiled road gives: ${excerpt(given.body, 0)}`;
  }
  const wanted = Buffer.from(`${JSON.stringify(expected)}\n`);
  if (wanted.equals(given.body)) return undefined;
  const first = wanted.findIndex((byte, index) => byte !== given.body[index]);
  const at = first < 0 ? wanted.length : first;
  return `They part at byte ${String(at)}.\nLoader road:   ${excerpt(wanted, at)}\nCompiled road: ${excerpt(given.body, at)}`;
}

function excerpt(answer: Buffer, at: number): string {
  const from = Math.max(at - 200, 0);
  return `${from > 0 ? '…' : ''}${answer
    .subarray(from, at + 300)
    .toString()
    .trimEnd()}${answer.length > at + 300 ? '…' : ''}`;
}

async function explained(roads: Roads, question: Question, context: ReadContext, found: string): Promise<string> {
  const differs = async (document: DocumentNode): Promise<string | undefined> => {
    const smaller = { ...question, document };
    return difference(await byLoaders(roads, smaller, context), await compiled(roads, smaller, context));
  };
  const document = await smallestDocument(
    roads.schema,
    question.document,
    async (each) => (await differs(each)) !== undefined,
  );
  const shown = (await differs(document)) ?? `Only after what was asked before it. ${found}`;
  return `${shown}\n${print(document)}\n${JSON.stringify({ variables: question.variables, context })}`;
}
