/** Promises stay readable when they are kept or given a new date: when a question was answered, which question it repeats, and the first date of what was logged. */
import { StatementMigration } from './statement-migration.js';

/** The loader of the reference facts may mend its own transcription. */
const keepFirstDue = `
create function keep_first_due() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and coalesce(current_setting('throughline.loading_facts', true), '') <> 'on'
    then new.original_due := coalesce(old.original_due, new.due);
    else new.original_due := coalesce(new.original_due, new.due);
  end if;
  return new;
end
$$`;

const isPartialDate = (column: string): string =>
  `CHECK ("${column}" ~ '^((\\.\\./)?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-2[1-4])?|XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)~?$' and ("${column}" like 'XXXX%' or latest_day("${column}") is not null))`;

export class Promises1763700000114 extends StatementMigration {
  name = 'Promises1763700000114';

  protected readonly ups = [
    `ALTER TABLE "question" DROP CONSTRAINT "CHK_763a1a97c9b85c827bfc13c61d"`,
    `ALTER TABLE "question" ADD "repeats_id" uuid`,
    `ALTER TABLE "question" ADD "answered_on" text`,
    `CREATE INDEX "IDX_290b9da8eea2393d0a9877f34e" ON "question" ("repeats_id")`,
    `ALTER TABLE "question" ADD CONSTRAINT "CHK_d6909b3535158532fc542da983" ${isPartialDate('answered_on')}`,
    `ALTER TABLE "question" ADD CONSTRAINT "CHK_fa6a0515cd82ebf0abc12ded7a" CHECK ("status" in ('PARTLY', 'ANSWERED') or "answered_on" is null)`,
    `ALTER TABLE "question" ADD CONSTRAINT "CHK_6800c37dd89c16e94fd0468d55" CHECK ("status" in ('PROMISED', 'PARTLY', 'ANSWERED') or "promised_for" is null)`,
    `ALTER TABLE "question" ADD CONSTRAINT "FK_290b9da8eea2393d0a9877f34ee" FOREIGN KEY ("repeats_id") REFERENCES "question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `select show_past('question')`,
    `ALTER TABLE "action_log_item" ADD "original_due" text`,
    `ALTER TABLE "action_log_item" ADD CONSTRAINT "CHK_fb32f092a49930e6e4f0615228" ${isPartialDate('original_due')}`,
    // What the records say does not change by this: their history must not say that it did.
    'alter table action_log_item disable trigger remember',
    'update action_log_item set original_due = due',
    'alter table action_log_item enable trigger remember',
    keepFirstDue,
    'create trigger keep_first_due before insert or update on action_log_item for each row execute function keep_first_due()',
    `select show_past('action_log_item')`,
  ];

  protected readonly downs = [
    'drop trigger keep_first_due on action_log_item',
    'drop function keep_first_due()',
    'drop view past.action_log_item, past.question',
    `ALTER TABLE "action_log_item" DROP COLUMN "original_due"`,
    `select show_past('action_log_item')`,
    `ALTER TABLE "question" DROP CONSTRAINT "CHK_6800c37dd89c16e94fd0468d55"`,
    `ALTER TABLE "question" DROP COLUMN "answered_on"`,
    `ALTER TABLE "question" DROP COLUMN "repeats_id"`,
    // An answer that came ends a promise, in a table that cannot keep both.
    'alter table question disable trigger remember',
    `update question set promised_for = null where status <> 'PROMISED'`,
    'alter table question enable trigger remember',
    `ALTER TABLE "question" ADD CONSTRAINT "CHK_763a1a97c9b85c827bfc13c61d" CHECK ("status" = 'PROMISED' or "promised_for" is null)`,
    `select show_past('question')`,
  ];
}
