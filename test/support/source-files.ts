/** The project's own TypeScript, as text with what each file imports. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  /** From the top of the project: `server/finance/actual.entity.ts`. */
  path: string;
  imports: { from: string; typeOnly: boolean }[];
}

const skipped = /^(node_modules|dist|\..*)$/;

export function sourceFiles(folders: readonly string[], root = process.cwd()): SourceFile[] {
  return folders
    .flatMap((folder) => walk(root, folder))
    .map((file) => ({ path: file, imports: importsOf(root, file) }));
}

function walk(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : walk(root, file);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [file] : [];
  });
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function importsOf(root: string, file: string): SourceFile['imports'] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(statement)].map(([, typeOnly, from = '']) => ({
    typeOnly: typeOnly !== undefined,
    from: from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts') : from,
  }));
}
