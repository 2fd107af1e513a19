/** Row-level security of the tables beside the model: what writing, the past, events, tokens and held-back figures are kept in. */
import type { Model } from '../reading/model.js';
import {
  anything,
  isReading,
  isWriting,
  mayRead,
  ofOrganisation,
  seen,
  writerMay,
  type Policy,
  type TableWall,
} from './policies.js';

const own = ofOrganisation('organisation_id');
/** Read by anybody who reads and writes. */
const known: readonly Policy[] = [mayRead(isReading), writerMay('select', isWriting)];
const read: readonly Policy[] = [mayRead(anything), writerMay('select', anything)];
/** Kept by the server itself, outside the writes of callers. */
const served = (...verbs: readonly Policy['verb'][]): Policy[] => verbs.map((verb) => writerMay(verb, anything));

/** An answer by idempotency key, after its time. */
const isForgotten = `recorded_at < now() - interval '24 hours'`;

export function besideTheModel(model: Model): TableWall[] {
  return Object.entries({
    data_version: read,
    access_version: read,
    history: [mayRead(seenThenAndNow(model)), writerMay('select', isWriting)],
    change_record: [...known, writerMay('insert', `${isWriting} and (organisation_id is null or ${own})`)],
    change_moment: known,
    ledger_line: ledger,
    ledger_month: ledger,
    idempotency_record: [
      writerMay('select', `${isWriting} or ${isForgotten}`),
      writerMay('insert', isWriting),
      writerMay('update', isWriting),
      writerMay('delete', isForgotten),
    ],
    import_mapping: [writerMay('select', own), writerMay('insert', own), writerMay('update', own)],
    import_report: [writerMay('select', isWriting), writerMay('insert', isWriting)],
    outbox_event: [
      mayRead(seen({ row: `'provenance'`, visibility: 'visibility', owner: 'keeper_id' })),
      ...served('select', 'delete'),
      writerMay('insert', isWriting),
    ],
    webhook_subscription: [mayRead(own), ...served('select', 'update'), writerMay('insert', own)],
    webhook_delivery: [
      mayRead('exists (select from webhook_subscription s where s.id = subscription_id)'),
      ...served('select', 'insert', 'update'),
    ],
    caller_public_key: [...served('select'), writerMay('insert', isWriting)],
    caller_key_set: [...served('select'), writerMay('insert', isWriting)],
    signing_key: served('select', 'insert', 'update'),
    used_assertion: served('select', 'insert', 'delete'),
    revoked_token: served('select', 'insert', 'delete'),
    audit_chain: served('select'),
    audit_strand: served('select'),
    small_number_threshold: read,
    held_back: [...known, ...heldBack],
    few_told_of: [...known, ...heldBack],
    people_due: [writerMay('select', isWriting), ...heldBack],
    people_settled: [writerMay('select', isWriting), ...heldBack],
    people_figure: read,
    guarded_column: read,
  }).map(([table, policies]) => ({ table, policies }));
}

const heldBack: readonly Policy[] = (['insert', 'update', 'delete'] as const).map((verb) => writerMay(verb, isWriting));

const ledger: readonly Policy[] = [
  mayRead(seen({ row: `'finance'`, visibility: 'visibility', owner: 'owner_id', area: 'area_id' })),
  writerMay('select', isWriting),
];

/** As the record was kept then, and as it is kept now or was when it went. What has no tier is a shared reference. */
function seenThenAndNow(model: Model): string {
  const rows = JSON.stringify(Object.fromEntries([...model.values()].map(({ table, row: of }) => [table, of])));
  const row = `'${rows}'::jsonb->>table_name`;
  const now = seen({ row: `(${row})`, visibility: 'visibility', owner: 'owner_id', area: 'area_id' });
  const of = (column: string): string => `(record->>'${column}')`;
  const then = seen({ row: `(${row})`, visibility: of('visibility'), owner: of('owner_id'), area: of('area_id') });
  return `${isReading} and (visibility is null or (${now}) and (${then}))`;
}
