/**
 * A process that takes files in, some at once, until it is through or killed: `import-child.ts <database> <at once> <file…>`. It says `begin <file>` and `end <file>` for each, and `through`.
 */
import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findOperator } from '../../server/access/find-operator.js';
import { createDataSource } from '../../server/database/data-source.js';
import { writer } from '../../server/database/roles.js';
import { modules } from '../../server/modules.js';
import { importsOf } from '../../server/platform/imports/imports-of.js';
import { runImport } from '../../server/platform/imports/run-import.js';
import { WriteDesk } from '../../server/platform/write/desk.js';
import { AuditLog } from '../../server/provenance/audit/audit-log.js';
import { createJournal } from '../../server/provenance/record-change.js';
import { buildModel } from '../../server/reading/model.js';

const [database = '', atOnce, ...files] = process.argv.slice(2);

const say = (text: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(`${text}\n`, () => {
      resolve();
    });
  });

const fail = (error: unknown): never => {
  throw error;
};

const dataSource = await createDataSource(database, modules, writer).initialize();
const [kind] = importsOf(modules).filter(({ kind: name }) => name === 'ees');
if (kind === undefined) throw new Error('There is no import ees.');
const audit = new AuditLog({ query: (text, values) => dataSource.query(text, values), onFailure: fail });
const desk = new WriteDesk(dataSource, buildModel(dataSource, modules), createJournal(audit));
const asker = { query: <Row>(text: string, values: unknown[]) => dataSource.query<Row[]>(text, values) };
const sender = { actor: await findOperator(asker, 'wirral-council', kind.permission), today: '2026-11-21' };
const tally = { expect: () => undefined, advance: () => undefined };
/** Two imports of one data set wait for each other: the next is of another. */
const optionsFor = (place: string) => ({
  dataSet: `killed-${String(Number(path.basename(place)) % Number(atOnce))}`,
  define: 'all',
  topic: 'PLANS_ON_TIME',
});

async function take(place: string): Promise<void> {
  const content = readFileSync(place);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = { path: place, name: path.basename(place), bytes: content.length, sha256 };
  await runImport(desk, kind as NonNullable<typeof kind>, {
    file,
    options: optionsFor(place),
    isRehearsal: false,
    sender,
    tally,
  });
}

async function oneAfterTheOther(): Promise<void> {
  for (let file = files.shift(); file !== undefined; file = files.shift()) {
    await say(`begin ${file}`);
    await take(file);
    await say(`end ${file}`);
  }
}

await Promise.all(Array.from({ length: Number(atOnce) }, oneAfterTheOther));
await say('through');
process.exit(0);
