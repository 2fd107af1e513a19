/**
 * Access is judged by who keeps a record and by agreements, and closes at once: a caller that a process remembers is looked up again where
 * the access version has moved. What is kept beside the ledger is kept apart by keeper too.
 */
import { keepingFunction, ledgerKeeping } from './ledger-keeping.js';
import { StatementMigration } from './statement-migration.js';

/** The step is random so that a number is not reached again where a backup was restored. */
const bump = `
create function bump_access_version() returns trigger language plpgsql as $$
begin
  update public.access_version set version = version + 1 + floor(random() * 1e9)::bigint;
  return null;
end
$$`;

const version = `
create function access_version() returns text language sql stable as 'select version::text from public.access_version'`;

const watch = `
create function watch_access(watched regclass) returns void language plpgsql as $$
begin
  execute format('create trigger access_changed after insert or update or delete or truncate on %s for each statement execute function bump_access_version()', watched);
  execute format('alter table %s enable always trigger access_changed', watched);
end
$$`;

/** Precedes every statement of reading, in its transaction: what it sets is what policies of the database go by. */
export const enter = `
create function enter_reading(made_from text, open text[], own text[], shared text[], organisation uuid, received text[]) returns void language plpgsql as $$
begin
  if made_from <> access_version() then
    raise exception 'The rules of access have changed since this caller was looked up.' using errcode = 'TL001';
  end if;
  perform set_config('throughline.open', open::text, true), set_config('throughline.own', own::text, true),
    set_config('throughline.shared', shared::text, true), set_config('throughline.organisation', coalesce(organisation::text, ''), true),
    set_config('throughline.received', received::text, true);
end
$$`;

const watched = [
  'role',
  'permission',
  'role_permission',
  'visibility_rule',
  'caller',
  'sharing_agreement',
  'sharing_party',
  'area_membership',
  'organisation',
];

export const ledgerLine = 'line_id, visibility, owner_id, area_id';
const columnsBefore = 'line_id, visibility';

const keepBy = (key: string, constraint: (key: string) => string): readonly string[] => [
  'truncate ledger_line, ledger_month',
  ...[
    ['ledger_line', key],
    ['ledger_month', `${key}, month`],
  ].map(([table = '', by = '']) => `alter table ${table} add ${constraint(by)}`),
  ...ledgerKeeping(key).keepers.map(keepingFunction),
  ledgerKeeping(key).afresh,
];

export const pastLedger = (key: string): readonly string[] => [
  'drop view if exists past.ledger_line, past.ledger_month',
  `create view past.ledger_line as
   select ${key}, sum(amount)::bigint as total, count(*)::int as entries, max(posted_on) as last_posted_on
   from past.actual where basis = 'IN_PERIOD' group by ${key}`,
  `create view past.ledger_month as
   select ${key}, date_trunc('month', posted_on::timestamp)::date as month,
     sum(amount)::bigint as total, count(*)::int as entries, max(posted_on) as last_posted_on
   from past.actual where basis = 'IN_PERIOD' group by ${key}, date_trunc('month', posted_on::timestamp)::date`,
];

const newestForecast = (beside: string): readonly string[] => [
  'drop index forecast_latest',
  `create index forecast_latest on forecast (line_id, period_id desc, as_at desc, recorded_at desc)
     include (${beside}, amount_value, amount_qualifier, amount_state)`,
];

export class AccessVersion1763700000120 extends StatementMigration {
  name = 'AccessVersion1763700000120';

  protected readonly ups = [
    'create table access_version (one boolean primary key default true check (one), version bigint not null)',
    'insert into access_version (version) values (floor(random() * 1e9)::bigint)',
    bump,
    version,
    watch,
    enter,
    ...watched.map((table) => `select watch_access('${table}')`),
    `alter table sharing_agreement add column covers text[] not null default '{}'`,
    'alter table sharing_agreement alter column covers drop default',
    `select show_past('sharing_agreement')`,
    'alter table ledger_line drop constraint ledger_line_pkey, add column owner_id uuid, add column area_id uuid',
    'alter table ledger_month drop constraint ledger_month_pkey, add column owner_id uuid, add column area_id uuid',
    ...keepBy(ledgerLine, (by) => `unique nulls not distinct (${by})`),
    ...pastLedger(ledgerLine),
    ...newestForecast('visibility, owner_id, area_id'),
  ];

  protected readonly downs = [
    ...newestForecast('visibility'),
    'truncate ledger_line, ledger_month',
    'drop view past.ledger_line, past.ledger_month',
    'alter table ledger_line drop column owner_id, drop column area_id',
    'alter table ledger_month drop column owner_id, drop column area_id',
    ...keepBy(columnsBefore, (by) => `primary key (${by})`),
    ...pastLedger(columnsBefore),
    'drop view past.sharing_agreement',
    'alter table sharing_agreement drop column covers',
    `select show_past('sharing_agreement')`,
    'drop function enter_reading(text, text[], text[], text[], uuid, text[])',
    'drop function watch_access(regclass)',
    'drop function bump_access_version() cascade',
    'drop function access_version()',
    'drop table access_version',
  ];
}
