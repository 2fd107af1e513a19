/** The database as TypeORM knows it: every row's tables, and the one timeline of migrations. */
import { DataSource } from 'typeorm';
import type { Module } from '../platform/module.js';
import { keepCorrections } from '../platform/write/correctable.js';
import { migrations } from './migrations/index.js';
import { SnakeNaming } from './naming.js';
import { workingAs, type WorkingRole } from './roles.js';

/** Without a role, with the rights of whoever logs in. */
export function createDataSource(databaseUrl: string, modules: readonly Module[], role?: WorkingRole): DataSource {
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities: modules.flatMap((module) => module.tables.map(([, row]) => row)),
    migrations: [...migrations],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    extra: { options: `-c timezone=UTC${role === undefined ? '' : ` ${workingAs(role)}`}` },
  });
  keepCorrections(dataSource, modules);
  return dataSource;
}
