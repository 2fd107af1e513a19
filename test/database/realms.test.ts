import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityMetadata } from 'typeorm';
import { createDataSource } from '../../server/database/data-source.js';
import { modules } from '../../server/modules.js';
import { useApi } from '../support/api.js';

const hasRealm = (metadata: EntityMetadata): boolean =>
  metadata.columns.some(({ propertyName }) => propertyName === 'realm');

describe('facts and demonstration in one database', () => {
  const api = useApi({ database: 'demonstration' });
  let dataSource: DataSource;
  beforeAll(async () => {
    dataSource = await createDataSource(api.url, modules).initialize();
    api.onClose(() => dataSource.destroy());
  });

  const count = async (statement: string): Promise<number> =>
    Number((await dataSource.query<{ count: string }[]>(statement))[0]?.count);

  it('never meet: every key stays in its realm', async () => {
    const crossings: string[] = [];
    for (const metadata of dataSource.entityMetadatas.filter(hasRealm)) {
      for (const { columns, referencedEntityMetadata: target } of metadata.foreignKeys) {
        const [key] = columns;
        if (key === undefined || columns.length > 1 || !hasRealm(target)) continue;
        const crossed = await count(
          `select count(*) from "${metadata.tableName}" a join "${target.tableName}" b on b.id = a."${key.databaseName}" where a.realm <> b.realm`,
        );
        if (crossed > 0) crossings.push(`${metadata.tableName}.${key.databaseName}`);
      }
    }
    expect(crossings).toEqual([]);
  });

  it('never meet: what is said about a record is of its realm, and the record exists', async () => {
    const tables = new Map(
      modules
        .flatMap((module) => module.tables)
        .map(([noun, row]) => [noun.name, dataSource.getMetadata(row).tableName]),
    );
    const astray: unknown[] = [];
    for (const { tableName } of dataSource.entityMetadatas.filter(({ columns }) =>
      columns.some(({ propertyName }) => propertyName === 'aboutId'),
    )) {
      const told = await dataSource.query<{ id: string; realm: string; noun: string; about: string }[]>(
        `select id, realm, about_type as noun, about_id as about from "${tableName}" where about_id is not null`,
      );
      for (const { id, realm, noun, about } of told) {
        const [found] = await dataSource.query<{ realm: string }[]>(
          `select realm from "${tables.get(noun) ?? ''}" where id::text = $1`,
          [about],
        );
        if (found?.realm !== realm) astray.push([tableName, id, noun]);
      }
    }
    expect(astray).toEqual([]);
  });

  it('never share a source: every invented record, and nothing else, cites the generator', async () => {
    const citing = await Promise.all(
      dataSource.entityMetadatas
        .filter(({ columns }) => columns.some(({ propertyName }) => propertyName === 'sourceId'))
        .map(({ tableName }) =>
          count(
            `select count(*) from "${tableName}" t left join passage p on p.id = t.source_id left join source_document d on d.id = p.document_id
             where (t.realm = 'DEMONSTRATION') is distinct from (d.kind = 'GENERATED')`,
          ),
        ),
    );
    expect(citing.reduce((total, each) => total + each, 0)).toBe(0);
  });
});
