/** Takes a file in: one transaction through the door, all or nothing, and once for the same bytes. */
import { createHash, randomUUID } from 'node:crypto';
import { refuseFile } from '../files/refuse-file.js';
import type { StoredFile } from '../files/stored-file.js';
import type { Tally } from '../progress.js';
import { globalId } from '../../reading/global-id.js';
import { sql } from '../../reading/sql.js';
import type { Sender, WriteDesk } from '../write/desk.js';
import type { Door } from '../write/door.js';
import { nothingToWrite, refuse, Refused, type Reason } from '../write/refused.js';
import type { NamedImport, Taking } from './import-kind.js';
import type { ImportReport, ImportStatus } from './import-report.js';
import { readOptions, type GivenOptions } from './read-options.js';
import { Report } from './report.js';

export interface ImportAsked {
  file: StoredFile;
  options: GivenOptions;
  isRehearsal: boolean;
  sender: Sender;
  tally: Tally;
}

const secondsAtMost = 600;

export async function runImport(desk: WriteDesk, kind: NamedImport, asked: ImportAsked): Promise<ImportReport> {
  const { file, isRehearsal, sender, tally } = asked;
  const options = readOptions(kind, asked.options);
  const contentHash = hashOf(kind, sender, asked);
  let told: ImportReport | undefined;

  const work = async (door: Door): Promise<object> => {
    const earlier = await earlierReport(door, contentHash);
    if (earlier !== undefined) {
      told = { ...earlier, isRepeated: true };
      return stop(nothingToWrite);
    }
    const report = new Report(tally);
    const taking: Taking<object> = { file, options, report, tally };
    await kind.take(door, taking as never);
    if (!report.hasRows && !report.hasRejected) refuseFile('FILE_HAS_NO_ROWS');
    const status = statusOf(report, isRehearsal);
    const { name, bytes, sha256 } = file;
    const submission = status === 'ACCEPTED' ? globalId('Submission', door.submissionId) : null;
    const parts = report.parts();
    told = { kind: kind.kind, status, file: { name, bytes, sha256 }, submission, isRepeated: false, ...parts };
    if (status !== 'ACCEPTED') return stop(status === 'REJECTED' ? rejected : nothingToWrite);
    await keepReport(door, contentHash, told);
    return {};
  };

  const write = { permission: kind.permission, success: 'FileImported', work };
  const answer = await desk.perform(write, { idempotencyKey: randomUUID() }, sender, { contentHash, secondsAtMost });
  // A refusal that stands before or beside what the report says is the caller's to know instead.
  if (isRefusal(answer) && answer.code !== rejected && answer.code !== nothingToWrite)
    throw new Refused(...answer.parts);
  if (told === undefined) throw new Error(`The import ${kind.kind} ended without a report.`);
  return told;
}

/** Rolls everything back; the report says why. */
const rejected = 'IMPORT_REJECTED';
const stop = (code: string): never => refuse(code, 'The report says why nothing was written.');

function statusOf(report: Report, isRehearsal: boolean): ImportStatus {
  if (report.hasRejected) return 'REJECTED';
  if (report.hasProposal) return 'PROPOSED';
  return isRehearsal ? 'REHEARSED' : 'ACCEPTED';
}

/** The same bytes for the same organisation with the same options are the same import, whoever sends them and whenever. */
function hashOf({ kind }: NamedImport, { actor }: Sender, { options, file }: ImportAsked): string {
  const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([kind, actor?.organisationId, sorted, file.sha256]))
    .digest('hex');
}

/** Waits for the same import to end where it is going on at this moment. */
async function earlierReport(door: Door, contentHash: string): Promise<ImportReport | undefined> {
  await door.ask(sql`select pg_advisory_xact_lock(hashtextextended(${contentHash}, 7482018))`);
  const [kept] = await door.ask<{ report: ImportReport }>(
    sql`select report from import_report where content_hash = ${contentHash}`,
  );
  return kept?.report;
}

async function keepReport(door: Door, contentHash: string, report: ImportReport): Promise<void> {
  const { read, accepted } = report.rows;
  await door.ask(
    sql`update submission set records_read = ${read}, records_accepted = ${accepted} where id = ${door.submissionId}`,
  );
  await door.ask(
    sql`insert into import_report (content_hash, submission_id, report) values (${contentHash}, ${door.submissionId}, ${JSON.stringify(report)})`,
  );
}

function isRefusal(answer: object): answer is { code: string; parts: Reason[] } {
  return '__typename' in answer && answer.__typename === 'Refusal';
}
