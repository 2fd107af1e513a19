/** The database as TypeORM knows it: every row's tables, and the one timeline of migrations. */
import { DataSource } from 'typeorm';
import type { Module } from '../platform/module.js';
import { migrations } from './migrations/index.js';
import { SnakeNaming } from './naming.js';

export function createDataSource(databaseUrl: string, modules: readonly Module[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities: modules.flatMap((module) => module.tables.map(([, row]) => row)),
    migrations: [...migrations],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    extra: { options: '-c timezone=UTC' },
  });
}
