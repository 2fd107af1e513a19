/** The data version: every transaction that writes a watched table moves it, and commits or rolls back together with it. */
import { StatementMigration } from './statement-migration.js';

/** A row for each place in the server's table of sessions, so that no writer waits for another, deadlocks with it or fails to serialise against it. */
const table = 'create table data_version (slot int primary key, version bigint not null)';

/**
 * Once a transaction; rolling back to a savepoint undoes the step and the memory of it together. The step is random so that a number is
 * not reached a second time by other writes where commits were lost or a backup was restored. `on conflict` writes without a read that
 * serialisable transactions would conflict on.
 */
const bump = `
create function bump_data_version() returns trigger language plpgsql as $$
declare
  own_slot text := current_setting('throughline.data_slot', true);
begin
  if current_setting('throughline.data_changed', true) = pg_current_xact_id()::text then return null; end if;
  if coalesce(own_slot, '') = '' then
    select split_part(virtualtransaction, '/', 1) into strict own_slot
      from pg_locks where pid = pg_backend_pid() and virtualxid = virtualtransaction;
    perform set_config('throughline.data_slot', own_slot, false);
  end if;
  insert into public.data_version as kept values (own_slot::int, 1 + floor(random() * 1e9)::bigint)
    on conflict (slot) do update set version = kept.version + excluded.version;
  perform set_config('throughline.data_changed', pg_current_xact_id()::text, true);
  return null;
end
$$`;

/** Always: a session that copies data in with triggers switched off still moves the version. */
const watch = `
create function watch_data(watched regclass) returns void language plpgsql as $$
begin
  execute format('create trigger data_changed before insert or update or delete or truncate on %s for each statement execute function bump_data_version()', watched);
  execute format('alter table %s enable always trigger data_changed', watched);
end
$$`;

/** The list of migrations too: a migration may change what a query answers and write no row. */
const watchAll = `
select watch_data(oid::regclass) from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'data_version'`;

export class DataVersion1763700000100 extends StatementMigration {
  name = 'DataVersion1763700000100';

  protected readonly ups = [table, bump, watch, watchAll];

  protected readonly downs = [
    'drop function watch_data(regclass)',
    'drop function bump_data_version() cascade',
    'drop table data_version',
  ];
}
