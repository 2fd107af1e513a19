/** What a year of a post costs as its establishment budgets it. */
import { StatementMigration } from './statement-migration.js';

const again = `select show_past('post')`;

export class BudgetedPosts1763700000151 extends StatementMigration {
  name = 'BudgetedPosts1763700000151';

  protected readonly ups = [
    `ALTER TABLE "post" ADD "budgeted_cost_state" text NOT NULL DEFAULT 'UNKNOWN'`,
    `ALTER TABLE "post" ADD "budgeted_cost_qualifier" text NOT NULL DEFAULT 'EXACT'`,
    `ALTER TABLE "post" ALTER "budgeted_cost_state" DROP DEFAULT, ALTER "budgeted_cost_qualifier" DROP DEFAULT`,
    `ALTER TABLE "post" ADD "budgeted_cost_promised_for" text`,
    `ALTER TABLE "post" ADD "budgeted_cost_note" text`,
    `ALTER TABLE "post" ADD "budgeted_cost_value" bigint`,
    `ALTER TABLE "post" ADD CONSTRAINT "CHK_8cb9ebadf8d2cfbfef1a6e1fbf" CHECK ("budgeted_cost_value" >= 0)`,
    `ALTER TABLE "post" ADD CONSTRAINT "CHK_d1d2889a309d3be7c1f218bd16" CHECK ("budgeted_cost_state" in ('KNOWN', 'UNKNOWN', 'PROMISED', 'DISPUTED', 'SUPPRESSED', 'NOT_APPLICABLE') and "budgeted_cost_qualifier" in ('EXACT', 'APPROXIMATE', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST') and ("budgeted_cost_state" = 'DISPUTED' or ("budgeted_cost_state" = 'KNOWN') = ("budgeted_cost_value" is not null)) and ("budgeted_cost_state" = 'PROMISED') = ("budgeted_cost_promised_for" is not null) and ("budgeted_cost_promised_for" is null or "budgeted_cost_promised_for" ~ '^((\\.\\./)?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-2[1-4])?|XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)~?$' and ("budgeted_cost_promised_for" like 'XXXX%' or latest_day("budgeted_cost_promised_for") is not null)))`,
    // The past has the new figure too, or nobody could read it.
    `select set_config('throughline.loading_facts', 'on', true)`,
    `update history set record = '{"budgeted_cost_state": "UNKNOWN", "budgeted_cost_qualifier": "EXACT"}'::jsonb || record where table_name = 'post'`,
    `select set_config('throughline.loading_facts', 'off', true)`,
    again,
  ];

  protected readonly downs = [
    'drop view past.post',
    `ALTER TABLE "post" DROP CONSTRAINT "CHK_d1d2889a309d3be7c1f218bd16"`,
    `ALTER TABLE "post" DROP CONSTRAINT "CHK_8cb9ebadf8d2cfbfef1a6e1fbf"`,
    `ALTER TABLE "post" DROP COLUMN "budgeted_cost_value"`,
    `ALTER TABLE "post" DROP COLUMN "budgeted_cost_note"`,
    `ALTER TABLE "post" DROP COLUMN "budgeted_cost_promised_for"`,
    `ALTER TABLE "post" DROP COLUMN "budgeted_cost_qualifier"`,
    `ALTER TABLE "post" DROP COLUMN "budgeted_cost_state"`,
    again,
  ];
}
