/** Makes the deliveries of events that have come since: one for each subscription they are for, and none left out. */
import type { DataSource } from 'typeorm';
import { sql, type Sql } from '../../reading/sql.js';

/** Of a subscription `s` and an event `e`, in SQL: the rows know who may learn of what. */
export interface Audience {
  mayLearn: Sql;
  /** The fields of the event that it may be told. */
  told: Sql;
}

const isBehind = `select exists (select from webhook_subscription where status = 'ACTIVE' and assigned_to < newest_event()) as behind`;

export async function assignDeliveries(dataSource: DataSource, { mayLearn }: Audience): Promise<void> {
  const [look] = await dataSource.query<{ behind: boolean }[]>(isBehind);
  if (look?.behind !== true) return;
  // On its own: the lock it takes for a moment would otherwise be held until the deliveries are made.
  const [line] = await dataSource.query<{ settled: string }[]>('select settled_events() as settled');
  const settled = line?.settled ?? '0';
  const { text, values } = sql`
    with mine as (
      select * from webhook_subscription where status = 'ACTIVE' and assigned_to < ${settled} for update skip locked),
    made as (
      insert into webhook_delivery (subscription_id, position, event_id, subject)
      select s.id, e.position, e.id, e.subject
      from mine s join outbox_event e on e.position > s.assigned_to and e.position <= ${settled} and e.realm = s.realm
      where (cardinality(s.event_types) = 0 or e.type = any(s.event_types)) and ${mayLearn})
    update webhook_subscription w set assigned_to = ${settled} from mine where w.id = mine.id`;
  await dataSource.query(text, values);
}
