/** The saved operation that answers a question, by the question's number in the list of a hundred. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Api } from '../../support/api.js';

const folder = 'clients/operations/questions';

export function questionNumbers(): number[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => Number(/^(\d{3})-/.exec(file)?.[1]))
    .sort((a, b) => a - b);
}

export function savedQuestion(number: number): string {
  const file = readdirSync(folder).find((name) => name.startsWith(`${String(number).padStart(3, '0')}-`));
  if (file === undefined) throw new Error(`No saved operation answers question ${String(number)}.`);
  return readFileSync(path.join(folder, file), 'utf8');
}

/** The answers the API gives, each to the saved operation of a question. */
export const answers =
  (api: Api) =>
  <Data extends object = object>(number: number): Promise<Data> =>
    api.query<Data>(savedQuestion(number));
