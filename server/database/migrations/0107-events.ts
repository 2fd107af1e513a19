/** Each write leaves an event in its own transaction; who subscribed to it has it sent. */
import { StatementMigration } from './statement-migration.js';

/**
 * `position` and `at` are of the commit. `keeper_id`: who keeps the records, for tiers that only their keeper may see. Events of one
 * `subject` arrive in their order. `body`: what the contract's Event has beside.
 */
const event = `
create table outbox_event (
  id uuid primary key default gen_random_uuid(), position bigint unique, at timestamptz, change_id bigint not null default current_change(),
  type text not null, realm text not null, visibility text not null, keeper_id uuid, subject text not null, body jsonb not null)`;

/**
 * At the commit, under the lock that writers share: see `stamp_change`. A number of its own orders events, since a clock may be set back
 * and a change begun first may commit last.
 */
const place = `
create function place_event() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7482017);
  update public.outbox_event set position = nextval('public.event_position'), at = (select at from public.change where id = new.change_id)
    where id = new.id;
  return null;
end
$$`;

const newest = `
create function newest_event() returns bigint language sql stable
  return (select case when is_called then last_value else 0 end from public.event_position)`;

/** Up to here no event can still appear: whoever had a number before this lock was given has committed or rolled back. */
const settled = `
create function settled_events() returns bigint language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7482017);
  return newest_event();
end
$$`;

/** `assigned_to`: deliveries were made of all events up to it. */
const subscription = `
create table webhook_subscription (
  id uuid primary key default gen_random_uuid(), caller_id uuid not null references caller, organisation_id uuid not null,
  realm text not null, url text not null, event_types text[] not null, secret text not null,
  previous_secret text, previous_until timestamptz,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'ENDED', 'GONE', 'FAILED')),
  started_at timestamptz not null default now(), ended_at timestamptz,
  assigned_to bigint not null default newest_event(), last_delivered_at timestamptz, last_failure text)`;

/** Due again after a while, whether whoever took it failed or died. */
const delivery = `
create table webhook_delivery (
  subscription_id uuid not null references webhook_subscription, position bigint not null,
  event_id uuid not null references outbox_event on delete cascade, subject text not null,
  status text not null default 'PENDING' check (status in ('PENDING', 'DELIVERED', 'DEAD')),
  attempts int not null default 0, first_attempt_at timestamptz, next_attempt_at timestamptz not null default now(),
  primary key (subscription_id, position))`;

export class Events1763700000107 extends StatementMigration {
  name = 'Events1763700000107';

  protected readonly ups = [
    'create sequence event_position',
    event,
    'create index outbox_event_at on outbox_event (at)',
    place,
    'create constraint trigger place_event after insert on outbox_event deferrable initially deferred for each row execute function place_event()',
    newest,
    settled,
    subscription,
    'create index webhook_subscription_organisation on webhook_subscription (organisation_id)',
    delivery,
    `create index webhook_delivery_waiting on webhook_delivery (subscription_id, subject, position) where status = 'PENDING'`,
    `create index webhook_delivery_due on webhook_delivery (subscription_id, next_attempt_at, position) where status = 'PENDING'`,
    'create index webhook_delivery_event on webhook_delivery (event_id)',
  ];

  protected readonly downs = [
    'drop table webhook_delivery',
    'drop table webhook_subscription',
    'drop table outbox_event',
    'drop function settled_events()',
    'drop function newest_event()',
    'drop function place_event()',
    'drop sequence event_position',
  ];
}
