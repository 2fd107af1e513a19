/** Writes made at the desk by a named caller, for tests of what the desk itself leaves behind. */
import { randomUUID } from 'node:crypto';
import { Visibility } from '../../schema/shared/recorded.js';
import { findActor } from '../../server/access/find-actor.js';
import { createDataSource } from '../../server/database/data-source.js';
import { modules } from '../../server/modules.js';
import { WriteDesk } from '../../server/platform/write/desk.js';
import type { Door } from '../../server/platform/write/door.js';
import { journal } from '../../server/provenance/record-change.js';
import { buildModel } from '../../server/reading/model.js';
import type { Api } from './api.js';

export type Perform = <Result extends object>(
  clientId: string,
  permission: string,
  work: (door: Door) => Promise<Result>,
) => Promise<Result & { submission: string }>;

/** Open it inside a test or before the tests. */
export async function openDesk(api: Api): Promise<Perform> {
  const dataSource = await createDataSource(api.url, modules).initialize();
  api.onClose(() => dataSource.destroy());
  const desk = new WriteDesk(dataSource, buildModel(dataSource, modules), journal);
  return async (clientId, permission, work) => {
    const sender = {
      actor: await findActor(dataSource, clientId),
      tiers: Object.values(Visibility),
      today: '2026-11-21',
    };
    const done = await desk.perform({ permission, success: 'Written', work }, { idempotencyKey: randomUUID() }, sender);
    if ('code' in done) throw new Error(JSON.stringify(done));
    return done as never;
  };
}
