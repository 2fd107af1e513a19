import { describe, expect, it } from '@jest/globals';
import { createDataSource } from '../../server/database/data-source.js';
import { migrate, undoMigration } from '../../server/database/prepare.js';
import { modules } from '../../server/modules.js';
import { useApi } from '../support/api.js';

describe('migrations', () => {
  const api = useApi({ database: 'empty' });

  it('make exactly the tables that the entities describe', async () => {
    const dataSource = await createDataSource(api.url, modules).initialize();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('go down to nothing and up again', async () => {
    const dataSource = await createDataSource(api.url, modules).initialize();
    for (let left = dataSource.migrations.length; left > 0; left--) await undoMigration(dataSource);
    const left = await dataSource.query<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'
       union all select proname from pg_proc where pronamespace = 'public'::regnamespace`,
    );
    expect(left).toEqual([]);
    const done = await migrate(dataSource);
    expect(done).toHaveLength(dataSource.migrations.length);
    await dataSource.destroy();
  });
});
