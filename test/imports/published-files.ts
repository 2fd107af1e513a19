/** Published files as a user downloads them, where this machine has them: they are no part of the project. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Its place; undefined where it is not there: then say so with `test.skip`. */
export function publishedFile(name: string): string | undefined {
  const folder = process.env['THROUGHLINE_TEST_DATA'];
  if (folder === undefined) return undefined;
  const file = path.join(folder, name);
  return existsSync(file) ? file : undefined;
}

export const whereToPut = 'set THROUGHLINE_TEST_DATA to the folder that holds the published files';
