/** What partner systems are served: tokens, and what is published about them. */
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Config } from '../../config.js';
import type { AccessTokens } from '../tokens.js';
import { allowKeySetHosts } from './key-set-address.js';
import { KeySets } from './key-sets.js';
import { registerTokenRoutes } from './token-routes.js';

export interface Systems {
  dataSource: DataSource;
  tokens: AccessTokens;
  config: Pick<Config, 'publicUrl' | 'keySetAllowedHosts'>;
}

export async function registerSystems(http: FastifyInstance, { dataSource, tokens, config }: Systems): Promise<void> {
  const { publicUrl: issuer, keySetAllowedHosts } = config;
  allowKeySetHosts(dataSource, keySetAllowedHosts);
  await registerTokenRoutes(http, { asker: dataSource, issuer, tokens, keySets: new KeySets(keySetAllowedHosts) });
}
