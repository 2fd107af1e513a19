/**
 * Every table keeps its history, in the writer's transaction. A change is one transaction that wrote; each record names the change that
 * brought it into its present form, and what it was before lies in `history`. The schema `past` shows every table as it was known at
 * `throughline.known_at`, under the tables' own names.
 */
import { StatementMigration } from './statement-migration.js';

/** Who made the change is said by the door of writes, and by nobody for a load. */
const changeRecord = `
create table change_record (
  id bigint generated always as identity primary key, permission text, actor_role text, organisation_id uuid, submission_id uuid)`;

/** When its transaction committed. A row of its own, because finding one to change it would be a read that serialisable writers conflict on. */
const changeMoment = 'create table change_moment (change_id bigint primary key, at timestamptz not null)';

const change = `
create view change as select r.*, m.at from change_record r join change_moment m on m.change_id = r.id`;

const history = `
create table history (
  table_name text, record_id text, until_change bigint, change_id bigint not null, record jsonb not null,
  primary key (table_name, record_id, until_change))`;

/** The number of this transaction's change; the first to ask begins it. Rolling back to a savepoint takes both back. */
const currentChange = `
create function current_change() returns bigint language plpgsql as $$
declare
  begun text := current_setting('throughline.change', true);
begin
  if coalesce(begun, '') = '' then
    insert into public.change_record default values returning id into begun;
    perform set_config('throughline.change', begun, true);
  end if;
  return begun::bigint;
end
$$`;

/**
 * At the commit. Writers share the lock until they are through; a reader of the past takes it alone for a moment, so that no change with
 * an earlier moment than the reader's is still on its way.
 */
const stamp = `
create function stamp_change() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7482017);
  insert into public.change_moment values (new.id, clock_timestamp());
  return null;
end
$$`;

const remember = `
create function remember() returns trigger language plpgsql as $$
declare
  now_change bigint := current_change();
begin
  if old.change_id <> now_change then
    insert into public.history values (tg_table_name, old.id::text, now_change, old.change_id, to_jsonb(old)) on conflict do nothing;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new.change_id := now_change;
  return new;
end
$$`;

const knownAt = `
create function past.known_at() returns timestamptz language sql stable
  return current_setting('throughline.known_at')::timestamptz`;

/** Shows a table as it was known; again after its columns have changed. */
const showPast = `
create function show_past(shown regclass) returns void language plpgsql as $$
declare
  of_table text := (select relname from pg_class where oid = shown);
  columns text := (select string_agg(format('%I', attname), ', ' order by attnum) from pg_attribute
    where attrelid = shown and attnum > 0 and not attisdropped);
begin
  execute format('drop view if exists past.%I cascade', of_table);
  execute format(
    'create view past.%1$I as
     select %2$s from public.%1$I t where exists (select from public.change_moment c where c.change_id = t.change_id and c.at <= past.known_at())
     union all
     select r.* from public.history h
       join public.change_moment f on f.change_id = h.change_id and f.at <= past.known_at()
       join public.change_moment u on u.change_id = h.until_change and u.at > past.known_at()
       cross join lateral (select %2$s from jsonb_populate_record(null::public.%1$I, h.record)) r
     where h.table_name = %3$L', of_table, columns, of_table);
end
$$`;

/** The trigger `remember` runs last of the triggers before a change: what it keeps is what is written. */
const keepHistory = `
create function keep_history(kept regclass) returns void language plpgsql as $$
begin
  execute format('create trigger remember before update or delete on %s for each row execute function remember()', kept);
  perform show_past(kept);
end
$$`;

const everyTable = (work: string): string => `
do $$
declare
  kept regclass;
begin
  for kept in select oid::regclass from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and relname not in ('migration', 'data_version', 'ledger_line', 'ledger_month', 'change_record', 'change_moment', 'history')
  loop
    ${work}
  end loop;
end
$$`;

/** What is kept beside the ledger has no history of its own: the past of the ledger gives it. */
const pastLedger = [
  `create view past.ledger_line as
   select line_id, visibility, sum(amount)::bigint as total, count(*)::int as entries, max(posted_on) as last_posted_on
   from past.actual where basis = 'IN_PERIOD' group by line_id, visibility`,
  `create view past.ledger_month as
   select line_id, visibility, date_trunc('month', posted_on::timestamp)::date as month,
     sum(amount)::bigint as total, count(*)::int as entries, max(posted_on) as last_posted_on
   from past.actual where basis = 'IN_PERIOD' group by line_id, visibility, date_trunc('month', posted_on::timestamp)::date`,
];

export class History1763700000105 extends StatementMigration {
  name = 'History1763700000105';

  protected readonly ups = [
    changeRecord,
    changeMoment,
    'create index change_moment_at on change_moment (at)',
    change,
    history,
    'create index history_span on history (table_name, until_change)',
    currentChange,
    stamp,
    'create constraint trigger stamp_change after insert on change_record deferrable initially deferred for each row execute function stamp_change()',
    remember,
    'create trigger only_grows before update or delete on history for each row execute function refuse_change()',
    'create schema past',
    knownAt,
    showPast,
    keepHistory,
    everyTable(`execute format('alter table %s add column change_id bigint not null default current_change()', kept);
    perform keep_history(kept);`),
    ...pastLedger,
  ];

  protected readonly downs = [
    'drop schema past cascade',
    everyTable(`execute format('drop trigger remember on %s', kept);
    execute format('alter table %s drop column change_id', kept);`),
    'drop function keep_history(regclass)',
    'drop function show_past(regclass)',
    'drop function remember() cascade',
    'drop table history',
    'drop view change',
    'drop table change_moment',
    'drop table change_record',
    'drop function stamp_change()',
    'drop function current_change()',
  ];
}
