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

  it('leave alone what an organisation has written since', async () => {
    await dataSource.transaction(async (manager) => {
      await manager.query(
        `with c as (insert into change_record (permission, actor_role) values ('governance:answerQuestion', 'officer') returning id)
         select set_config('throughline.change', id::text, true) from c`,
      );
      await manager.query(`update organisation set name = 'Renamed by its owner' where slug = 'ofsted'`);
    });
    await loadFacts(dataSource, silentProgress);
    expect(await dataSource.query(`select name from organisation where name = 'Renamed by its owner'`)).toHaveLength(1);
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
});
