/** The process of Throughline itself, as `npm start` makes it. */
import 'reflect-metadata';
import { createApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { createLog } from '../../server/platform/log.js';
import { measured } from './measured.js';

await measured(async (databaseUrl) => {
  const config = readConfig();
  const app = await createApp({ databaseUrl, config, log: createLog(config) });
  return `${await app.http.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
