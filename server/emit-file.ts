/** Writes a file that the code emits and that is committed; with `--check` only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';

export function emitFile(path: string, text: string): void {
  const file = new URL(`../${path}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${path} is not what the code emits: run \`npm run codegen\` and look at the difference.\n`);
    process.exitCode = 1;
  }
}
