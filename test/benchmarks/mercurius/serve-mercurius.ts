/** Mercurius as its documentation advises: fastify, its own schema, loaders, compiled execution. */
import fastify from 'fastify';
import mercurius, { type IResolvers, type MercuriusLoaders } from 'mercurius';
import { measured } from '../measured.js';
import { keyIn } from '../operations.js';
import { createLoaders } from './loaders.js';
import { createPool, tiers, type Nodes, type Row } from './rows.js';
import { schema } from './schema.js';

interface RootArguments {
  first: number;
  realm: string;
  filter: { area: { in: string[] } };
}

const area = `select id, name from area where slug = $1 and visibility = any($2)`;
const pathway = `select id, slug, name, kind, provider_id as "providerId", commissioner_id as "commissionerId" from pathway where slug = $1 and visibility = any($2)`;
const investmentLines = `
  select id, title from investment_line
  where area_id = any($1) and realm = $3 and visibility = any($2) order by title, id limit $4`;
const actuals = `
  select id, amount, basis, posted_on as "postedOn", description, reference, cost_centre as "costCentre", line_id as "lineId" from actual
  where area_id = any($1) and realm = $3 and visibility = any($2) order by posted_on, id limit $4`;

await measured(async (databaseUrl) => {
  const pool = createPool(databaseUrl);
  const rowBySlug =
    (name: string, text: string) =>
    async (_: unknown, { slug }: { slug: string }) =>
      (await pool.query<Row>({ name, text, values: [slug, tiers] })).rows[0] ?? null;
  const rowsOfArea =
    (name: string, text: string) =>
    async (_: unknown, args: RootArguments): Promise<Nodes> => {
      const areas = args.filter.area.in.map(keyIn);
      return { nodes: (await pool.query<Row>({ name, text, values: [areas, tiers, args.realm, args.first] })).rows };
    };
  const http = fastify();
  await http.register(mercurius, {
    schema,
    resolvers: {
      Query: {
        area: rowBySlug('area', area),
        pathway: rowBySlug('pathway', pathway),
        investmentLines: rowsOfArea('investmentLines', investmentLines),
        actuals: rowsOfArea('actuals', actuals),
      },
    } as IResolvers,
    loaders: createLoaders(pool) as unknown as MercuriusLoaders,
    jit: 1,
  });
  return `${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
