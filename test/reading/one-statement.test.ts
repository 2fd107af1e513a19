import { describe, expect, it } from '@jest/globals';
import { createApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { createLog } from '../../server/platform/log.js';
import { createReadPool } from '../../server/database/read-pool.js';
import { explain } from '../../server/reading/explain.js';
import { useApi } from '../support/api.js';
import { everything, useRoads } from '../support/roads.js';

interface Explained {
  data: unknown;
  errors?: { extensions: { code: string } }[];
  extensions?: {
    reading: { road: string; reason?: string; statements: { text: string; values: unknown[]; rows: number }[] };
  };
}

const deep = `query ($slug: String!, $first: Int = 3, $title: TextFilter) { area(slug: $slug) { name
  investmentLines(first: $first, filter: { title: $title }) { totalCount nodes { title position { actual { state value } }
    posts(first: 5) { nodes { title team { name } vacancies { nodes { status } } } }
    source { document { title } } informationGaps { nodes { detail about { __typename id } } } } } } }`;

describe('a query is one statement', () => {
  const api = useApi({ database: 'demonstration' });
  const roads = useRoads(api);

  const headers = { 'content-type': 'application/json' };
  const asked = (query: string, variables: Record<string, unknown> = {}) =>
    JSON.stringify({ query, variables, extensions: { reading: true } });
  const told = async (query: string, variables?: Record<string, unknown>): Promise<Explained> =>
    (await api.send({ headers, payload: asked(query, variables) })).json();

  it('however deep it goes', async () => {
    const { data, errors, extensions } = await told(deep, { slug: 'demonstration' });
    expect(errors).toBeUndefined();
    expect(extensions?.reading.road).toBe('compiled');
    expect(extensions?.reading.statements).toHaveLength(1);
    expect(extensions?.reading.statements[0]?.rows).toBeGreaterThan(20);
    expect(data).toEqual(await api.query(deep, { slug: 'demonstration' }));
  });

  it('that other values do not change, and other conditions do', async () => {
    const statement = async (variables: Record<string, unknown>) =>
      (await told(deep, variables)).extensions?.reading.statements[0];
    const first = await statement({ slug: 'wirral', first: 2 });
    const other = await statement({ slug: 'demonstration', first: 7 });
    expect(other?.text).toBe(first?.text);
    expect(other?.values).not.toEqual(first?.values);
    expect(first?.text).not.toContain('wirral');
    expect((await statement({ slug: 'wirral', title: { contains: 'a' } }))?.text).not.toBe(first?.text);
  });

  it('and where it fails, graphql-js says why', async () => {
    const { errors, extensions } = await told('{ area(slug: "nowhere") { name } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(extensions?.reading).toMatchObject({ road: 'loaders', reason: 'there is no such record' });
    expect(extensions?.reading.statements).toHaveLength(1);
  });

  it('which only callers who may know are told', async () => {
    const config = readConfig({ NODE_ENV: 'production', LOG_LEVEL: 'silent', PUBLIC_DOCUMENTS: 'any' });
    const app = await createApp({ databaseUrl: api.url, config, log: createLog(config) });
    const payload = asked('{ areas { totalCount } }');
    const answer = (await app.http.inject({ method: 'POST', url: '/graphql', headers, payload })).json<Explained>();
    await app.close();
    expect(answer.data).toEqual({ areas: { totalCount: expect.any(Number) } });
    expect(answer.extensions).toBeUndefined();
  });

  it('and explain shows how PostgreSQL goes about it, and the time of each stage', async () => {
    const pool = createReadPool(api.url, 1);
    const { schema, reading } = roads();
    const ask = (source: string, variables: Record<string, unknown> = {}) =>
      explain({ schema, reading, pool }, { source, operationName: undefined, variables, context: everything });
    const compiled = await ask(deep, { slug: 'wirral' });
    expect(compiled).toMatchObject({ road: 'compiled', reason: undefined, errors: [] });
    expect(compiled.statements).toHaveLength(1);
    expect(compiled.statements[0]?.plan.join('\n')).toMatch(/CTE n1[\s\S]*Execution Time/);
    expect(Object.keys(compiled.stages)).toEqual(['parse', 'validate', 'first answer', 'bind', 'database', 'write']);
    const failed = await ask('{ areas(first: 0) { nodes { name } } __typename }');
    expect(failed).toMatchObject({ road: 'loaders', statements: [] });
    expect(failed.errors[0]).toContain('`first` takes 1 to 1000');
    await expect(ask('{ nothing }')).rejects.toThrow('Cannot query field "nothing"');
    await pool.end();
  });
});
