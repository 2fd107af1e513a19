/** How soon figures are due, what supersedes a target, a flow or a count of cases, and who answered a query by which correction. */
import { StatementMigration } from './statement-migration.js';

const again = `select show_past('definition_version'), show_past('target'), show_past('data_query'), show_past('quality_flag'), show_past('clock_definition'), show_past('wait_flow'), show_past('case_stage_snapshot')`;

export class ReportedAndCorrected1763700000112 extends StatementMigration {
  name = 'ReportedAndCorrected1763700000112';

  protected readonly ups = [
    `ALTER TABLE "definition_version" ADD "reported_within_days" integer`,
    `ALTER TABLE "target" ADD "supersedes_id" uuid`,
    `ALTER TABLE "target" ADD CONSTRAINT "UQ_7878b48861322b90118cc25f996" UNIQUE ("supersedes_id")`,
    `ALTER TABLE "data_query" ADD "answered_by" text`,
    `ALTER TABLE "data_query" ADD "correction_id" uuid`,
    `ALTER TABLE "quality_flag" ADD "settled_on" date`,
    `ALTER TABLE "clock_definition" ADD "reported_within_days" integer`,
    `ALTER TABLE "wait_flow" ADD "supersedes_id" uuid`,
    `ALTER TABLE "case_stage_snapshot" ADD "supersedes_id" uuid`,
    `ALTER TABLE "case_stage_snapshot" ADD CONSTRAINT "UQ_affcff8fcee9554ecb8e13b8074" UNIQUE ("supersedes_id")`,
    `ALTER TABLE "wait_flow" ADD CONSTRAINT "UQ_08f613b7623162cc383606f65db" UNIQUE ("supersedes_id")`,
    `CREATE INDEX "IDX_a22727a3253359cafbbb1a9492" ON "data_query"  ("correction_id")`,
    `ALTER TABLE "target" ADD CONSTRAINT "FK_7878b48861322b90118cc25f996" FOREIGN KEY ("supersedes_id") REFERENCES "target"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "data_query" ADD CONSTRAINT "FK_a22727a3253359cafbbb1a9492b" FOREIGN KEY ("correction_id") REFERENCES "correction"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "wait_flow" ADD CONSTRAINT "FK_08f613b7623162cc383606f65db" FOREIGN KEY ("supersedes_id") REFERENCES "wait_flow"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "case_stage_snapshot" ADD CONSTRAINT "FK_affcff8fcee9554ecb8e13b8074" FOREIGN KEY ("supersedes_id") REFERENCES "case_stage_snapshot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    again,
  ];

  protected readonly downs = [
    'drop view past.definition_version, past.target, past.data_query, past.quality_flag, past.clock_definition, past.wait_flow, past.case_stage_snapshot',
    `ALTER TABLE "case_stage_snapshot" DROP COLUMN "supersedes_id"`,
    `ALTER TABLE "wait_flow" DROP CONSTRAINT "FK_08f613b7623162cc383606f65db"`,
    `ALTER TABLE "data_query" DROP CONSTRAINT "FK_a22727a3253359cafbbb1a9492b"`,
    `ALTER TABLE "target" DROP CONSTRAINT "FK_7878b48861322b90118cc25f996"`,
    `DROP INDEX "public"."IDX_a22727a3253359cafbbb1a9492"`,
    `ALTER TABLE "wait_flow" DROP CONSTRAINT "UQ_08f613b7623162cc383606f65db"`,
    `ALTER TABLE "wait_flow" DROP COLUMN "supersedes_id"`,
    `ALTER TABLE "clock_definition" DROP COLUMN "reported_within_days"`,
    `ALTER TABLE "quality_flag" DROP COLUMN "settled_on"`,
    `ALTER TABLE "data_query" DROP COLUMN "correction_id"`,
    `ALTER TABLE "data_query" DROP COLUMN "answered_by"`,
    `ALTER TABLE "target" DROP CONSTRAINT "UQ_7878b48861322b90118cc25f996"`,
    `ALTER TABLE "target" DROP COLUMN "supersedes_id"`,
    `ALTER TABLE "definition_version" DROP COLUMN "reported_within_days"`,
    again,
  ];
}
