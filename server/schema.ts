/** Builds the contract: the nouns of `schema/` by type-graphql, then everything that joins and lists them, then their readers. */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, getMetadataStorage } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { Fact, Recorded } from '../schema/shared/recorded.js';
import type { Module } from './platform/module.js';
import { mutationsOf } from './platform/write/mutations.js';
import { attachReading } from './reading/attach.js';
import { extendContract } from './reading/contract.js';
import { listFields } from './reading/list-fields.js';
import { buildModel, fieldLinks } from './reading/model.js';
import { NodeResolver } from './reading/node.resolver.js';
import type { ReadingModel } from './reading/reader.js';

export interface Contract {
  schema: GraphQLSchema;
  reading: ReadingModel;
}

const contracts = new WeakMap<readonly Module[], Promise<Contract>>();

/** Once a process: tables and columns are the same whichever database is read. */
export function createSchema(dataSource: DataSource, modules: readonly Module[]): Promise<Contract> {
  let contract = contracts.get(modules);
  if (contract === undefined) contracts.set(modules, (contract = build(dataSource, modules)));
  return contract;
}

async function build(dataSource: DataSource, modules: readonly Module[]): Promise<Contract> {
  const model = buildModel(dataSource, modules);
  const { objectTypes, inputTypes } = getMetadataStorage();
  const nouns = await buildSchema({
    resolvers: [NodeResolver, ...modules.flatMap((module) => [mutationsOf(module), ...module.resolvers])],
    // Lists and computed fields use types that no stored field mentions. What has no description is only inherited from.
    orphanedTypes: [...objectTypes, ...inputTypes]
      .filter(({ description }) => description !== undefined)
      .map(({ target }) => target),
    validate: false,
    // What it would be asked here is not the whole: that is judged once it is extended.
    skipCheck: true,
  });
  // Worked out once: the contract's lists are made of it, and the reader answers them by it.
  const lists = new Map([...model.values()].map((noun) => [noun, listFields(nouns, model, noun)]));
  const schema = extendContract(
    nouns,
    model,
    lists,
    [Recorded, Fact].map((shared) => [shared, fieldLinks(shared, modules)]),
  );
  attachReading(schema, model);
  return { schema, reading: { model, lists } };
}
