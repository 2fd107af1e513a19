import { beforeAll, describe, expect, it } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../server/database/data-source.js';
import { createReadPool, runOn } from '../../server/database/read-pool.js';
import { modules } from '../../server/modules.js';
import { Reader, type ReadingModel } from '../../server/reading/reader.js';
import { sightOf } from '../../server/reading/sight.js';
import { createSchema } from '../../server/schema.js';
import { Visibility } from '../../schema/shared/recorded.js';
import { useApi } from '../support/api.js';

describe('the loader road', () => {
  const api = useApi();
  let pool: Pool;
  let dataSource: DataSource;
  let schema: GraphQLSchema;
  let reading: ReadingModel;

  beforeAll(async () => {
    dataSource = await createDataSource(api.url, modules).initialize();
    pool = createReadPool(api.url, 2);
    ({ schema, reading } = await createSchema(dataSource, modules));
    api.onClose(() => Promise.all([pool.end(), dataSource.destroy()]));
  });

  async function statementsOf(
    source: string,
    tiers: readonly Visibility[] = Object.values(Visibility),
  ): Promise<{ statements: string[]; data: unknown }> {
    const statements: string[] = [];
    const run = runOn(pool);
    const reader = new Reader(
      reading,
      (statement, context) => (statements.push(statement.text), run(statement, context)),
      {
        sight: sightOf(tiers),
        today: '2026-11-21',
      },
    );
    const { data, errors } = await graphql({ schema, source, contextValue: { reader } });
    expect(errors).toBeUndefined();
    return { statements, data };
  }

  it('asks one statement a relation, however many parents', async () => {
    const { statements } = await statementsOf(
      '{ areas(first: 40) { nodes { name parent { name } codes { value } organisations(first: 5) { nodes { name codes { value } } } investmentLines { nodes { title budgetVersions { nodes { stage period { code } } } source { document { title } } } } } } }',
    );
    expect(statements).toHaveLength(10);
  });

  it('counts only where a count is asked for', async () => {
    const { statements } = await statementsOf('{ areas { totalCount } }');
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('count(*)');
  });

  it('never puts a value into a statement', async () => {
    const { statements } = await statementsOf(
      `{ areas(filter: { name: { contains: "Wirral' or true" } }) { nodes { id } } }`,
    );
    expect(statements.join()).not.toContain('Wirral');
  });

  it('neither shows nor counts what the caller may not see', async () => {
    const document = '{ area(slug: "wirral") { fundingSources { totalCount nodes { name } } } }';
    type Found = { area: { fundingSources: { totalCount: number; nodes: unknown[] } } };
    const before = (await statementsOf(document)).data as Found;
    await dataSource.query(
      `update funding_source set visibility = 'RESTRICTED' where id = (select id from funding_source f where f.area_id = (select id from area where slug = 'wirral') limit 1)`,
    );
    const asPublic = (await statementsOf(document, ['PUBLIC'])).data as Found;
    expect(asPublic.area.fundingSources.totalCount).toBe(before.area.fundingSources.totalCount - 1);
    expect(asPublic.area.fundingSources.nodes).toHaveLength(before.area.fundingSources.nodes.length - 1);
  });
});
