/** The code that is measured, as JavaScript: what production runs is compiled, and compiling on the fly leaves its marks in the code. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';
import { trustedLists } from '../../server/platform/trusted-documents.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['schema', 'server', 'test/benchmarks'];
const besides = ['clients/operations', ...trustedLists, 'schema/schema.graphql', 'package.json'];

/** Where this folder's modules then stand, with a slash at the end. */
export function compile(): string {
  const built = path.join(root, '.data/bench/build');
  rmSync(built, { recursive: true, force: true });
  for (const file of folders.flatMap(sourcesIn)) {
    const { code } = transformFileSync(path.join(root, file), {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
      },
      module: { type: 'es6' },
    });
    const written = path.join(built, file.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(written), { recursive: true });
    writeFileSync(written, code);
  }
  for (const each of besides) cpSync(path.join(root, each), path.join(built, each), { recursive: true });
  return path.join(built, 'test/benchmarks/');
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}
