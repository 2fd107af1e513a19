import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../server/database/data-source.js';
import { modules } from '../../server/modules.js';
import { silentProgress } from '../../server/platform/progress.js';
import { loadFacts } from '../../seeds/fill.js';
import { useApi } from '../support/api.js';

describe('the reference facts', () => {
  const api = useApi();
  let dataSource: DataSource;
  beforeAll(async () => {
    dataSource = await createDataSource(api.url, modules).initialize();
    api.onClose(() => dataSource.destroy());
  });

  const tables = (): string[] => dataSource.entityMetadatas.map(({ tableName }) => tableName);

  async function contents(): Promise<Record<string, unknown>> {
    const sums = await Promise.all(
      tables().map(
        async (table) =>
          [
            table,
            await dataSource.query(`select count(*), md5(string_agg(t::text, '' order by id)) from "${table}" t`),
          ] as const,
      ),
    );
    return Object.fromEntries(sums);
  }

  it('are the same after a second loading', async () => {
    const before = await contents();
    await loadFacts(dataSource, silentProgress);
    expect(await contents()).toEqual(before);
  });

  it('come back to what they state after a change', async () => {
    await dataSource.query(`update area set name = 'Elsewhere' where slug = 'wirral'`);
    await loadFacts(dataSource, silentProgress);
    const [area] = await dataSource.query<{ name: string; version: number }[]>(
      `select name, version from area where slug = 'wirral'`,
    );
    expect(area).toEqual({ name: 'Wirral', version: 2 });
  });

  it('each name the passage that says so', async () => {
    const silent = await Promise.all(
      dataSource.entityMetadatas
        .filter((metadata) => metadata.columns.some(({ propertyName }) => propertyName === 'sourceId'))
        .map(
          async ({ tableName }) =>
            [
              tableName,
              (
                await dataSource.query<{ count: string }[]>(
                  `select count(*) from "${tableName}" where source_id is null`,
                )
              )[0]?.count,
            ] as const,
        ),
    );
    expect(silent.filter(([, count]) => count !== '0')).toEqual([]);
  });

  it('never meet the demonstration: every key stays in its realm', async () => {
    const crossings: string[] = [];
    for (const metadata of dataSource.entityMetadatas) {
      for (const key of metadata.foreignKeys.filter(({ columns }) => columns.length === 1)) {
        const target = key.referencedEntityMetadata;
        if (![metadata, target].every(({ columns }) => columns.some(({ propertyName }) => propertyName === 'realm')))
          continue;
        const [found] = await dataSource.query<{ count: string }[]>(
          `select count(*) from "${metadata.tableName}" a join "${target.tableName}" b on b.id = a."${key.columns[0]?.databaseName ?? ''}" where a.realm <> b.realm`,
        );
        if (found?.count !== '0') crossings.push(`${metadata.tableName}.${key.columns[0]?.databaseName ?? ''}`);
      }
    }
    expect(crossings).toEqual([]);
  });
});
