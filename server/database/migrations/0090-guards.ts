/** What the database refuses whoever asks: the ledger and everything like it only grows, and an original due date never moves. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections to these come as new records that supersede. */
const appendOnly = [
  'actual',
  'audit_entry',
  'budget_version',
  'clock_definition',
  'correction',
  'definition_version',
  'observation',
  'rebaseline',
];

/** Who may see a record may change; what it says may not. The loader of the reference facts may mend its own transcription. */
const refuseChange = `
create function refuse_change() returns trigger language plpgsql as $$
declare
  kept text[] := array['visibility', 'owner_id', 'version'];
begin
  if current_setting('throughline.loading_facts', true) = 'on' then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - kept = to_jsonb(old) - kept then return new; end if;
  raise exception '% only grows: record a correction that supersedes instead', tg_table_name using errcode = 'restrict_violation';
end
$$`;

const keepOriginalDue = `
create function keep_original_due() returns trigger language plpgsql as $$
begin
  if new.original_due is not distinct from old.original_due or current_setting('throughline.loading_facts', true) = 'on' then return new; end if;
  raise exception 'the original due date of a milestone never changes: rebaseline it instead' using errcode = 'restrict_violation';
end
$$`;

export class Guards1763700000090 implements MigrationInterface {
  name = 'Guards1763700000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(refuseChange);
    await runner.query(keepOriginalDue);
    for (const table of appendOnly) await runner.query(guard(table));
    await runner.query(
      'create trigger keep_original_due before update on milestone for each row execute function keep_original_due()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger keep_original_due on milestone');
    for (const table of appendOnly) await runner.query(unguard(table));
    await runner.query('drop function keep_original_due()');
    await runner.query('drop function refuse_change()');
  }
}

const guard = (table: string): string =>
  `create trigger only_grows before update or delete on "${table}" for each row execute function refuse_change();
   create trigger never_emptied before truncate on "${table}" for each statement execute function refuse_change()`;
const unguard = (table: string): string =>
  `drop trigger only_grows on "${table}"; drop trigger never_emptied on "${table}"`;
