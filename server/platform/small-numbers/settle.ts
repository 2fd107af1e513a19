/** Decides, in the transaction that wrote counts of people, what is held back with the small ones among them. */
import type { DataSource, EntityManager } from 'typeorm';
import { cast, sql, type Sql } from '../../reading/sql.js';
import { peopleCountsOf, type PeopleCounts } from './people-counts.js';
import { placesToHide, type CellOnRecord } from './versions.js';

interface Due {
  table: string;
  records: string[];
}

const recordsAtOnce = 2000;

/** Does nothing where nobody was counted. */
export async function settleSmallNumbers(manager: EntityManager): Promise<void> {
  const due = await dueIn(manager);
  if (due.length === 0) return;
  // Two who write into one table of people would not see each other's counts.
  await manager.query('select pg_advisory_xact_lock(7482018)');
  const threshold = await thresholdIn(manager);
  for (const { table, records } of await dueIn(manager)) {
    const counts = peopleCountsOf(table);
    for (let from = 0; counts !== undefined && from < records.length; from += recordsAtOnce)
      await settle(manager, counts, records.slice(from, from + recordsAtOnce), threshold);
    await ask(manager, sql`delete from people_due where table_name = ${table} and record_id = any(${records}::uuid[])`);
  }
}

/** What was migrated or written past the platform, and everything once the threshold has changed. */
export async function settleAllSmallNumbers(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query('select guard_all()');
    await thresholdIn(manager);
    await settleSmallNumbers(manager);
  });
}

const dueIn = (manager: EntityManager): Promise<Due[]> =>
  ask(
    manager,
    sql`select table_name as table, array_agg(record_id::text) as records from people_due group by table_name`,
  );

/** A new threshold looks at everything anew. */
async function thresholdIn(manager: EntityManager): Promise<number> {
  const [row] = await ask<{ threshold: number; isNew: boolean }>(
    manager,
    sql`select smallest_shown() as threshold, not exists (select from people_settled where threshold = smallest_shown()) as "isNew"`,
  );
  if (row?.isNew === true) await manager.query('select notice_all_people()');
  return row?.threshold ?? 5;
}

async function settle(
  manager: EntityManager,
  counts: PeopleCounts,
  records: readonly string[],
  threshold: number,
): Promise<void> {
  const groups = new Map<string, CellOnRecord[]>();
  for (const cell of await cellsWithSmall(manager, counts.cells(sql`${records}${cast('uuid[]')}`)))
    groups.set(cell.group, [...(groups.get(cell.group) ?? []), cell]);
  const held: CellOnRecord[] = [];
  for (const cells of groups.values()) {
    const hidden = await placesToHide(cells, threshold);
    held.push(...cells.filter(({ place, isTold }) => hidden.has(place) && !isTold));
  }
  if (held.length > 0) await keep(manager, held);
}

/** Of the groups in which a count is small or was. */
function cellsWithSmall(manager: EntityManager, cells: Sql): Promise<CellOnRecord[]> {
  return ask(
    manager,
    sql`with cell as materialized (${cells}),
      seen as (select c.*, c.field = any(coalesce(h.few, '{}')) as "wasSmall", c.field = any(coalesce(h.fields, '{}')) as "wasHeld"
        from cell c left join held_back h on h.record_id = c."recordId")
      select *, value::float8 as value from seen where "group" in (select "group" from seen where "wasSmall" or "wasHeld")`,
  );
}

async function keep(manager: EntityManager, held: readonly CellOnRecord[]): Promise<void> {
  const fields = held.map(({ recordId, field }) => ({ record_id: recordId, field }));
  await ask(
    manager,
    sql`insert into held_back as k (record_id, fields)
      select record_id, array_agg(distinct field) from jsonb_to_recordset(${JSON.stringify(fields)}::jsonb) as f(record_id uuid, field text) group by record_id
      on conflict (record_id) do update set fields = array(select unnest(k.fields) union select unnest(excluded.fields))
      where not k.fields @> excluded.fields`,
  );
  const told = [...new Set(held.flatMap(({ toldOf }) => toldOf ?? []))];
  await ask(manager, sql`insert into few_told_of select unnest(${told}::uuid[]) on conflict do nothing`);
}

async function ask<Row>(manager: EntityManager, { text, values }: Sql): Promise<Row[]> {
  return manager.query<Row[]>(text, values);
}
