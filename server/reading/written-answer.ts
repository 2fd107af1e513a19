/** An answer that is written already passes through Apollo as it is: Apollo would print an object; this is its print. */
import { HeaderMap, type GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';

class WrittenAnswer {
  [field: string]: unknown;
  constructor(readonly body: Buffer) {}
}

export function writtenAnswer(body: Buffer): GraphQLResponse {
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { data: new WrittenAnswer(body) } },
  };
}

/** Apollo's `stringifyResult`. What it calls a string is only measured and sent, and bytes can be both. */
export function printResult(result: FormattedExecutionResult): string {
  if (result.data instanceof WrittenAnswer) return sendable(result.data.body);
  return `${JSON.stringify(result)}\n`;
}

/** Node sends a short text in one piece with the headers before it; bytes would go apart from them. */
const mostText = 4096;

function sendable(body: Buffer): string {
  return body.length <= mostText ? body.toString() : (body as unknown as string);
}
