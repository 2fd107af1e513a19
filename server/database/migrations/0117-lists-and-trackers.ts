/** What lists of posts and trackers of plans are imported by: how each sender's are read, and the numbers their posts and actions are known by. */
import { StatementMigration } from './statement-migration.js';

/** Remembered once a file was taken in by it; beside the model, as reports of imports are. */
const importMapping = `create table import_mapping (organisation_id uuid not null, kind text not null, mapping jsonb not null,
  recorded_at timestamptz not null default now(), primary key (organisation_id, kind))`;

const again = `select show_past('post'), show_past('action'), show_past('rebaseline')`;

export class ListsAndTrackers1763700000117 extends StatementMigration {
  name = 'ListsAndTrackers1763700000117';

  protected readonly ups = [
    importMapping,
    `ALTER TABLE "post" ADD "position_number" text`,
    `CREATE UNIQUE INDEX "IDX_9143917bf37ba7907c906553e3" ON "post"  ("owner_id", "position_number") WHERE "status" <> 'DELETED'`,
    `ALTER TABLE "action" ADD "reference" text`,
    `ALTER TABLE "action" ADD CONSTRAINT "UQ_fced29aecd59f6566592be32a84" UNIQUE ("intervention_id", "workstream_id", "reference")`,
    `ALTER TABLE "rebaseline" ADD "supersedes_id" uuid`,
    `ALTER TABLE "rebaseline" ADD CONSTRAINT "UQ_f62d21c16b9dfc9b5480ef9320f" UNIQUE ("supersedes_id")`,
    `ALTER TABLE "rebaseline" ALTER COLUMN "reason" DROP NOT NULL`,
    `ALTER TABLE "rebaseline" ADD CONSTRAINT "CHK_1a26e715f8b8ac4bd010f48103" CHECK ("reason" is not null or num_nonnulls("approver_role", "agreed_on") = 0)`,
    `ALTER TABLE "rebaseline" ADD CONSTRAINT "FK_f62d21c16b9dfc9b5480ef9320f" FOREIGN KEY ("supersedes_id") REFERENCES "rebaseline"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    again,
  ];

  protected readonly downs = [
    'drop view past.post, past.action, past.rebaseline',
    `ALTER TABLE "rebaseline" DROP CONSTRAINT "CHK_1a26e715f8b8ac4bd010f48103"`,
    `ALTER TABLE "rebaseline" DROP COLUMN "supersedes_id"`,
    // A table that needs a reason for each move keeps the moves, and says that none was given.
    'alter table rebaseline disable trigger user',
    `update rebaseline set reason = 'Not said.' where reason is null`,
    'alter table rebaseline enable trigger user',
    `ALTER TABLE "rebaseline" ALTER COLUMN "reason" SET NOT NULL`,
    `ALTER TABLE "action" DROP COLUMN "reference"`,
    `ALTER TABLE "post" DROP COLUMN "position_number"`,
    'drop table import_mapping',
    again,
  ];
}
