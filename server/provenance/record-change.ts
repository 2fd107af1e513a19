/** The journal of the door: who changed what, on record with the change and in its transaction. */
import { randomUUID } from 'node:crypto';
import type { Journal, Undertaking } from '../platform/write/journal.js';
import { nothingToWrite } from '../platform/write/refused.js';
import { sql, type Sql } from '../reading/sql.js';
import type { AuditLog } from './audit/audit-log.js';
import { leaveEvent } from './leave-event.js';

const run = ({ manager }: Undertaking, { text, values }: Sql): Promise<unknown> => manager.query(text, values);

export function createJournal(audit: AuditLog): Journal {
  return {
    async open(undertaking) {
      const { actor, permission, contentHash } = undertaking;
      const submissionId = randomUUID();
      await run(
        undertaking,
        sql`with c as (
          insert into change_record (permission, actor_role, organisation_id, submission_id)
          values (${permission}, ${actor.role}, ${actor.organisationId}, ${submissionId}) returning id)
        select set_config('throughline.change', id::text, true) from c`,
      );
      await run(
        undertaking,
        sql`insert into submission (id, realm, visibility, owner_id, kind, content_hash, status, records_read, records_accepted, submitted_by_id)
        values (${submissionId}, ${actor.realm}, 'MEMBER', ${actor.organisationId}, ${permission}, ${contentHash}, 'ACCEPTED', 0, 0, ${actor.organisationId})`,
      );
      return submissionId;
    },

    async close(undertaking, closing) {
      const { actor, permission } = undertaking;
      const { submissionId, inserted } = closing;
      const count = inserted.length;
      const outcome = count === 0 ? 'Done.' : `Done: ${String(count)} ${count === 1 ? 'record' : 'records'} added.`;
      await run(
        undertaking,
        sql`update submission set records_read = ${count}, records_accepted = ${count} where id = ${submissionId} and records_read = 0`,
      );
      await run(
        undertaking,
        sql`insert into audit_entry (realm, visibility, owner_id, kind, verb, actor_role, client_id, shared_by, times, outcome, submission_id)
        values (${actor.realm}, 'RESTRICTED', ${actor.organisationId}, 'WRITE', ${permission}, ${actor.role}, ${actor.clientId}, '{}', 1, ${outcome}, ${submissionId})`,
      );
      await leaveEvent(undertaking, closing);
    },

    refused({ actor, permission, reason: { code, path } }) {
      if (code === nothingToWrite) return;
      const outcome = 'Refused: nothing was written.';
      audit.note({ kind: 'REFUSAL', actor, verb: permission, code, ...namedPath(path), outcome });
    },
  };
}

/** Names of the contract and numbers of items; a word of the caller's own is left out. */
function namedPath(path: readonly string[]): { path?: string } {
  const told = path.map((part) => (/^([a-z][A-Za-z0-9]*|\d+)$/.test(part) ? part : '…'));
  return told.length === 0 ? {} : { path: told.join('.') };
}
