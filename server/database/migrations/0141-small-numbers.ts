/**
 * Counts of so few people that somebody may be recognised, and what else would give them away, are held back from roles that may not see
 * them: the schema `guarded` shows the tables that count people as such roles see them, `guarded_past` the same of their past. What is
 * held back lies beside the records, has no history and is never taken back, so that no two moments together tell it.
 */
import { StatementMigration } from './statement-migration.js';

const threshold = [
  `CREATE TABLE "small_number_threshold" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "change_id" bigint NOT NULL DEFAULT current_change(), "applies_from" date NOT NULL, "threshold" integer NOT NULL, "reason" text NOT NULL, CONSTRAINT "UQ_92049d693ab65f3415ed225f28b" UNIQUE ("applies_from"), CONSTRAINT "CHK_b3a53bd5656d2fc7d78265773b" CHECK ("threshold" >= 1), CONSTRAINT "PK_083073be1525c332bc7a43810a0" PRIMARY KEY ("id"))`,
  `select watch_data('small_number_threshold')`,
  `select keep_history('small_number_threshold')`,
  `create function smallest_shown() returns int language sql stable as
   'select coalesce((select threshold from public.small_number_threshold where applies_from <= current_date order by applies_from desc limit 1), 5)'`,
];

const role = [
  `alter table role add column sees_small_numbers boolean not null default false`,
  `alter table role alter column sees_small_numbers drop default`,
  `select show_past('role')`,
];

/** `few`: the figures that were small at some time, be it before a correction. `fields`: these and what else hides them. */
const heldBack = [
  `create table held_back (record_id uuid primary key, fields text[] not null, few text[] not null default '{}')`,
  `select watch_data('held_back')`,
  // Whose counts have been so small that what rules write of any of them may tell one: clocks and definitions.
  'create table few_told_of (about uuid primary key)',
  `select watch_data('few_told_of')`,
  // What was written and not looked at as a whole yet.
  'create table people_due (table_name text, record_id uuid, primary key (table_name, record_id))',
  'create table people_settled (one boolean primary key default true check (one), threshold int not null)',
  'create table people_figure (table_name text, figure text, only_where text not null, primary key (table_name, figure))',
  `create table guarded_column (table_name text, column_name text, any_of text[] not null, shown_instead text not null,
     primary key (table_name, column_name))`,
];

/** The statement that holds back what is small among some rows of a table; the threshold is its parameter. */
const holdingFew = `
create function holding_few(counted text, from_rows text) returns text language sql stable set search_path = public, pg_temp as $$
  select format('insert into held_back as k (record_id, fields, few)
    select id, few, few from (select t.id, array_remove(array[%s], null) as few from %s t) f where few <> ''{}''
    on conflict (record_id) do update set fields = array(select unnest(k.fields) union select unnest(excluded.fields)),
      few = array(select unnest(k.few) union select unnest(excluded.few)) where not k.few @> excluded.few',
    string_agg(format('case when t.%1$I > 0 and t.%1$I < $1 and (%2$s) then %3$L end', figure || '_value', only_where, figure), ', '), from_rows)
  from people_figure where table_name = counted
$$`;

/** Runs in whatever wrote: no count is ever there and not held back. */
const noticePeople = `
create function notice_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  execute format('insert into people_due select distinct %L, %I from changed on conflict do nothing', tg_argv[0], tg_argv[1]);
  execute holding_few(tg_table_name, 'changed') using smallest_shown();
  return null;
end
$$`;

/** After the threshold has changed, and once for what was there before anything was held back. */
const noticeAll = `
create function notice_all_people() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  counted text;
begin
  for counted in select distinct table_name from people_figure loop
    execute holding_few(counted, quote_ident(counted)) using smallest_shown();
    execute format('insert into people_due select %1$L, id from %1$I on conflict do nothing', counted);
  end loop;
  insert into people_settled (threshold) values (smallest_shown()) on conflict (one) do update set threshold = excluded.threshold;
end
$$`;

const guardedColumns = `
create function guarded_columns(guarded regclass) returns text language sql stable as $$
  select string_agg(case when g.column_name is null then format('t.%1$I', a.attname)
    else format('case when %1$s then %2$s else t.%3$I end as %3$I', array_to_string(g.any_of, ' or '), g.shown_instead, a.attname) end, ', ' order by a.attnum)
  from pg_attribute a left join public.guarded_column g on g.column_name = a.attname
    and g.table_name = (select relname from pg_class where oid = guarded)
  where a.attrelid = guarded and a.attnum > 0 and not a.attisdropped
$$`;

/** Makes the two views of a table anew. */
const guard = `
create function guard(guarded regclass) returns void language plpgsql as $$
declare
  of_table text := (select relname from pg_class where oid = guarded);
  shown text;
begin
  foreach shown in array array['public', 'past'] loop
    execute format('drop view if exists %I.%I', case shown when 'public' then 'guarded' else 'guarded_past' end, of_table);
    execute format('create view %I.%I with (security_invoker = true) as select %s from %I.%I t left join public.held_back h on h.record_id = t.id',
      case shown when 'public' then 'guarded' else 'guarded_past' end, of_table, public.guarded_columns(guarded), shown, of_table);
  end loop;
end
$$`;

const guardAll = `
create function guard_all() returns void language sql as
$$ select guard(('public.' || quote_ident(table_name))::regclass) from (select distinct table_name from public.guarded_column) t $$`;

/** A version of a record out of its history, as it is shown. */
const guardedRecord = `
create function guarded_record(of_table text, record jsonb) returns jsonb language plpgsql stable as $$
declare
  shown jsonb;
begin
  if not exists (select from public.guarded_column where table_name = of_table) then return record; end if;
  execute format('select to_jsonb(g) from (select %s from jsonb_populate_record(null::public.%I, $1) t left join public.held_back h on h.record_id = t.id) g',
    public.guarded_columns(('public.' || quote_ident(of_table))::regclass), of_table) into shown using record;
  return shown;
end
$$`;

/** Figures, and those beside them that would give them away. */
const countPeople = `
create function count_people(counted regclass, figures text[], beside text[], only_where text, due_table text, due_key text) returns void language plpgsql as $$
declare
  of_table text := (select relname from pg_class where oid = counted);
  figure text;
  hidden text;
  shown text;
  said text[][] := array[['value', 'null'], ['state', '''SUPPRESSED'''], ['qualifier', '''EXACT'''], ['promised_for', 'null'],
    ['note', '''Held back: so few people that somebody may be recognised, or a figure that would tell of so few.''']];
begin
  foreach figure in array figures loop
    insert into people_figure values (of_table, figure, only_where);
    foreach shown in array figure || beside loop
      hidden := format('(t.%I is not null and %L = any(h.fields))', shown || '_value', figure);
      for part in 1..array_length(said, 1) loop
        insert into guarded_column as k values (of_table, shown || '_' || said[part][1], array[hidden], said[part][2])
          on conflict (table_name, column_name) do update set any_of = k.any_of || excluded.any_of;
      end loop;
    end loop;
  end loop;
  if not exists (select from pg_trigger where tgrelid = counted and tgname = 'notice_people_on_insert') then
    execute format('create trigger notice_people_on_insert after insert on %s referencing new table as changed for each statement execute function notice_people(%L, %L)', counted, due_table, due_key);
    execute format('create trigger notice_people_on_update after update on %s referencing new table as changed for each statement execute function notice_people(%L, %L)', counted, due_table, due_key);
  end if;
end
$$`;

const own = (table: string, figures: string, beside = '{}', onlyWhere = 'true'): string =>
  `select count_people('${table}', '${figures}', '${beside}', $where$${onlyWhere}$where$, '${table}', 'id')`;

/** What a published row says is told for good. */
const notAsPublished = 't.row_id is null';
const ofCounts = `${notAsPublished} and not exists (select from public.indicator i where i.id = t.indicator_id and i.unit <> 'COUNT')`;

const counted = [
  own('wait_snapshot', '{total}', '{median_weeks,percentile92_weeks,mean_weeks,longest_weeks,stated_weeks}'),
  `select count_people('wait_band', '{count}', '{}', 'true', 'wait_snapshot', 'snapshot_id')`,
  own('wait_flow', '{referrals,starts,removals}'),
  own('case_stage_snapshot', '{count}'),
  own('observation', '{numerator,denominator}', '{value}', notAsPublished),
  own('observation', '{value}', '{}', ofCounts),
  own('training_snapshot', '{completed,eligible}', '{percent}'),
  own('caseload_snapshot', '{open_cases}', '{cases_per_fte}'),
  own(
    'workforce_count',
    '{count}',
    '{fte}',
    `t.measure in ('HIRED', 'STARTERS', 'INDUCTED', 'LEAVERS', 'HEADCOUNT', 'LOCUMS', 'CASEWORKERS')`,
  ),
];

const inWords = `'Held back: it tells of so few people that somebody may be recognised.'`;

/** What a correction says stood in the record, and why it was wrong. */
const correctedFew = `t.about_type in (select replace(initcap(replace(table_name, '_', ' ')), ' ', '') from public.people_figure)
  and case when t.about_id ~ '^[0-9a-f]{8}-' then exists (select from public.held_back h where h.record_id = t.about_id::uuid) else false end`;

/** What a rule wrote of counts, which may be any of those it looked along. */
const toldByRule = `t.source_id is null and case t.about_type
  when 'WaitSnapshot' then exists (select from public.wait_snapshot w join public.few_told_of f on f.about = w.clock_id where w.id = t.about_id::uuid)
  when 'Observation' then exists (select from public.observation o join public.few_told_of f on f.about = o.definition_id where o.id = t.about_id::uuid)
  else false end`;

const words = [
  ...['old_value', 'new_value', 'reason'].map(
    (column) =>
      `insert into guarded_column values ('correction', '${column}', array[$words$t.${column} is not null and ${correctedFew}$words$], $words$${inWords}$words$)`,
  ),
  `insert into guarded_column values ('quality_flag', 'detail', array[$words$${toldByRule}$words$], $words$${inWords}$words$)`,
  `create view guarded.history with (security_invoker = true) as
   select table_name, record_id, until_change, change_id, public.guarded_record(table_name, record) as record from public.history`,
];

/** Whoever shows the past of a table anew shows what is guarded of it anew. */
const showPast = [
  'alter function show_past(regclass) rename to show_whole_past',
  `create function show_past(shown regclass) returns void language plpgsql as $$
   begin
     perform public.show_whole_past(shown);
     if exists (select from public.guarded_column where table_name = (select relname from pg_class where oid = shown)) then
       perform public.guard(shown);
     end if;
   end
   $$`,
];

export class SmallNumbers1763700000141 extends StatementMigration {
  name = 'SmallNumbers1763700000141';

  protected readonly ups = [
    ...threshold,
    ...role,
    ...heldBack,
    'create schema guarded',
    'create schema guarded_past',
    holdingFew,
    noticePeople,
    noticeAll,
    guardedColumns,
    guard,
    guardAll,
    guardedRecord,
    countPeople,
    ...counted,
    'drop function count_people(regclass, text[], text[], text, text, text)',
    ...words,
    ...showPast,
    'select guard_all()',
    'select notice_all_people()',
  ];

  protected readonly downs = [
    'drop schema guarded cascade',
    'drop schema guarded_past cascade',
    'drop function show_past(regclass)',
    'alter function show_whole_past(regclass) rename to show_past',
    'drop function notice_people() cascade',
    'drop function notice_all_people()',
    'drop function holding_few(text, text)',
    'drop function guard_all()',
    'drop function guard(regclass)',
    'drop function guarded_record(text, jsonb)',
    'drop function guarded_columns(regclass)',
    'drop table held_back, few_told_of, people_due, people_settled, people_figure, guarded_column',
    'drop view past.role',
    'alter table role drop column sees_small_numbers',
    `select show_past('role')`,
    'drop view past.small_number_threshold',
    'drop table small_number_threshold',
    'drop function smallest_shown()',
  ];
}
