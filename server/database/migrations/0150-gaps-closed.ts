/** When a gap in what is known was closed, and by what answer. */
import { StatementMigration } from './statement-migration.js';

const again = `select show_past('information_gap')`;

export class GapsClosed1763700000150 extends StatementMigration {
  name = 'GapsClosed1763700000150';

  protected readonly ups = [
    `ALTER TABLE "information_gap" ADD "closed_on" text`,
    `ALTER TABLE "information_gap" ADD "answer" text`,
    `ALTER TABLE "information_gap" ADD CONSTRAINT "CHK_c1f3b0a63fb824377d4725f3a4" CHECK ("closed_on" ~ '^((\\.\\./)?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-2[1-4])?|XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)~?$' and ("closed_on" like 'XXXX%' or latest_day("closed_on") is not null))`,
    `ALTER TABLE "information_gap" ADD CONSTRAINT "CHK_7214f0170170fb3ba6f9276406" CHECK (num_nonnulls("closed_on", "answer") <> 1)`,
    again,
  ];

  protected readonly downs = [
    'drop view past.information_gap',
    `ALTER TABLE "information_gap" DROP CONSTRAINT "CHK_7214f0170170fb3ba6f9276406"`,
    `ALTER TABLE "information_gap" DROP CONSTRAINT "CHK_c1f3b0a63fb824377d4725f3a4"`,
    `ALTER TABLE "information_gap" DROP COLUMN "answer"`,
    `ALTER TABLE "information_gap" DROP COLUMN "closed_on"`,
    again,
  ];
}
