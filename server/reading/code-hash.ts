/** The running code as one hash: releases that share a Redis never take each other's answers for their own. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `package.json` names the exact version of each dependency. */
export async function codeHash(): Promise<string> {
  const folders = ['server', 'schema'].map((folder) =>
    readdir(root + folder, { recursive: true, withFileTypes: true }),
  );
  const entries = (await Promise.all(folders)).flat().filter((entry) => entry.isFile());
  const files = [`${root}package.json`, ...entries.map((entry) => `${entry.parentPath}/${entry.name}`)].sort();
  const hash = createHash('sha256');
  for (const text of await Promise.all(files.map((file) => readFile(file)))) hash.update(text);
  return hash.digest('base64url').slice(0, 16);
}
