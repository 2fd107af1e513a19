/** Leaves the events of what the server found by itself, in the transaction that records it: nobody handed anything in. */
import type { Ask } from '../platform/daily-looks.js';
import { globalId } from '../reading/global-id.js';
import { sql } from '../reading/sql.js';
import { mostIds } from './leave-event.js';

/** A record that was added, and who may see it. */
export interface Kept {
  key: string;
  realm: string;
  visibility: string;
  ownerId: string | null;
  areaId: string | null;
}

interface Found {
  permission: string;
  type: string;
  noun: string;
}

/** One for those who may see the same: of what only some may see, the others are not told. */
export async function leaveEvents(ask: Ask, { permission, type, noun }: Found, added: readonly Kept[]): Promise<void> {
  const audiences = new Map<string, Kept[]>();
  for (const record of added) {
    const audience = JSON.stringify([record.realm, record.visibility, record.ownerId]);
    audiences.set(audience, [...(audiences.get(audience) ?? []), record]);
  }
  for (const records of audiences.values()) {
    const [{ realm, visibility, ownerId }] = records as [Kept, ...Kept[]];
    const areas = [...new Set(records.flatMap(({ areaId }) => areaId ?? []))];
    const body = {
      permission,
      organisationId: null,
      submissionId: null,
      subjectId: null,
      recordIds: records.slice(0, mostIds).map(({ key }) => globalId(noun, key)),
      recordCount: records.length,
      areaIds: areas.slice(0, mostIds).map((key) => globalId('Area', key)),
    };
    await ask(sql`insert into outbox_event (type, realm, visibility, keeper_id, subject, body)
      values (${type}, ${realm}, ${visibility}, ${ownerId}, ${permission}, ${JSON.stringify(body)})`);
  }
}
