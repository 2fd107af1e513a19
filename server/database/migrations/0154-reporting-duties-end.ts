/** Until when a subject had to be reported to a board. */
import { StatementMigration } from './statement-migration.js';

const again = `select show_past('reporting_duty')`;

export class ReportingDutiesEnd1763700000154 extends StatementMigration {
  name = 'ReportingDutiesEnd1763700000154';

  protected readonly ups = [
    `ALTER TABLE "reporting_duty" ADD "until" text`,
    `ALTER TABLE "reporting_duty" ADD CONSTRAINT "CHK_009de6843bed8b7da86e4cf200" CHECK ("until" ~ '^((\\.\\./)?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-2[1-4])?|XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)~?$' and ("until" like 'XXXX%' or latest_day("until") is not null))`,
    again,
  ];

  protected readonly downs = [
    'drop view past.reporting_duty',
    `ALTER TABLE "reporting_duty" DROP CONSTRAINT "CHK_009de6843bed8b7da86e4cf200"`,
    `ALTER TABLE "reporting_duty" DROP COLUMN "until"`,
    again,
  ];
}
