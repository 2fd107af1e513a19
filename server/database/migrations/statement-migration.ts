/** A migration that is nothing but statements, run in order. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export abstract class StatementMigration implements MigrationInterface {
  abstract readonly name: string;
  protected abstract readonly ups: readonly string[];
  protected abstract readonly downs: readonly string[];

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of this.ups) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of this.downs) await runner.query(statement);
  }
}
