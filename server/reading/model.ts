/** The whole model as reading sees it: for every noun its table, its columns and what each of its fields leads to. */
import type { DataSource, EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { computedFields, type ComputedField } from '../../schema/shared/computed.js';
import {
  isKindOf,
  type AnnotationEdge,
  type Edge,
  type KeyEdge,
  type Noun,
  type ThroughEdge,
} from '../../schema/shared/edges.js';
import { listSpec, type ListSpec } from '../../schema/shared/listed.js';
import { Recorded } from '../../schema/shared/recorded.js';
import type { Module } from '../platform/module.js';
import type { Expression, Summary } from './links.js';

export interface StoredColumn {
  /** The field, with its figure's part after a dot: `title`, `count.state`. */
  field: string;
  column: string;
  /** PostgreSQL's name of the type, for casts. */
  type: string;
}

/** What a field leads to. Each has a reader in both roads. */
export type FieldLink =
  | { kind: 'one'; edge: KeyEdge; target: Noun; keyField: string }
  | { kind: 'parts'; edge: KeyEdge; target: Noun; keyField: string }
  | { kind: 'many'; edge: KeyEdge; target: Noun; keyField: string }
  | { kind: 'through'; edge: ThroughEdge; target: Noun; link: Noun; from: string; to: string }
  | { kind: 'about'; edge: AnnotationEdge; field: string }
  | { kind: 'annotations'; edge: AnnotationEdge; target: Noun; field: string }
  | { kind: 'expression'; computed: ComputedField; expression: Expression }
  | { kind: 'summary'; computed: ComputedField; summary: Summary };

export interface NounModel {
  noun: Noun;
  name: string;
  /** The row of the model it belongs to. */
  row: string;
  table: string;
  keyType: 'uuid' | 'text';
  /** Facts and demonstration live in separate realms; shared references in none. */
  hasRealm: boolean;
  columns: ReadonlyMap<string, StoredColumn>;
  fields: ReadonlyMap<string, FieldLink>;
  list: ListSpec;
}

export type Model = ReadonlyMap<string, NounModel>;

export function buildModel(dataSource: DataSource, modules: readonly Module[]): Model {
  const nouns = modules.flatMap((module) => module.tables.map(([noun, table]) => [noun, table, module.name] as const));
  return new Map(
    nouns.map(([noun, table, row]) => {
      const metadata = dataSource.getMetadata(table);
      return [
        noun.name,
        {
          noun,
          name: noun.name,
          row,
          table: metadata.tableName,
          keyType: metadata.primaryColumns[0]?.type === 'text' ? 'text' : 'uuid',
          hasRealm: isKindOf(noun, Recorded),
          columns: storedColumns(metadata),
          fields: fieldLinks(noun, modules),
          list: listSpec(noun),
        },
      ];
    }),
  );
}

/** What the fields of a noun, or of an interface, lead to. */
export function fieldLinks(noun: Noun, modules: readonly Module[]): Map<string, FieldLink> {
  const fields = new Map<string, FieldLink>();
  const links = modules.flatMap((module) => module.links);
  const add = (name: string, link: FieldLink): void => {
    if (fields.has(name)) throw new Error(`Two edges or computed fields are called ${noun.name}.${name}: rename one.`);
    fields.set(name, link);
  };
  for (const edge of modules.flatMap((module) => module.edges)) {
    for (const [name, link] of edgeLinks(noun, edge)) add(name, link);
  }
  for (const computed of computedFields(noun as never)) add(computed.name, computedLink(noun, computed, links));
  return fields;
}

function storedColumns(metadata: EntityMetadata): Map<string, StoredColumn> {
  return new Map(
    metadata.columns
      .filter(({ isSelect }) => isSelect)
      .map((column) => [
        column.propertyPath,
        { field: column.propertyPath, column: column.databaseName, type: typeOf(column) },
      ]),
  );
}

function typeOf(column: ColumnMetadata): string {
  const type = column.isGenerated ? 'uuid' : typeof column.type === 'string' ? column.type : 'text';
  return column.isArray ? `${type}[]` : type;
}

/** What one edge adds to a noun: at the first end, at the second, at both or at neither. */
function edgeLinks(noun: Noun, edge: Edge): [string, FieldLink][] {
  switch (edge.kind) {
    case 'key':
      return keyLinks(noun, edge);
    case 'through':
      return throughLinks(noun, edge);
    case 'annotation':
      return annotationLinks(noun, edge);
  }
}

function keyLinks(noun: Noun, edge: KeyEdge): [string, FieldLink][] {
  const [holder, field] = edge.holder;
  const [target, back] = edge.target;
  const keyField = `${field}Id`;
  const links: [string, FieldLink][] = [];
  if (isKindOf(noun, holder)) links.push([field, { kind: 'one', edge, target, keyField }]);
  if (back !== undefined && isKindOf(noun, target)) {
    links.push([back, { kind: edge.parts === undefined ? 'many' : 'parts', edge, target: holder, keyField }]);
  }
  return links;
}

function throughLinks(noun: Noun, edge: ThroughEdge): [string, FieldLink][] {
  const { first, second, link } = edge;
  const [toFirst, toSecond] = edge.keys.map((key) => `${key}Id`) as [string, string];
  const links: [string, FieldLink][] = [];
  if (isKindOf(noun, first[0]))
    links.push([first[1], { kind: 'through', edge, target: second[0], link, from: toFirst, to: toSecond }]);
  if (isKindOf(noun, second[0]))
    links.push([second[1], { kind: 'through', edge, target: first[0], link, from: toSecond, to: toFirst }]);
  return links;
}

function annotationLinks(noun: Noun, edge: AnnotationEdge): [string, FieldLink][] {
  const [holder, field] = edge.holder;
  const [target, back] = edge.target;
  const links: [string, FieldLink][] = [];
  if (isKindOf(noun, holder)) links.push([field, { kind: 'about', edge, field }]);
  if (isKindOf(noun, target)) links.push([back, { kind: 'annotations', edge, target: holder, field }]);
  return links;
}

function computedLink(noun: Noun, computed: ComputedField, links: readonly Module['links'][number][]): FieldLink {
  for (const link of links) {
    if (!isKindOf(noun, link.noun)) continue;
    const expression = link.expressions[computed.name];
    if (expression !== undefined) return { kind: 'expression', computed, expression };
    const summary = link.summaries[computed.name];
    if (summary !== undefined) return { kind: 'summary', computed, summary };
  }
  throw new Error(`${noun.name}.${computed.name} is computed but no links say how: add it to ${noun.name}'s links.`);
}

export function modelOf(model: Model, noun: Noun | string): NounModel {
  const name = typeof noun === 'string' ? noun : noun.name;
  const found = model.get(name);
  if (found === undefined) throw new Error(`${name} has no table: name it in its row's module.`);
  return found;
}

export function columnOf(noun: NounModel, field: string): StoredColumn {
  const column = noun.columns.get(field);
  if (column === undefined) throw new Error(`${noun.name}.${field} has no column in ${noun.table}.`);
  return column;
}
