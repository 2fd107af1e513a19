/** What becomes of a delivery after an attempt. Only the attempt that holds it may say so: a later one has its own say. */
import type { DataSource } from 'typeorm';
import { sql } from '../../reading/sql.js';
import type { ClaimedDelivery } from './claim-deliveries.js';
import { retryDelay, type Pace } from './pace.js';

export type Outcome = { kind: 'DELIVERED' | 'GONE' | 'PUT_BACK' } | { kind: 'FAILED'; failure: string };

export async function settleDelivery(
  dataSource: DataSource,
  delivery: ClaimedDelivery,
  outcome: Outcome,
  pace: Pace,
): Promise<void> {
  const { text, values } = statement(delivery, outcome, pace);
  await dataSource.query(text, values);
}

function statement({ subscriptionId, position, attempts }: ClaimedDelivery, outcome: Outcome, pace: Pace) {
  const held = sql`d.subscription_id = ${subscriptionId} and d.position = ${position} and d.attempts = ${attempts} and d.status = 'PENDING'`;
  switch (outcome.kind) {
    case 'DELIVERED':
      return sql`
        with d as (update webhook_delivery d set status = 'DELIVERED' where ${held} returning *)
        update webhook_subscription s set last_delivered_at = now() from d where s.id = d.subscription_id`;
    case 'PUT_BACK':
      return sql`update webhook_delivery d set next_attempt_at = now() where ${held}`;
    case 'GONE':
      return sql`
        with d as (update webhook_delivery d set status = 'DEAD' where ${held} returning *)
        update webhook_subscription s set status = 'GONE', ended_at = now(), last_failure = 'The receiver answered 410: it is gone.'
        from d where s.id = d.subscription_id and s.status = 'ACTIVE'`;
    case 'FAILED': {
      const later = sql`interval '1 millisecond'`;
      // A receiver that took nothing in all that time is not sent to any more; one that takes other events only loses this one.
      return sql`
        with d as (
          update webhook_delivery d set next_attempt_at = now() + ${retryDelay(pace, attempts)} * ${later},
            status = case when d.first_attempt_at < now() - ${pace.giveUpMs} * ${later} then 'DEAD' else 'PENDING' end
          where ${held} returning *),
        silent as (select s.id, d.status = 'DEAD' and coalesce(s.last_delivered_at < d.first_attempt_at, true) as is_silent
          from d join webhook_subscription s on s.id = d.subscription_id)
        update webhook_subscription s set last_failure = ${outcome.failure},
          status = case when is_silent and s.status = 'ACTIVE' then 'FAILED' else s.status end,
          ended_at = case when is_silent then coalesce(s.ended_at, now()) else s.ended_at end
        from silent where s.id = silent.id`;
    }
  }
}
