import { describe, expect, it } from '@jest/globals';
import type { EntityMetadata } from 'typeorm';
import { modules } from '../../server/modules.js';
import { columnOf, modelOf } from '../../server/reading/model.js';
import { contract } from '../support/contract.js';

describe('edges and keys', () => {
  it('agree: every edge has its key column, and the key leads to the table of the edge', async () => {
    const { model, dataSource } = await contract();
    const tables = new Map(dataSource.entityMetadatas.map((metadata) => [metadata.tableName, metadata]));
    const faults = [...model.values()].flatMap((noun) =>
      [...noun.fields].flatMap(([field, link]) => {
        if (link.kind !== 'one') return [];
        const column = columnOf(noun, link.keyField).column;
        const reached = foreignTables(tables.get(noun.table), column);
        const wanted = modelOf(model, link.target).table;
        return reached.includes(wanted)
          ? []
          : [`${noun.name}.${field} should lead to ${wanted}; its key leads to ${reached.join(', ') || 'nothing'}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('agree: every key column is an edge that a reader of the contract can see', async () => {
    const { model, dataSource } = await contract();
    const hidden = modules.flatMap(({ tables }) =>
      tables.flatMap(([noun, row]) => {
        const edges = new Set(
          [...modelOf(model, noun).fields.values()].flatMap((link) => (link.kind === 'one' ? [link.keyField] : [])),
        );
        const keys = dataSource
          .getMetadata(row)
          .foreignKeys.filter(({ columns }) => columns.length === 1)
          .flatMap(({ columns }) => columns.map(({ propertyPath }) => propertyPath));
        return keys.filter((key) => !edges.has(key)).map((key) => `${noun.name}.${key}`);
      }),
    );
    expect(hidden).toEqual([]);
  });

  it('carry every stored field: a column is a field, a key of an edge or part of an annotation', async () => {
    const { model, schema } = await contract();
    const stray = [...model.values()].flatMap((noun) => {
      const type = schema.getType(noun.name);
      const fields = type !== undefined && 'getFields' in type ? Object.keys(type.getFields()) : [];
      const keys = [...noun.fields.values()].flatMap((link) =>
        link.kind === 'one' ? [link.keyField] : link.kind === 'about' ? [`${link.field}Type`, `${link.field}Id`] : [],
      );
      return [...noun.columns.keys()]
        .map((path) => path.split('.')[0] ?? '')
        .filter((field) => !fields.includes(field) && !keys.includes(field))
        .map((field) => `${noun.name}.${field}`);
    });
    expect([...new Set(stray)]).toEqual([]);
  });

  it('answer every field: each is stored, an edge or computed', async () => {
    const { model, schema } = await contract();
    const empty = [...model.values()].flatMap((noun) => {
      const type = schema.getType(noun.name);
      const fields = type !== undefined && 'getFields' in type ? Object.keys(type.getFields()) : [];
      const stored = new Set([...noun.columns.keys()].map((path) => path.split('.')[0]));
      return fields
        .filter((field) => !stored.has(field) && !noun.fields.has(field))
        .map((field) => `${noun.name}.${field}`);
    });
    expect(empty).toEqual([]);
  });
});

function foreignTables(metadata: EntityMetadata | undefined, column: string): string[] {
  return (metadata?.foreignKeys ?? [])
    .filter(({ columns }) => columns.length === 1 && columns[0]?.databaseName === column)
    .map(({ referencedEntityMetadata }) => referencedEntityMetadata.tableName);
}
