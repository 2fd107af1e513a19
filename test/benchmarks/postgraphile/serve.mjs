/**
 * The process of PostGraphile, as its documentation advises: the plainest preset, grafserv on node's own http server. The bench copies
 * this file to where PostGraphile is installed, beside what it compiles. It is spared the visibility of records.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { connections, measured } from '../build/test/benchmarks/measured.js';
import { peerSchema, positionFunction } from '../build/test/benchmarks/postgraphile/position-function.js';

/** A record that replaces another is reached both ways by what would be one name. */
const namesBothWays = {
  name: 'NamesBothWays',
  version: '1.0.0',
  inflection: {
    replace: {
      singleRelationBackwards(previous, _options, details) {
        return this.camelCase(`replacing-${previous(details)}`);
      },
    },
  },
};

await measured(async (databaseUrl) => {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  await admin.query(positionFunction);
  // Names that PostGraphile gives twice: to a function and a table, and to a column and the id.
  await admin.query("comment on function access_version() is '@name access_version_now'");
  await admin.query("comment on column observation.row_id is '@name published_row_id'");
  await admin.end();
  const service = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [namesBothWays],
    // Lists are asked for in orders that have no index, here as in every other system.
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    pgServices: [
      makePgService({
        connectionString: databaseUrl,
        schemas: ['public', peerSchema],
        poolConfig: { max: connections },
      }),
    ],
    grafast: { explain: false },
    grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, outputDataAsString: true },
  }).createServ(grafserv);
  const server = createServer();
  await service.addTo(server);
  await service.ready();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String(server.address().port)}/graphql`;
}, pg.Client);
