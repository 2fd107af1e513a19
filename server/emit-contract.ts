/** Writes `schema/schema.graphql`, the committed contract; with `--check` only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { printContract } from './print-contract.js';

const file = new URL('../schema/schema.graphql', import.meta.url);
const printed = await printContract();

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
} else if (readFileSync(file, 'utf8') !== printed) {
  process.stderr.write(
    'schema/schema.graphql is not what the code emits: run `npm run codegen` and look at the difference.\n',
  );
  process.exitCode = 1;
}
