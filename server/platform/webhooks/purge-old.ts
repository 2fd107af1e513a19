/** What is kept for a while only: answers by idempotency key, and events with their deliveries. */
import type { DataSource } from 'typeorm';

/** Who polls has so long to come back. */
export const daysKept = 30;

export async function purgeOld(dataSource: DataSource): Promise<void> {
  await dataSource.query(`delete from idempotency_record where recorded_at < now() - interval '24 hours'`);
  await dataSource.query(`delete from outbox_event where at < now() - $1 * interval '1 day'`, [daysKept]);
}
