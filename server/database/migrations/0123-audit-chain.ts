/**
 * Audit entries hold one another: each carries the hash of the one before it and its own. They are no part of the model's history and
 * move no data version, so that what is refused or read leaves an entry and changes nothing.
 */
import { StatementMigration } from './statement-migration.js';

/** Names the chain, so that anchors kept outside are never held against another's entries. */
const chain = 'create table audit_chain (id uuid primary key default gen_random_uuid())';

/** A strand of the chain for each place in the server's table of sessions, as with `data_version`: no writer waits for another. */
const strands =
  'create table audit_strand (strand int primary key, length bigint not null, previous_hash text, hash text not null)';

/** All that an entry says, but for its place in the chain. What is null is left out, so that a column added later changes no hash. */
const content = `
create function audit_content(entry audit_entry) returns text language sql stable set timezone = 'UTC' as $$
  select jsonb_strip_nulls(to_jsonb(entry) - array['strand', 'position', 'previous_hash', 'hash'])::text
$$`;

const link = `
create function audit_hash(strand int, place bigint, previous text, content text) returns text language sql immutable parallel safe
  return encode(sha256(convert_to(format('%s %s %s %s', strand, place, previous, content), 'UTF8')), 'hex')`;

/**
 * `on conflict` reads and moves the strand in one step, without a read that serialisable writers would conflict on. An entry that belongs
 * to no change (0) is its own moment: who reads the past waits until it is in, or goes first (see `stamp_change`), and the moment is rounded
 * up so that an answer given meanwhile stays true. Runs with its owner's rights: nobody else may touch the strands.
 */
const chainEntry = `
create function chain_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own_strand text := current_setting('throughline.data_slot', true);
  said text;
begin
  if coalesce(own_strand, '') = '' then
    select split_part(virtualtransaction, '/', 1) into strict own_strand
      from pg_locks where pid = pg_backend_pid() and virtualxid = virtualtransaction;
    perform set_config('throughline.data_slot', own_strand, false);
  end if;
  if new.change_id = 0 then
    perform pg_advisory_xact_lock_shared(7482017);
    new.recorded_at := date_trunc('milliseconds', clock_timestamp() + interval '1 millisecond');
  end if;
  new.strand := own_strand::int;
  said := audit_content(new);
  insert into audit_strand as kept values (new.strand, 1, null, audit_hash(new.strand, 1, null, said))
    on conflict (strand) do update set length = kept.length + 1, previous_hash = kept.hash,
      hash = audit_hash(kept.strand, kept.length + 1, kept.hash, said)
    returning kept.length, kept.previous_hash, kept.hash into new.position, new.previous_hash, new.hash;
  return new;
end
$$`;

/** Entries of before, in the order of their moments, become the first strand's. */
const chainExisting = `
do $$
declare
  entry audit_entry;
  place bigint := 0;
  before text;
  own text;
begin
  for entry in select * from audit_entry order by recorded_at, id loop
    place := place + 1;
    own := audit_hash(0, place, before, audit_content(entry));
    update audit_entry set strand = 0, position = place, previous_hash = before, hash = own where id = entry.id;
    before := own;
  end loop;
  if place > 0 then insert into audit_strand select strand, position, previous_hash, hash from audit_entry where position = place; end if;
end
$$`;

const refuse = `
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never rewritten or deleted: what was wrong is put right by a write, which leaves an entry of its own' using errcode = 'restrict_violation';
end
$$`;

/** As it was known: what a change left, from its commit; what was refused or read, from its own moment. */
const past = `
create view past.audit_entry as select t.* from public.audit_entry t
  where case when t.change_id = 0 then t.recorded_at <= past.known_at()
    else exists (select from public.change_moment c where c.change_id = t.change_id and c.at <= past.known_at()) end`;

const always = (trigger: string, when: string): readonly string[] => [
  `create trigger ${trigger} ${when}`,
  `alter table audit_entry enable always trigger ${trigger}`,
];

const before = ['data_changed', 'remember', 'only_grows', 'never_emptied'];

export class AuditChain1763700000123 extends StatementMigration {
  name = 'AuditChain1763700000123';

  protected readonly ups = [
    ...before.map((trigger) => `drop trigger ${trigger} on audit_entry`),
    'drop view past.audit_entry',
    `alter table audit_entry add column kind text not null default 'WRITE' constraint "CHK_99c5cbbdd126ebd2f039b78db0" check ("kind" in ('WRITE', 'REFUSAL', 'READ')),
      add column client_id text, add column code text, add column path text, add column operation text,
      add column shared_by text[] not null default '{}', add column times int not null default 1, add column since timestamptz(3),
      add column strand int, add column position bigint, add column previous_hash text, add column hash text`,
    'alter table audit_entry alter column kind drop default, alter column shared_by drop default, alter column times drop default',
    chain,
    'insert into audit_chain default values',
    strands,
    content,
    link,
    chainExisting,
    'alter table audit_entry alter column strand set not null, alter column position set not null, alter column hash set not null',
    'create unique index audit_entry_place on audit_entry (strand, position)',
    'create index audit_entry_newest on audit_entry (recorded_at desc, id desc)',
    chainEntry,
    refuse,
    ...always('chained', 'before insert on audit_entry for each row execute function chain_audit()'),
    ...always(
      'only_grows',
      'before update or delete on audit_entry for each row execute function refuse_audit_change()',
    ),
    ...always(
      'never_emptied',
      'before truncate on audit_entry for each statement execute function refuse_audit_change()',
    ),
    past,
  ];

  protected readonly downs = [
    'drop view past.audit_entry',
    'drop function chain_audit() cascade',
    'drop function refuse_audit_change() cascade',
    'drop table audit_strand, audit_chain',
    'drop function audit_content(audit_entry)',
    'drop function audit_hash(int, bigint, text, text)',
    'drop index audit_entry_newest',
    `alter table audit_entry drop column kind, drop column client_id, drop column code, drop column path, drop column operation,
      drop column shared_by, drop column times, drop column since, drop column strand, drop column position, drop column previous_hash, drop column hash`,
    'update audit_entry set change_id = current_change() where change_id = 0',
    `create trigger only_grows before update or delete on audit_entry for each row execute function refuse_change();
     create trigger never_emptied before truncate on audit_entry for each statement execute function refuse_change()`,
    `select watch_data('audit_entry')`,
    `select keep_history('audit_entry')`,
  ];
}
