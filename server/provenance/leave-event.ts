/** Leaves one event of a write in its own transaction: which records it touched and who may learn of it, and nothing they say. */
import type { Journal, Undertaking } from '../platform/write/journal.js';
import { globalId } from '../reading/global-id.js';
import { sql } from '../reading/sql.js';
import { strictestOf, traitsOf } from './strictest-tier.js';
import { changedRecords, subjectOf } from './touched-records.js';

/** More are counted, and found through the submission. */
export const mostIds = 100;

export async function leaveEvent(
  { manager, actor, permission }: Undertaking,
  { submissionId, event, inserted, done }: Parameters<Journal['close']>[1],
): Promise<void> {
  const touched = [...inserted, ...(await changedRecords(manager))];
  const subject = subjectOf(manager.dataSource, event, done);
  const traits = await traitsOf(manager, subject === undefined ? touched : [...touched, subject]);
  const { visibility, keeperId } = strictestOf(traits, actor.organisationId);
  const areas = [...new Set(traits.flatMap(({ area }) => area ?? []))];
  const subjectId = subject === undefined ? null : globalId(subject.noun, subject.key);
  const body = {
    permission,
    organisationId: globalId('Organisation', actor.organisationId),
    submissionId: globalId('Submission', submissionId),
    subjectId,
    recordIds: touched.slice(0, mostIds).map(({ noun, key }) => globalId(noun, key)),
    recordCount: touched.length,
    areaIds: areas.slice(0, mostIds).map((key) => globalId('Area', key)),
  };
  const [row = ''] = permission.split(':');
  const { text, values } =
    sql`insert into outbox_event (type, realm, visibility, keeper_id, submission_visibility, submission_keeper_id, subject, body)
    values (${`${row}.${event}`}, ${actor.realm}, ${visibility}, ${keeperId}, (select visibility from submission where id = ${submissionId}),
      (select owner_id from submission where id = ${submissionId}), ${subjectId ?? actor.organisationId}, ${JSON.stringify(body)})`;
  await manager.query(text, values);
}
