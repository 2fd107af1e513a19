/** Who reported a status and who signed it off, and the evidence that a link of impact rests on. */
import { StatementMigration } from './statement-migration.js';

export class SignOff1763700000113 extends StatementMigration {
  name = 'SignOff1763700000113';

  protected readonly ups = [
    `ALTER TABLE "impact_link" ADD "evidence_id" uuid`,
    `ALTER TABLE "status_report" ADD "reported_by_id" uuid`,
    `ALTER TABLE "status_report" ADD "signed_off_by_id" uuid`,
    `ALTER TABLE "status_report" ADD "signed_off_on" date`,
    `CREATE INDEX "IDX_1a1113366186cc1a0027acb9a5" ON "impact_link"  ("evidence_id") `,
    `CREATE INDEX "IDX_16358c317b7acfb9e4c3832e36" ON "status_report"  ("reported_by_id") `,
    `CREATE INDEX "IDX_a71f6112d646687ff263ece55e" ON "status_report"  ("signed_off_by_id") `,
    `ALTER TABLE "status_report" ADD CONSTRAINT "CHK_465e9416dfaa0f086e7c031aec" CHECK ("signed_off_by_id" is null or ("signed_off_by_id" <> "reported_by_id" and "signed_off_by_role" is not null))`,
    `ALTER TABLE "impact_link" ADD CONSTRAINT "FK_1a1113366186cc1a0027acb9a5a" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "status_report" ADD CONSTRAINT "FK_16358c317b7acfb9e4c3832e368" FOREIGN KEY ("reported_by_id") REFERENCES "caller"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "status_report" ADD CONSTRAINT "FK_a71f6112d646687ff263ece55e2" FOREIGN KEY ("signed_off_by_id") REFERENCES "caller"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `select show_past('impact_link'), show_past('status_report')`,
  ];

  protected readonly downs = [
    'drop view past.impact_link, past.status_report',
    `ALTER TABLE "status_report" DROP COLUMN "signed_off_on"`,
    `ALTER TABLE "status_report" DROP COLUMN "signed_off_by_id"`,
    `ALTER TABLE "status_report" DROP COLUMN "reported_by_id"`,
    `ALTER TABLE "impact_link" DROP COLUMN "evidence_id"`,
    `select show_past('impact_link'), show_past('status_report')`,
  ];
}
