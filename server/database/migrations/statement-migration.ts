/** A migration that is nothing but statements, sent to the database in one go. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export abstract class StatementMigration implements MigrationInterface {
  abstract readonly name: string;
  protected abstract readonly ups: readonly string[];
  protected abstract readonly downs: readonly string[];

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(this.ups.join(';\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(this.downs.join(';\n'));
  }
}
