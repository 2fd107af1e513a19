/**
 * Published files row by row, and the columns they have. A row of a file is one record, not one a cell: three files of the Department hold
 * 687,000 cells, and an observation costs 53 microseconds to write, most of it for its keys.
 */
import { StatementMigration } from './statement-migration.js';

const widened = ['data_set', 'definition_version', 'observation'];

/** The first report of an import, for ever: the same bytes give it again. */
const importReport = `create table import_report (content_hash text primary key, submission_id uuid not null references submission (id),
  report jsonb not null, recorded_at timestamptz not null default now())`;

export class PublishedRows1763700000140 extends StatementMigration {
  name = 'PublishedRows1763700000140';

  protected readonly ups = [
    `CREATE TABLE "data_set_column" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "realm" text NOT NULL, "visibility" text NOT NULL, "owner_id" uuid, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL DEFAULT '1', "change_id" bigint NOT NULL DEFAULT current_change(), "as_at" text NOT NULL, "source_id" uuid, "data_set_id" uuid NOT NULL, "name" text NOT NULL, "position" integer, "label" text, "unit" text, "known_as" text, CONSTRAINT "UQ_9c7dd585c985f24571ba8507951" UNIQUE ("data_set_id", "position"), CONSTRAINT "UQ_01907f59d948f0c2ce72381012c" UNIQUE ("data_set_id", "name"), CONSTRAINT "CHK_e0ed3f7d8f37a48d5df81db64e" CHECK ("realm" in ('FACT', 'DEMONSTRATION')), CONSTRAINT "CHK_f1cacd1e1ee5bc3ddc1e6990c4" CHECK ("visibility" in ('PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED')), CONSTRAINT "CHK_bee8b7f6c724e249c60e90bc31" CHECK ("as_at" ~ '^((\\.\\./)?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-2[1-4])?|XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)~?$' and ("as_at" like 'XXXX%' or latest_day("as_at") is not null)), CONSTRAINT "PK_0ddcad4cf1d2b5c5ec82cebfba2" PRIMARY KEY ("id"))`,
    `CREATE INDEX "IDX_6766da2c3b3ebba185c10eb809" ON "data_set_column"  ("owner_id")`,
    `CREATE INDEX "IDX_8da0592c3f48994c52479d4967" ON "data_set_column"  ("source_id")`,
    `CREATE INDEX "IDX_ff8892fafe2c8d993656fdc3f2" ON "data_set_column"  ("data_set_id")`,
    `CREATE TABLE "published_row" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "realm" text NOT NULL, "visibility" text NOT NULL, "owner_id" uuid, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL DEFAULT '1', "change_id" bigint NOT NULL DEFAULT current_change(), "as_at" text NOT NULL, "source_id" uuid, "data_set_id" uuid NOT NULL, "area_id" uuid NOT NULL, "period_id" text NOT NULL, "submission_id" uuid, "supersedes_id" uuid, "line" integer NOT NULL, "topic" text, "breakdown" text, "values" text array NOT NULL, CONSTRAINT "UQ_c0e7c2bd663173c6afa30790e92" UNIQUE ("supersedes_id"), CONSTRAINT "CHK_d167df555c40dccacbd5d84459" CHECK ("realm" in ('FACT', 'DEMONSTRATION')), CONSTRAINT "CHK_cb61da69adf79b03d0ea761a5d" CHECK ("visibility" in ('PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED')), CONSTRAINT "CHK_b7f9a45ddcbb4397a4a2ba4543" CHECK ("as_at" ~ '^((\\.\\./)?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-2[1-4])?|XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)~?$' and ("as_at" like 'XXXX%' or latest_day("as_at") is not null)), CONSTRAINT "CHK_73206c840fa2e03bacb396975f" CHECK (("topic" is null) = ("breakdown" is null)), CONSTRAINT "PK_86d5c67d5f418f60cf3a1319053" PRIMARY KEY ("id"))`,
    `CREATE INDEX "IDX_e085eecf819e608c4d482d8773" ON "published_row"  ("owner_id")`,
    `CREATE INDEX "IDX_de1d7d7d7a4704ff08c833e1e1" ON "published_row"  ("source_id")`,
    `CREATE INDEX "IDX_2b97faa6bf47b89023c1903ccf" ON "published_row"  ("data_set_id")`,
    `CREATE INDEX "IDX_242ab433b9462def6ea4281001" ON "published_row"  ("area_id")`,
    `CREATE INDEX "IDX_2175959b69b6570cb8ff01f4b9" ON "published_row"  ("period_id")`,
    `CREATE INDEX "IDX_775064b604b2879f5331d4aa8b" ON "published_row"  ("submission_id")`,
    `ALTER TABLE "data_set" ADD "follows_id" uuid`,
    `ALTER TABLE "data_set" ADD CONSTRAINT "UQ_cdb7140da0cdce4280d5fa60560" UNIQUE ("follows_id")`,
    `ALTER TABLE "definition_version" ADD "numerator_column" text`,
    `ALTER TABLE "definition_version" ADD "denominator_column" text`,
    `ALTER TABLE "observation" ADD "row_id" uuid`,
    `CREATE INDEX "IDX_7109ee12084042044cd4490a32" ON "observation"  ("row_id")`,
    `ALTER TABLE "data_set" ADD CONSTRAINT "FK_cdb7140da0cdce4280d5fa60560" FOREIGN KEY ("follows_id") REFERENCES "data_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "data_set_column" ADD CONSTRAINT "FK_6766da2c3b3ebba185c10eb8097" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "data_set_column" ADD CONSTRAINT "FK_8da0592c3f48994c52479d49670" FOREIGN KEY ("source_id") REFERENCES "passage"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "data_set_column" ADD CONSTRAINT "FK_ff8892fafe2c8d993656fdc3f2c" FOREIGN KEY ("data_set_id") REFERENCES "data_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "observation" ADD CONSTRAINT "FK_7109ee12084042044cd4490a32b" FOREIGN KEY ("row_id") REFERENCES "published_row"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "published_row" ADD CONSTRAINT "FK_e085eecf819e608c4d482d87732" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "published_row" ADD CONSTRAINT "FK_de1d7d7d7a4704ff08c833e1e1b" FOREIGN KEY ("source_id") REFERENCES "passage"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "published_row" ADD CONSTRAINT "FK_2b97faa6bf47b89023c1903ccfe" FOREIGN KEY ("data_set_id") REFERENCES "data_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "published_row" ADD CONSTRAINT "FK_242ab433b9462def6ea42810019" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "published_row" ADD CONSTRAINT "FK_2175959b69b6570cb8ff01f4b98" FOREIGN KEY ("period_id") REFERENCES "period"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "published_row" ADD CONSTRAINT "FK_775064b604b2879f5331d4aa8bf" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "published_row" ADD CONSTRAINT "FK_c0e7c2bd663173c6afa30790e92" FOREIGN KEY ("supersedes_id") REFERENCES "published_row"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    importReport,
    ...['data_set_column', 'published_row'].flatMap((table) => [
      `select watch_data('${table}')`,
      `select keep_history('${table}')`,
    ]),
    `create trigger only_grows before update or delete on published_row for each row execute function refuse_change()`,
    `create trigger never_emptied before truncate on published_row for each statement execute function refuse_change()`,
    ...widened.map((table) => `select show_past('${table}')`),
  ];

  protected readonly downs = [
    ...widened.map((table) => `drop view past.${table} cascade`),
    'drop view past.published_row cascade',
    'drop view past.data_set_column cascade',
    'drop table import_report',
    `ALTER TABLE "observation" DROP CONSTRAINT "FK_7109ee12084042044cd4490a32b"`,
    `ALTER TABLE "data_set" DROP CONSTRAINT "FK_cdb7140da0cdce4280d5fa60560"`,
    `ALTER TABLE "observation" DROP COLUMN "row_id"`,
    `ALTER TABLE "definition_version" DROP COLUMN "denominator_column"`,
    `ALTER TABLE "definition_version" DROP COLUMN "numerator_column"`,
    `ALTER TABLE "data_set" DROP CONSTRAINT "UQ_cdb7140da0cdce4280d5fa60560"`,
    `ALTER TABLE "data_set" DROP COLUMN "follows_id"`,
    'drop table published_row',
    'drop table data_set_column',
    ...widened.map((table) => `select show_past('${table}')`),
  ];
}
