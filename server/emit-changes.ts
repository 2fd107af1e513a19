/**
 * Compares the contract with the one that was released, writes what changed into schema/CHANGELOG.md, and fails where clients would break
 * without notice. With `--check` nothing is written; with `--release` the contract becomes the released one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { emitFile } from './emit-file.js';
import { changesText, released, withChanges } from './platform/contract/changes-text.js';
import { differences, noticeMonths, tooSoon } from './platform/contract/differences.js';

const at = (path: string): URL => new URL(`../schema/${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const today = new Date().toISOString().slice(0, 10);

const before = buildSchema(read('released.graphql'));
const after = buildSchema(read('schema.graphql'));
const found = await differences(before, after);
const early = tooSoon(found, before, today);

if (early.length > 0) {
  const list = early.map(({ message }) => `  ${message}`).join('\n');
  process.stderr.write(
    `Clients would break:\n${list}\nLeave it in the contract with @deprecated and a reason that begins “Since ${today}: …”, release that, and take it out ${String(noticeMonths)} months later.\n`,
  );
  process.exitCode = 1;
} else if (process.argv.includes('--release')) {
  writeFileSync(at('CHANGELOG.md'), released(read('CHANGELOG.md'), changesText(found), today));
  // Without descriptions, which break nobody.
  const bare = buildSchema(read('schema.graphql').replace(/^\s*"""[\s\S]*?"""\n/gm, ''));
  writeFileSync(at('released.graphql'), `# The contract as it was released on ${today}.\n${printSchema(bare)}\n`);
}
if (!process.argv.includes('--release'))
  emitFile('schema/CHANGELOG.md', withChanges(read('CHANGELOG.md'), changesText(found)));
