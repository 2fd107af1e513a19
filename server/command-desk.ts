/** A desk for a command: what it refuses is on record before the command ends. */
import type { DataSource } from 'typeorm';
import { modules } from './modules.js';
import type { Progress } from './platform/progress.js';
import { WriteDesk } from './platform/write/desk.js';
import { AuditLog } from './provenance/audit/audit-log.js';
import { createJournal } from './provenance/record-change.js';
import { buildModel } from './reading/model.js';

export async function atDesk<Result>(
  dataSource: DataSource,
  progress: Pick<Progress, 'note'>,
  work: (desk: WriteDesk) => Promise<Result>,
): Promise<Result> {
  const onFailure = (error: unknown): void => {
    progress.note(`A refusal could not be recorded: ${String(error)}`);
  };
  const audit = new AuditLog({ query: (text, values) => dataSource.query(text, values), onFailure });
  try {
    return await work(new WriteDesk(dataSource, buildModel(dataSource, modules), createJournal(audit)));
  } finally {
    await audit.close();
  }
}
