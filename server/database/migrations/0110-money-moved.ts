/** What a virement did to which budgets, how a commitment ended, what was agreed of a request for money, and when a line was closed. */
import { StatementMigration } from './statement-migration.js';

const partialDate = (column: string): string =>
  `"${column}" ~ '^((\\.\\./)?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-2[1-4])?|XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)~?$' and ("${column}" like 'XXXX%' or latest_day("${column}") is not null)`;

/** Writers of one budget wait for each other, and the one that began first may come last: the order of the record is that of the chain. */
const recordInTurn = `
create function record_in_turn() returns trigger language plpgsql as $$
begin
  new.recorded_at := greatest(clock_timestamp(),
    (select recorded_at + interval '1 millisecond' from public.budget_version where id = new.supersedes_id));
  return new;
end
$$`;

const changed = ['budget_version', 'commitment', 'funding_request', 'investment_line', 'virement'];
const showPast = changed.map((table) => `select show_past('${table}')`);

export class MoneyMoved1763700000110 extends StatementMigration {
  name = 'MoneyMoved1763700000110';

  protected readonly ups = [
    `ALTER TABLE "budget_version" ADD "virement_id" uuid`,
    `ALTER TABLE "investment_line" ADD "closed_on" date`,
    `ALTER TABLE "commitment" ADD "reference" text`,
    `ALTER TABLE "commitment" ADD "closed_on" text`,
    `ALTER TABLE "commitment" ADD "cancelled_because" text`,
    `ALTER TABLE "funding_request" ADD "answered_on" text`,
    `ALTER TABLE "funding_request" ADD "agreed_state" text NOT NULL DEFAULT 'NOT_APPLICABLE'`,
    `ALTER TABLE "funding_request" ADD "agreed_qualifier" text NOT NULL DEFAULT 'EXACT'`,
    `ALTER TABLE "funding_request" ALTER "agreed_state" DROP DEFAULT, ALTER "agreed_qualifier" DROP DEFAULT`,
    `ALTER TABLE "funding_request" ADD "agreed_promised_for" text`,
    `ALTER TABLE "funding_request" ADD "agreed_note" text`,
    `ALTER TABLE "funding_request" ADD "agreed_value" bigint`,
    // The past has the new figure too, or nobody could read it; that it is new is no change of the record.
    'alter table funding_request disable trigger remember',
    `update funding_request set agreed_state = 'UNKNOWN' where status = 'AGREED'`,
    'alter table funding_request enable trigger remember',
    `select set_config('throughline.loading_facts', 'on', true)`,
    `update history set record = jsonb_build_object('agreed_state', case record ->> 'status' when 'AGREED' then 'UNKNOWN' else 'NOT_APPLICABLE' end,
      'agreed_qualifier', 'EXACT') || record where table_name = 'funding_request'`,
    `select set_config('throughline.loading_facts', 'off', true)`,
    `ALTER TABLE "virement" ADD "period_id" text`,
    `CREATE INDEX "IDX_fe4fb46fa195456e131475e371" ON "budget_version"  ("virement_id") `,
    `CREATE INDEX "IDX_acecfa513f5ab697a96b0e4f49" ON "virement"  ("period_id") `,
    `ALTER TABLE "commitment" ADD CONSTRAINT "CHK_b14444841b24236f86f73c69b4" CHECK (${partialDate('closed_on')})`,
    `ALTER TABLE "funding_request" ADD CONSTRAINT "CHK_fc743218143be8770ab0e6c756" CHECK ("agreed_state" in ('KNOWN', 'UNKNOWN', 'PROMISED', 'DISPUTED', 'SUPPRESSED', 'NOT_APPLICABLE') and "agreed_qualifier" in ('EXACT', 'APPROXIMATE', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST') and ("agreed_state" = 'DISPUTED' or ("agreed_state" = 'KNOWN') = ("agreed_value" is not null)) and ("agreed_state" = 'PROMISED') = ("agreed_promised_for" is not null) and ("agreed_promised_for" is null or ${partialDate('agreed_promised_for')}))`,
    `ALTER TABLE "funding_request" ADD CONSTRAINT "CHK_f8bbf7de3bd3245046304ae6ee" CHECK (${partialDate('answered_on')})`,
    `ALTER TABLE "budget_version" ADD CONSTRAINT "FK_fe4fb46fa195456e131475e371f" FOREIGN KEY ("virement_id") REFERENCES "virement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "virement" ADD CONSTRAINT "FK_acecfa513f5ab697a96b0e4f494" FOREIGN KEY ("period_id") REFERENCES "period"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    ...showPast,
    recordInTurn,
    'create trigger record_in_turn before insert on budget_version for each row execute function record_in_turn()',
  ];

  protected readonly downs = [
    'drop function record_in_turn() cascade',
    `drop view ${changed.map((table) => `past.${table}`).join(', ')}`,
    `ALTER TABLE "virement" DROP COLUMN "period_id"`,
    `ALTER TABLE "budget_version" DROP COLUMN "virement_id"`,
    ...['value', 'note', 'promised_for', 'qualifier', 'state'].map(
      (part) => `ALTER TABLE "funding_request" DROP COLUMN "agreed_${part}"`,
    ),
    `ALTER TABLE "funding_request" DROP COLUMN "answered_on"`,
    `ALTER TABLE "commitment" DROP COLUMN "cancelled_because"`,
    `ALTER TABLE "commitment" DROP COLUMN "closed_on"`,
    `ALTER TABLE "commitment" DROP COLUMN "reference"`,
    `ALTER TABLE "investment_line" DROP COLUMN "closed_on"`,
    ...showPast,
  ];
}
