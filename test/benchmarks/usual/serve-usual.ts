/**
 * The usual way, as a reference: type-graphql resolvers, TypeORM repositories, one DataLoader a relation, Apollo in fastify. What a good
 * team writes on a normal day: nothing made slow, nothing tuned.
 */
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import { buildSchema } from 'type-graphql';
import { createDataSource } from '../../../server/database/data-source.js';
import { modules } from '../../../server/modules.js';
import { measured } from '../measured.js';
import { createContext, type Context } from './context.js';
import { ActualResolver, InvestmentLineResolver } from './finance.js';
import { ActionResolver, WorkstreamResolver } from './improvement.js';
import { AreaResolver } from './places.js';
import { PathwayResolver } from './waits.js';
import { PostFundingResolver, PostResolver } from './workforce.js';

await measured(async (databaseUrl) => {
  const db = await createDataSource(databaseUrl, modules).initialize();
  const schema = await buildSchema({
    resolvers: [
      ...[AreaResolver, InvestmentLineResolver, ActualResolver, WorkstreamResolver, ActionResolver],
      ...[PostFundingResolver, PostResolver, PathwayResolver],
    ] as never,
    // The entities bring types of the contract with them, of which this build has its own.
    orphanedTypes: [],
    validate: false,
  });
  const http = fastify();
  const apollo = new ApolloServer<Context>({ schema, plugins: [fastifyApolloDrainPlugin(http)] });
  await apollo.start();
  await http.register(fastifyApollo(apollo), { context: () => Promise.resolve(createContext(db)) });
  return `${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
