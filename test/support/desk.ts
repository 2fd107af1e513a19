/** Writes made at the desk by a named caller, for tests of what the desk itself leaves behind. */
import { randomUUID } from 'node:crypto';
import { findActor } from '../../server/access/find-actor.js';
import { createDataSource } from '../../server/database/data-source.js';
import { writer } from '../../server/database/roles.js';
import { modules } from '../../server/modules.js';
import { WriteDesk } from '../../server/platform/write/desk.js';
import type { Door } from '../../server/platform/write/door.js';
import { AuditLog } from '../../server/provenance/audit/audit-log.js';
import { createJournal } from '../../server/provenance/record-change.js';
import { buildModel } from '../../server/reading/model.js';
import type { Api } from './api.js';

export type Perform = <Result extends object>(
  clientId: string,
  permission: string,
  work: (door: Door) => Promise<Result>,
) => Promise<Result & { submission: string }>;

const fail = (error: unknown): never => {
  throw error;
};

/** Open it inside a test or before the tests. */
export async function openDesk(api: Api): Promise<Perform> {
  const dataSource = await createDataSource(api.url, modules, writer).initialize();
  const audit = new AuditLog({ query: (text, values) => dataSource.query(text, values), onFailure: fail });
  api.onClose(() => audit.close().then(() => dataSource.destroy()));
  const desk = new WriteDesk(dataSource, buildModel(dataSource, modules), createJournal(audit));
  return async (clientId, permission, work) => {
    const sender = {
      actor: await findActor(dataSource, clientId, '2026-11-21'),
      today: '2026-11-21',
    };
    const done = await desk.perform({ permission, success: 'Written', work }, { idempotencyKey: randomUUID() }, sender);
    if ('code' in done) throw new Error(JSON.stringify(done));
    return done as never;
  };
}
