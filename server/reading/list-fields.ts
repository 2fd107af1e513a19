/** What a noun may be filtered and ordered by, resolved from its @Listed words to columns and filter types. */
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { contractName, enumerations } from '../../schema/shared/enumeration.js';
import { modelOf, type Model, type NounModel } from './model.js';
import { column, name, sql, visible, type Caller, type Sql } from './sql.js';

export interface FilterField {
  /** The name in the filter input: `title`, `periodStartsOn`. */
  input: string;
  path: string;
  /** The contract's input type for it: `TextFilter`, or `<Enum>Filter`, or `Boolean`. */
  type: string;
}

export interface OrderField {
  /** The enum value in the contract: `TITLE`, `PERIOD_STARTS_ON`. */
  value: string;
  path: string;
  /** Ordered by the last day it may mean; a date of a year nobody stated comes last. */
  isPartialDate: boolean;
}

export interface ListFields {
  filters: readonly FilterField[];
  orders: readonly OrderField[];
}

const scalarFilters: Readonly<Record<string, string>> = {
  String: 'TextFilter',
  Int: 'IntFilter',
  Pence: 'PenceFilter',
  Decimal: 'DecimalFilter',
  Fte: 'FteFilter',
  Date: 'DateFilter',
  PartialDate: 'PartialDateFilter',
  DateTime: 'DateTimeFilter',
  ReportingPeriod: 'TextFilter',
  Boolean: 'Boolean',
};

export function listFields(schema: GraphQLSchema, model: Model, noun: NounModel): ListFields {
  return {
    filters: filterPaths(model, noun).map((path) => ({
      input: inputName(path),
      path,
      type: filterType(schema, model, noun, path),
    })),
    orders: noun.list.order.map((entry) => {
      const path = entry.replace(/^-/, '');
      return {
        value: enumValue(path),
        path,
        isPartialDate: contractType(schema, model, noun, path) === 'PartialDate',
      };
    }),
  };
}

/** What leads to a noun with a short name is also filtered by that name: `area` by id, `areaSlug` by slug. */
function filterPaths(model: Model, noun: NounModel): string[] {
  const { lookup, filter } = noun.list;
  const paths = filter.flatMap((path) => {
    const link = noun.fields.get(path);
    const named = link?.kind === 'one' ? modelOf(model, link.target).list.lookup : undefined;
    return named === undefined ? [path] : [path, `${path}.${named}`];
  });
  return [...new Set(lookup === undefined ? paths : [lookup, ...paths])];
}

function inputName(path: string): string {
  return path.replace(/\.([a-z])/, (_, first: string) => first.toUpperCase());
}

function enumValue(path: string): string {
  return inputName(path)
    .replace(/([A-Z])/g, '_$1')
    .toUpperCase();
}

function filterType(schema: GraphQLSchema, model: Model, noun: NounModel, path: string): string {
  if (noun.fields.get(path)?.kind === 'one') return 'IdFilter';
  const type = contractType(schema, model, noun, path);
  if (isObjectType(schema.getType(type ?? ''))) return 'FigureFilter';
  const filter = enumerations().some(({ name: known }) => known === type)
    ? `${String(type)}Filter`
    : scalarFilters[type ?? ''];
  if (filter !== undefined) return filter;
  throw new Error(`${noun.name} cannot be filtered by "${path}": no such field, or no filter for its type.`);
}

/** The contract's name for the type of a field, an expression or an `edge.field` path. */
function contractType(schema: GraphQLSchema, model: Model, noun: NounModel, path: string): string | undefined {
  const [field = '', rest] = path.split('.');
  const link = noun.fields.get(field);
  if (link?.kind === 'one' && rest !== undefined) return contractType(schema, model, modelOf(model, link.target), rest);
  if (link?.kind === 'expression') return contractName(link.computed.type() as object);
  const type = schema.getType(noun.name);
  const found = isObjectType(type) ? type.getFields()[field] : undefined;
  return found === undefined ? undefined : getNamedType(found.type).name;
}

/** The SQL of a field, an expression or an `edge.field` path of the row `alias`, with the type its values are compared as. */
export function pathSql(
  model: Model,
  noun: NounModel,
  alias: string,
  path: string,
  caller: Caller,
): { value: Sql; type: string } {
  const [field = '', rest] = path.split('.');
  const link = noun.fields.get(field);
  if (link?.kind === 'expression') {
    const value = link.expression((f) => column(noun, alias, f), { today: sql`${caller.today}::date` });
    return { value: sql`(${value})`, type: expressionType(contractName(link.computed.type() as object)) };
  }
  if (link?.kind === 'one' && rest !== undefined) {
    const target = modelOf(model, link.target);
    const inner = pathSql(model, target, 'o', rest, caller);
    const key = column(noun, alias, link.keyField);
    return {
      value: sql`(select ${inner.value} from ${name(target.table)} o where o.id = ${key} and ${visible(target, 'o', caller)})`,
      type: inner.type,
    };
  }
  const stored = noun.columns.get(link?.kind === 'one' ? link.keyField : path);
  const figure = noun.columns.get(`${path}.value`);
  const found = stored ?? figure;
  if (found === undefined) throw new Error(`${noun.name} has no column for "${path}".`);
  return { value: column(noun, alias, found.field), type: found.type };
}

function expressionType(contractType: string): string {
  return (
    { Int: 'int', Boolean: 'boolean', Date: 'date', Pence: 'bigint', Decimal: 'numeric', Fte: 'numeric' }[
      contractType
    ] ?? 'text'
  );
}
