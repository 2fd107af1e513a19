/** The one query a newcomer is shown, in the terminal and on the first page. */
import { readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';

export interface ExampleOperation {
  readonly query: string;
  /** The path that opens it in GraphiQL. */
  readonly link: string;
}

const file = new URL('../../clients/operations/first-question.graphql', import.meta.url);

export function exampleOperation(): ExampleOperation {
  const query = readFileSync(file, 'utf8').trim();
  return { query, link: `/graphiql?query=${encodeURIComponent(query)}` };
}

/** A command that asks it, to paste into a shell. */
export function curlFor({ query }: ExampleOperation, address: string): string {
  const body = JSON.stringify({ query: stripIgnoredCharacters(query) }).replaceAll("'", String.raw`'\''`);
  return `curl -s ${address}/graphql -H 'content-type: application/json' -d '${body}'`;
}
