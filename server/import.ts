/** `npm run import -- <kind> <file>`: takes a file in as the HTTP road does, with a bar, and prints the report. */
import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { findActor } from './access/find-actor.js';
import { findOperator } from './access/find-operator.js';
import { atDesk } from './command-desk.js';
import { CommandRefused, onDatabase } from './command.js';
import { writer } from './database/roles.js';
import { readImportArguments, usage } from './import-arguments.js';
import { modules } from './modules.js';
import { dayOf, systemClock } from './platform/clock.js';
import { codeOf } from './platform/error-code.js';
import type { StoredFile } from './platform/files/stored-file.js';
import type { NamedImport } from './platform/imports/import-kind.js';
import { importsOf } from './platform/imports/imports-of.js';
import { writeReport } from './platform/imports/report-file.js';
import { reportText } from './platform/imports/report-text.js';
import { runImport } from './platform/imports/run-import.js';
import type { Actor } from './platform/write/actor.js';
import { Refused } from './platform/write/refused.js';

const imports = importsOf(modules);

async function stored(file: string): Promise<StoredFile> {
  try {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
    const { size } = await stat(file);
    return { path: file, name: path.basename(file), bytes: size, sha256: hash.digest('hex') };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new CommandRefused(
      `The file ${file} cannot be read (${String(codeOf(error))}). Look at its name and its rights.`,
    );
  }
}

async function actorFor(
  dataSource: DataSource,
  as: string | undefined,
  organisation: string | undefined,
  kind: NamedImport,
): Promise<Actor> {
  const asker = { query: <Row>(text: string, values: unknown[]) => dataSource.query<Row[]>(text, values) };
  const actor =
    as === undefined
      ? await findOperator(asker, String(organisation), kind.permission)
      : await findActor(asker, as, dayOf(systemClock));
  if (actor !== undefined) return actor;
  throw new CommandRefused(
    as === undefined
      ? `There is no organisation ${String(organisation)}. Its slug is asked: { organisations { nodes { slug } } }.`
      : `There is no caller ${as} that is let in. Callers are asked: { callers { nodes { clientId } } }.`,
  );
}

const asked = readImportArguments(process.argv.slice(2), imports);
if (asked === undefined) {
  process.stderr.write(usage(imports));
  process.exitCode = 1;
} else {
  await onDatabase(async (dataSource, progress) => {
    const { kind, file: name, as, organisation, isRehearsal, report: reportPath, options } = asked;
    const actor = await actorFor(dataSource, as, organisation, kind);
    const file = await stored(name);
    const sender = { actor, today: dayOf(systemClock) };
    const report = await atDesk(dataSource, progress, (desk) =>
      progress.step(`Taking in ${file.name}`, (tally) =>
        runImport(desk, kind, { file, options, isRehearsal, sender, tally }),
      ),
    ).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      throw new CommandRefused(error.reasons.map(({ code, message }) => `${message} (${code})`).join('\n  '));
    });
    process.stdout.write(reportText(report));
    if (reportPath !== undefined) await writeReport(report, reportPath);
    if (report.status === 'REJECTED') process.exitCode = 1;
  }, writer);
}
