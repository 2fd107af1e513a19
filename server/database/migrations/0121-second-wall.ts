/**
 * What row-level security stands on: who asks, as settings of the transaction, and what keeps the books of the database itself, which runs
 * with its owner's rights. Policies are no migration's: they follow the model (see `policies.ts`).
 */
import { enter, ledgerLine, pastLedger } from './0120-access-version.js';
import { StatementMigration } from './statement-migration.js';

/** Each is read once for a scan, and only where what stands before it in a policy does not decide. */
const settings = [
  `create function open_tiers() returns text[] language sql stable
     return nullif(current_setting('throughline.open', true), '')::text[]`,
  `create function held_keys() returns text[] language sql stable
     return nullif(current_setting('throughline.held', true), '')::text[]`,
  `create function asking_organisation() returns uuid language sql stable
     return nullif(current_setting('throughline.organisation', true), '')::uuid`,
  `create function writing_reach() returns text language sql stable
     return nullif(current_setting('throughline.reach', true), '')`,
  `create function writing_areas() returns uuid[] language sql stable
     return nullif(current_setting('throughline.areas', true), '')::uuid[]`,
  `create function led_areas() returns uuid[] language sql stable
     return nullif(current_setting('throughline.led_areas', true), '')::uuid[]`,
];

/** `held`: a tier and who keeps it, or what an agreement hands over, in one list that a record is found in by one comparison. */
export const enterBothWalls = `
create or replace function enter_reading(made_from text, open text[], own text[], shared text[], organisation uuid, received text[]) returns void language plpgsql as $$
declare
  held text[] := '{}';
begin
  if made_from <> access_version() then
    raise exception 'The rules of access have changed since this caller was looked up.' using errcode = 'TL001';
  end if;
  if organisation is not null then
    held := array(select tier || ' ' || organisation from unnest(own) tier
      union all select tier || ' ' || key from unnest(shared) tier cross join unnest(received) key);
  end if;
  perform set_config('throughline.open', open::text, true), set_config('throughline.held', held::text, true),
    set_config('throughline.organisation', coalesce(organisation::text, ''), true);
end
$$`;

/** How the record is kept now, or was when it went: what became stricter is not read as it was before. */
const keptNow = [
  'drop trigger only_grows on history',
  'alter table history add column visibility text, add column owner_id uuid, add column area_id uuid',
  `do $$
   declare
     kept text;
   begin
     for kept in select distinct table_name from history where record ? 'visibility' loop
       execute format('update history h set visibility = p.now->>''visibility'', owner_id = (p.now->>''owner_id'')::uuid, area_id = (p.now->>''area_id'')::uuid
         from (select id::text as id, to_jsonb(t) as now from %1$I t) p where h.table_name = %1$L and h.record_id = p.id', kept);
     end loop;
     update history h set visibility = l.record->>'visibility', owner_id = (l.record->>'owner_id')::uuid, area_id = (l.record->>'area_id')::uuid
       from (select distinct on (table_name, record_id) * from history order by table_name, record_id, until_change desc) l
       where h.visibility is null and h.record ? 'visibility' and (l.table_name, l.record_id) = (h.table_name, h.record_id);
   end
   $$`,
  `create trigger only_grows before update of table_name, record_id, until_change, change_id, record or delete on history
     for each row execute function refuse_change()`,
];

const remember = `
create or replace function remember() returns trigger language plpgsql as $$
declare
  now_change bigint := current_change();
  was jsonb := to_jsonb(old);
  becomes jsonb := case tg_op when 'DELETE' then was else to_jsonb(new) end;
begin
  if old.change_id <> now_change then
    insert into public.history (table_name, record_id, until_change, change_id, record, visibility, owner_id, area_id)
      values (tg_table_name, old.id::text, now_change, old.change_id, was,
        becomes->>'visibility', (becomes->>'owner_id')::uuid, (becomes->>'area_id')::uuid)
      on conflict do nothing;
  end if;
  if (was->'visibility', was->'owner_id', was->'area_id') is distinct from (becomes->'visibility', becomes->'owner_id', becomes->'area_id') then
    update public.history set visibility = becomes->>'visibility', owner_id = (becomes->>'owner_id')::uuid, area_id = (becomes->>'area_id')::uuid
      where table_name = tg_table_name and record_id = old.id::text;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new.change_id := now_change;
  return new;
end
$$`;

const rememberBefore = `
create or replace function remember() returns trigger language plpgsql as $$
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

const asStrictAsNow = `
create function as_strict_as_now(record jsonb, visibility text, owner_id uuid) returns jsonb language sql immutable return
  case when array_position(array['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'], visibility)
      > array_position(array['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'], record->>'visibility')
    then record || jsonb_build_object('visibility', visibility, 'owner_id', owner_id) else record end`;

/** The past is read with the rights of whoever asks. */
const showPast = (options: string, version: string): string => `
create or replace function show_past(shown regclass) returns void language plpgsql as $$
declare
  of_table text := (select relname from pg_class where oid = shown);
  columns text := (select string_agg(format('%I', attname), ', ' order by attnum) from pg_attribute
    where attrelid = shown and attnum > 0 and not attisdropped);
begin
  execute format('drop view if exists past.%I cascade', of_table);
  execute format(
    'create view past.%1$I ${options} as
     select %2$s from public.%1$I t where exists (select from public.change_moment c where c.change_id = t.change_id and c.at <= past.known_at())
     union all
     select r.* from public.history h
       join public.change_moment f on f.change_id = h.change_id and f.at <= past.known_at()
       join public.change_moment u on u.change_id = h.until_change and u.at > past.known_at()
       cross join lateral (select %2$s from jsonb_populate_record(null::public.%1$I, ${version})) r
     where h.table_name = %3$L', of_table, columns, of_table);
end
$$`;

const showAllPast = [
  `select show_past(tgrelid::regclass) from pg_trigger where tgname = 'remember'`,
  ...pastLedger(ledgerLine),
];

/**
 * A proposed post may be established in another area. A policy judges what a record becomes and not what it was, so that nobody draws one
 * that is not theirs into an area of theirs is said here.
 */
const movedByKeeper = [
  `create function refuse_move() returns trigger language plpgsql as $$
   begin
     if writing_reach() is null or writing_reach() = 'EVERYWHERE' or old.owner_id = asking_organisation() then return new; end if;
     raise exception 'only who keeps a record may move it to another area' using errcode = 'insufficient_privilege';
   end
   $$`,
  `create trigger moved_by_keeper before update of area_id on post for each row
     when (old.area_id is distinct from new.area_id) execute function refuse_move()`,
];

/** Nobody else may touch what these keep: the versions of data and rules, history, the moments of changes, the places of events, sums of the ledger. */
const bookkeepers = [
  'bump_data_version',
  'bump_access_version',
  'remember',
  'stamp_change',
  'place_event',
  ...['insert', 'update', 'delete', 'truncate'].map((event) => `keep_ledger_on_${event}`),
];

export class SecondWall1763700000121 extends StatementMigration {
  name = 'SecondWall1763700000121';

  protected readonly ups = [
    ...settings,
    enterBothWalls,
    ...keptNow,
    remember,
    asStrictAsNow,
    showPast('with (security_invoker = true)', 'public.as_strict_as_now(h.record, h.visibility, h.owner_id)'),
    ...showAllPast,
    ...movedByKeeper,
    'alter view change set (security_invoker = true)',
    ...bookkeepers.map((name) => `alter function ${name}() security definer set search_path = public, pg_temp`),
    'create table second_wall (one boolean primary key default true check (one), built_of text not null)',
  ];

  protected readonly downs = [
    'drop table second_wall',
    'drop function refuse_move() cascade',
    ...bookkeepers.map((name) => `alter function ${name}() security invoker reset search_path`),
    'alter view change reset (security_invoker)',
    showPast('', 'h.record'),
    ...showAllPast,
    'drop function as_strict_as_now(jsonb, text, uuid)',
    rememberBefore,
    'drop trigger only_grows on history',
    'alter table history drop column visibility, drop column owner_id, drop column area_id',
    'create trigger only_grows before update or delete on history for each row execute function refuse_change()',
    enter.replace('create function', 'create or replace function'),
    ...['open_tiers', 'held_keys', 'asking_organisation', 'writing_reach', 'writing_areas', 'led_areas'].map(
      (name) => `drop function ${name}()`,
    ),
  ];
}
