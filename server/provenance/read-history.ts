/** The versions of one record, from the table and from its history, and what stands between each two. */
import type { GraphQLSchema } from 'graphql';
import type { ChangedField, RecordHistory, RecordVersion } from '../../schema/provenance/record-history.js';
import { globalId, parseGlobalId } from '../reading/global-id.js';
import { modelOf, type NounModel } from '../reading/model.js';
import type { Reader } from '../reading/reader.js';
import { refusedRequest } from '../reading/refused-request.js';
import type { Row } from '../reading/row.js';
import { sees } from '../reading/sight.js';
import { cast, name, sql, visible, type ReadContext, type Sql } from '../reading/sql.js';
import { ask, type Asking } from './asking.js';
import { fieldWords, type StoredText } from './field-words.js';

interface Version {
  at: string;
  permission: string | null;
  actorRole: string | null;
  organisationId: string | null;
  submissionId: string | null;
  record: StoredText;
  count: number;
}

const mostVersions = 1000;

export async function readHistory(
  asking: Asking,
  schema: GraphQLSchema,
  { id, first }: { id: string; first: number },
): Promise<RecordHistory> {
  if (first < 1 || first > mostVersions)
    throw refusedRequest(
      'BAD_PAGE_SIZE',
      `\`first\` is ${String(first)}; 1 to ${String(mostVersions)} versions are given at once.`,
    );
  const { reader } = asking;
  const { noun, key } = parseGlobalId(reader.model, id);
  // One more than is shown: the last that is shown is told apart from it.
  const found = await ask<Version>(asking, versionsOf(noun, key, reader.context, first + 1));
  const [newest] = found;
  if (newest === undefined) {
    throw refusedRequest(
      'NOT_FOUND',
      `There is no ${noun.name} with the id "${id}" that you may see. Ids come from queries; they are not made up.`,
    );
  }
  const [supersedes, supersededBy] = await Promise.all([before(reader, noun, newest.record), after(reader, noun, key)]);
  const corrections = await correctionsOf(asking, noun, [
    key,
    ...[supersedes, supersededBy].flatMap((row) => row?.key ?? []),
  ]);
  const words = found.map(({ record }) => fieldWords(schema, noun, record));
  const versions = found.slice(0, first).map(async (version, index) => {
    const correction = corrections.find(
      ({ submissionId }) => submissionId === version.submissionId && submissionId !== null,
    );
    const changed = changes(words[index + 1] ?? new Map(), words[index] ?? new Map());
    const open = changed.filter(({ field }) => asking.mayRead(noun.name, field));
    const shown = await Promise.all(open.map((change) => withoutHidden(reader, noun, change)));
    return versionRead(reader, version, shown.filter(isChange), correction);
  });
  return {
    id: globalId(noun.name, key),
    versions: await Promise.all(versions),
    versionCount: newest.count,
    supersedes,
    supersededBy,
    corrections,
  } as object as RecordHistory;
}

/** What the caller may see of versions `v`: as the record was kept then, and as it is kept now. */
function seen(noun: NounModel, key: string, caller: ReadContext): Sql {
  if (!noun.hasRealm) return sql`true`;
  const of = (column: string): Sql => sql`v.record->>${column}`;
  const then = sees(
    noun.row,
    { visibility: of('visibility'), owner: sql`cast(${of('owner_id')} as uuid)`, area: of('area_id') },
    caller.sight,
  );
  return sql`${then} and not exists (select from ${name(noun.table)} t where t.id = ${key}${cast(noun.keyType)} and not ${visible(noun, 't', caller)})`;
}

/** By the moment of the commit: a change that began first may come second. */
function versionsOf(noun: NounModel, key: string, caller: ReadContext, most: number): Sql {
  return sql`
    select c.at, c.permission, c.actor_role as "actorRole", c.organisation_id as "organisationId",
      c.submission_id as "submissionId", (count(*) over ())::int as count,
      (select jsonb_object_agg(key, value) from jsonb_each_text(v.record)) as record
    from (
      select change_id, to_jsonb(t) as record from ${name(noun.table)} t where id = ${key}${cast(noun.keyType)}
      union all
      select change_id, record from history where table_name = ${noun.table} and record_id = ${key}) v
    join change c on c.id = v.change_id
    where ${seen(noun, key, caller)}
    order by c.at desc, c.id desc limit ${most}`;
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ChangedField[] {
  const fields = new Set([...after.keys(), ...before.keys()]);
  return [...fields]
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter(isChange);
}

const isChange = ({ before, after }: ChangedField): boolean => before !== after;

/** A link to a record that the caller may not see leads nowhere, as it does in the record itself. */
async function withoutHidden(reader: Reader, { fields }: NounModel, change: ChangedField): Promise<ChangedField> {
  const kind = fields.get(change.field)?.kind;
  if (kind !== 'one' && kind !== 'about') return change;
  const ifSeen = async (id: string | null | undefined): Promise<string | null> => {
    if (id == null) return null;
    const { noun, key } = parseGlobalId(reader.model, id);
    return (await reader.one(noun, key)) === null ? null : id;
  };
  const [before, after] = await Promise.all([ifSeen(change.before), ifSeen(change.after)]);
  return { field: change.field, before, after };
}

function versionRead(
  reader: Reader,
  { at, permission, actorRole, organisationId, submissionId }: Version,
  changed: ChangedField[],
  correction: Row | undefined,
): RecordVersion {
  const one = (noun: string, key: string | null) =>
    key === null ? null : reader.one(modelOf(reader.model, noun), key);
  const organisation = one('Organisation', organisationId);
  const submission = one('Submission', submissionId);
  return {
    at,
    permission,
    actorRole,
    organisation,
    submission,
    correction: correction ?? null,
    changes: changed,
  } as object as RecordVersion;
}

async function before(reader: Reader, noun: NounModel, record: StoredText): Promise<Row | null> {
  const link = noun.fields.get('supersedes');
  const key = record['supersedes_id'];
  return link?.kind === 'one' && key != null ? reader.one(modelOf(reader.model, link.target), key) : null;
}

async function after(reader: Reader, noun: NounModel, key: string): Promise<Row | null> {
  const link = noun.fields.get('supersededBy');
  if (link?.kind !== 'parts') return null;
  const [row] = await reader.parts(noun, 'supersededBy', link, key);
  return row ?? null;
}

/** What was put right in any of these records. */
async function correctionsOf(asking: Asking, noun: NounModel, keys: readonly string[]): Promise<Row[]> {
  const { reader } = asking;
  const found = await ask<{ id: string }>(
    asking,
    sql`select id from correction where about_type = ${noun.name} and about_id = any(${keys}) order by recorded_at`,
  );
  const rows = await Promise.all(found.map(({ id }) => reader.one(modelOf(reader.model, 'Correction'), id)));
  return rows.filter((row) => row !== null);
}
