/**
 * Takes deliveries that are due. A delivery that was taken is due again after its lease, so one whose process died is sent by another;
 * an event waits until those of the same subject before it have arrived or been given up.
 */
import type { DataSource } from 'typeorm';
import { sql } from '../../reading/sql.js';
import type { Audience } from './assign-deliveries.js';
import type { Pace } from './pace.js';

export interface ClaimedDelivery {
  subscriptionId: string;
  position: string;
  /** With this one. */
  attempts: number;
  url: string;
  secrets: string[];
  eventId: string;
  type: string;
  at: string;
  /** As the contract's Event has it. */
  fields: object;
}

export interface Claim {
  audience: Audience;
  /** Subscriptions that have enough on the way. */
  busy: readonly string[];
  most: number;
  mostEach: number;
}

export async function claimDeliveries(
  dataSource: DataSource,
  { audience, busy, most, mostEach }: Claim,
  { leaseMs }: Pace,
): Promise<ClaimedDelivery[]> {
  const { text, values } = sql`
    with due as (
      select d.* from webhook_subscription s cross join lateral (
        select d.subscription_id, d.position from webhook_delivery d join outbox_event e on e.id = d.event_id
        where d.subscription_id = s.id and d.status = 'PENDING' and d.next_attempt_at <= now() and ${audience.mayLearn}
          and not exists (select from webhook_delivery b
            where b.subscription_id = s.id and b.subject = d.subject and b.status = 'PENDING' and b.position < d.position)
        order by d.next_attempt_at, d.position limit ${mostEach} for update of d skip locked) d
      where s.status = 'ACTIVE' and s.id <> all(${busy}::uuid[])
      limit ${most}),
    taken as (
      update webhook_delivery d set attempts = d.attempts + 1, first_attempt_at = coalesce(d.first_attempt_at, now()),
        next_attempt_at = now() + ${leaseMs} * interval '1 millisecond'
      from due where d.subscription_id = due.subscription_id and d.position = due.position
      returning d.*)
    select d.subscription_id as "subscriptionId", d.position, d.attempts, s.url,
      array_remove(array[s.secret, case when s.previous_until > now() then s.previous_secret end], null) as secrets,
      e.id as "eventId", e.type, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      jsonb_build_object('id', e.id, 'realm', e.realm) || ${audience.told} as fields
    from taken d join webhook_subscription s on s.id = d.subscription_id join outbox_event e on e.id = d.event_id
    order by d.position`;
  return dataSource.query<ClaimedDelivery[]>(text, values);
}
