/** How organisations read the extracts of their finance systems. */
import { StatementMigration } from './statement-migration.js';

export class LedgerMappings1763700000116 extends StatementMigration {
  name = 'LedgerMappings1763700000116';

  protected readonly ups = [
    `CREATE TABLE "ledger_coding" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "realm" text NOT NULL, "visibility" text NOT NULL, "owner_id" uuid, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL DEFAULT '1', "change_id" bigint NOT NULL DEFAULT current_change(), "mapping_id" uuid NOT NULL, "line_id" uuid NOT NULL, "cost_centre" text NOT NULL, "subjective" text, CONSTRAINT "CHK_41ee113d6db21ad41ff50dcf5e" CHECK ("realm" in ('FACT', 'DEMONSTRATION')), CONSTRAINT "CHK_06887493bec25dad652261f1b9" CHECK ("visibility" in ('PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED')), CONSTRAINT "PK_2bfa86cfcc72b5e9996896da0cb" PRIMARY KEY ("id"))`,
    `CREATE INDEX "IDX_ce749babc73fad0e570246c4aa" ON "ledger_coding"  ("owner_id")`,
    `CREATE INDEX "IDX_997ca549c2638168161658f934" ON "ledger_coding"  ("mapping_id")`,
    `CREATE INDEX "IDX_78442e9e93ca4b31f1c0456c3d" ON "ledger_coding"  ("line_id")`,
    `CREATE TABLE "ledger_mapping" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "realm" text NOT NULL, "visibility" text NOT NULL, "owner_id" uuid, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL DEFAULT '1', "change_id" bigint NOT NULL DEFAULT current_change(), "name" text NOT NULL, "cost_centre_column" text NOT NULL, "subjective_column" text, "period_form" text NOT NULL, "period_column" text, "posted_on_column" text, "amount_column" text NOT NULL, "credit_column" text, "description_column" text, "reference_column" text, "sign_convention" text NOT NULL, "unit" text NOT NULL, "basis" text NOT NULL, CONSTRAINT "UQ_de7c0791bdcfc622b2713e1401c" UNIQUE ("owner_id", "name"), CONSTRAINT "CHK_54abd04f6fdb0e9920f4e0affa" CHECK ("realm" in ('FACT', 'DEMONSTRATION')), CONSTRAINT "CHK_437f757d8f9fa829018b5bd19b" CHECK ("visibility" in ('PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED')), CONSTRAINT "CHK_5b4744009c9bc83a3c0084c042" CHECK ("period_form" in ('MONTH', 'FINANCIAL_PERIOD', 'FROM_POSTING_DATE')), CONSTRAINT "CHK_929cabdde2e9849643058b2ab3" CHECK ("sign_convention" in ('SPEND_IS_POSITIVE', 'SPEND_IS_NEGATIVE')), CONSTRAINT "CHK_8dd53fa91a95888ba6b11aa8c8" CHECK ("unit" in ('POUNDS', 'PENCE', 'THOUSANDS')), CONSTRAINT "CHK_8830ff5e0315ff475549354cea" CHECK ("basis" in ('IN_PERIOD', 'CUMULATIVE')), CONSTRAINT "PK_a93ae4a8e86f7394a970a90a588" PRIMARY KEY ("id"))`,
    `CREATE INDEX "IDX_b051f49876b65a8d6018406836" ON "ledger_mapping"  ("owner_id")`,
    `ALTER TABLE "ledger_coding" ADD CONSTRAINT "FK_ce749babc73fad0e570246c4aa8" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "ledger_coding" ADD CONSTRAINT "FK_997ca549c2638168161658f9340" FOREIGN KEY ("mapping_id") REFERENCES "ledger_mapping"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "ledger_coding" ADD CONSTRAINT "FK_78442e9e93ca4b31f1c0456c3df" FOREIGN KEY ("line_id") REFERENCES "investment_line"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "ledger_mapping" ADD CONSTRAINT "FK_b051f49876b65a8d60184068365" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `select watch_data(t::regclass), keep_history(t::regclass) from unnest(array['ledger_mapping', 'ledger_coding']) t`,
  ];

  protected readonly downs = ['drop table ledger_coding cascade', 'drop table ledger_mapping cascade'];
}
