/**
 * A process that takes files in one after the other until it is through or killed: `import-child.ts <door|careless> <database> <file…>`.
 * It says `begin <n>` and `end <n>` for each. `careless` is what an import without a transaction does, to show that killing it shows.
 */
import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { findOperator } from '../../server/access/find-operator.js';
import { createDataSource } from '../../server/database/data-source.js';
import { modules } from '../../server/modules.js';
import { importsOf } from '../../server/platform/imports/imports-of.js';
import { runImport } from '../../server/platform/imports/run-import.js';
import { WriteDesk } from '../../server/platform/write/desk.js';
import { AuditLog } from '../../server/provenance/audit/audit-log.js';
import { createJournal } from '../../server/provenance/record-change.js';
import { buildModel } from '../../server/reading/model.js';

const [manner, database = '', ...files] = process.argv.slice(2);

const say = (text: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(`${text}\n`, () => {
      resolve();
    });
  });

const fail = (error: unknown): never => {
  throw error;
};

async function throughTheDoor(): Promise<(file: string) => Promise<void>> {
  const dataSource = await createDataSource(database, modules).initialize();
  const [kind] = importsOf(modules).filter(({ kind: name }) => name === 'ees');
  if (kind === undefined) throw new Error('There is no import ees.');
  const audit = new AuditLog({ query: (text, values) => dataSource.query(text, values), onFailure: fail });
  const desk = new WriteDesk(dataSource, buildModel(dataSource, modules), createJournal(audit));
  const asker = { query: <Row>(text: string, values: unknown[]) => dataSource.query<Row[]>(text, values) };
  const actor = await findOperator(asker, 'wirral-council', kind.permission);
  const sender = { actor, today: '2026-11-21' };
  const tally = { expect: () => undefined, advance: () => undefined };
  return async (place) => {
    const content = readFileSync(place);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = { path: place, name: path.basename(place), bytes: content.length, sha256 };
    const options = { dataSet: 'dfe-ehc-timeliness-2025' };
    await runImport(desk, kind, { file, options, isRehearsal: false, sender, tally });
  };
}

async function carelessly(): Promise<(file: string) => Promise<void>> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  return async (place) => {
    const lines = readFileSync(place, 'utf8').split('\r\n').slice(1, 40);
    for (const [at, line] of lines.entries()) {
      await client.query('insert into careless (file, line, text) values ($1, $2, $3)', [
        path.basename(place),
        at,
        line,
      ]);
      if (at === 10) await say('halfway');
    }
  };
}

const take = manner === 'door' ? await throughTheDoor() : await carelessly();
for (const [at, file] of files.entries()) {
  await say(`begin ${String(at)}`);
  await take(file);
  await say(`end ${String(at)}`);
}
process.exit(0);
