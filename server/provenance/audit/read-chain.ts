/** Reads the chain of audit entries in the order of its strands, a page at a time. */
import type { EntityManager } from 'typeorm';
import { sql, type Sql } from '../../reading/sql.js';
import type { ChainedEntry, Head } from './chain-hash.js';
import { headsAsked } from './keep-anchors.js';

export interface RecordedEntry extends ChainedEntry {
  recordedAt: Date;
}

const pageSize = 5000;

const columns = sql`id, strand, position::float8 as position, previous_hash as "previousHash", hash, recorded_at as "recordedAt",
  jsonb_strip_nulls(to_jsonb(e) - array['strand', 'position', 'previous_hash', 'hash'])::text as content`;

const ask = <Row>(manager: EntityManager, { text, values }: Sql): Promise<Row[]> => manager.query<Row[]>(text, values);

export async function* entriesOf(manager: EntityManager): AsyncGenerator<RecordedEntry> {
  let after = { strand: -1, position: 0, id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const { strand, position, id } = after;
    const page: RecordedEntry[] = await ask(
      manager,
      sql`select ${columns} from audit_entry e where (e.strand, e.position, e.id) > (${strand}, ${position}, ${id})
        order by e.strand, e.position, e.id limit ${pageSize}`,
    );
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last;
  }
}

export async function entryAt(
  manager: EntityManager,
  strand: number,
  position: number,
): Promise<ChainedEntry | undefined> {
  const [found] = await ask<ChainedEntry>(
    manager,
    sql`select ${columns} from audit_entry e where strand = ${strand} and position = ${position}`,
  );
  return found;
}

export async function headsOf(manager: EntityManager): Promise<{ chain: string; heads: Head[] }> {
  const [found] = await manager.query<{ chain: string; heads: Head[] }[]>(headsAsked);
  return found ?? { chain: '', heads: [] };
}

/** Each write leaves an entry in its own transaction: keys of submissions that have none. */
export async function writesWithoutEntry(manager: EntityManager): Promise<string[]> {
  const found = await ask<{ id: string }>(
    manager,
    sql`select c.submission_id as id from change_record c where c.submission_id is not null
      and not exists (select from audit_entry a where a.submission_id = c.submission_id) order by c.id`,
  );
  return found.map(({ id }) => id);
}

/** Policies hide entries from all but who owns the table, or has its owner's rights. */
export async function isWhollyVisible(manager: EntityManager): Promise<boolean> {
  const [found] = await manager.query<{ visible: boolean }[]>(
    `select not row_security_active(oid) or pg_has_role(relowner, 'usage') as visible from pg_class where oid = 'audit_entry'::regclass`,
  );
  return found?.visible === true;
}
