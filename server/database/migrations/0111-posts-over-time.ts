/** Since when and why a post is frozen, proposals given up, overlaps of who holds a post, and what was taken back as recorded in error. */
import { StatementMigration } from './statement-migration.js';

const again = `select show_past('occupancy'), show_past('post'), show_past('post_funding')`;

export class PostsOverTime1763700000111 extends StatementMigration {
  name = 'PostsOverTime1763700000111';

  protected readonly ups = [
    `ALTER TABLE "post" DROP CONSTRAINT "CHK_3a104e8e1585282fd33be665e9"`,
    `ALTER TABLE "occupancy" ADD "overlap" text`,
    `ALTER TABLE "occupancy" ADD "overlap_until" date`,
    `ALTER TABLE "occupancy" ADD "withdrawn_on" date`,
    `ALTER TABLE "post" ADD "frozen_on" date`,
    `ALTER TABLE "post" ADD "status_reason" text`,
    `ALTER TABLE "post_funding" ADD "withdrawn_on" date`,
    `ALTER TABLE "occupancy" ADD CONSTRAINT "CHK_f30b647298d341cc335dac0bbd" CHECK ("overlap" in ('HANDOVER', 'ABSENCE', 'SUPERNUMERARY'))`,
    `ALTER TABLE "occupancy" ADD CONSTRAINT "CHK_b484a7c368eb0527111749e9d2" CHECK ("overlap_until" is null or "overlap" is not null)`,
    `ALTER TABLE "post" ADD CONSTRAINT "CHK_24282b277fefc5cc69db513751" CHECK ("status" in ('PROPOSED', 'ESTABLISHED', 'FROZEN', 'DELETED', 'WITHDRAWN'))`,
    `ALTER TABLE "post" ADD CONSTRAINT "CHK_98e2c0c8e3d14b05c07e5c658b" CHECK ("frozen_on" is null or "status" in ('FROZEN', 'DELETED'))`,
    again,
  ];

  protected readonly downs = [
    'drop view past.occupancy, past.post, past.post_funding',
    `ALTER TABLE "post" DROP CONSTRAINT "CHK_24282b277fefc5cc69db513751"`,
    `ALTER TABLE "post_funding" DROP COLUMN "withdrawn_on"`,
    `ALTER TABLE "post" DROP COLUMN "status_reason"`,
    `ALTER TABLE "post" DROP COLUMN "frozen_on"`,
    `ALTER TABLE "occupancy" DROP COLUMN "withdrawn_on"`,
    `ALTER TABLE "occupancy" DROP COLUMN "overlap_until"`,
    `ALTER TABLE "occupancy" DROP COLUMN "overlap"`,
    `ALTER TABLE "post" ADD CONSTRAINT "CHK_3a104e8e1585282fd33be665e9" CHECK ("status" in ('PROPOSED', 'ESTABLISHED', 'FROZEN', 'DELETED'))`,
    again,
  ];
}
