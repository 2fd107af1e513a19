/** What a noun may be filtered and ordered by, resolved from its @Listed words to columns and filter types. */
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { contractName, enumerations } from '../../schema/shared/enumeration.js';
import { modelOf, type Model, type NounModel } from './model.js';
import { column, name, sql, type ReadContext, type Sql } from './sql.js';

export interface FilterField {
  /** The name in the filter input: `title`, `periodStartsOn`. */
  input: string;
  path: string;
  /** The contract's input type for it: `TextFilter`, or `<Enum>Filter`, or `Boolean`. */
  type: string;
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

export function filterFields(schema: GraphQLSchema, model: Model, noun: NounModel): FilterField[] {
  const paths = new Set([...(noun.list.lookup === undefined ? [] : [noun.list.lookup]), ...noun.list.filter]);
  return [...paths].map((path) => ({ input: inputName(path), path, type: filterType(schema, model, noun, path) }));
}

function inputName(path: string): string {
  return path.replace(/\.([a-z])/, (_, first: string) => first.toUpperCase());
}

function filterType(schema: GraphQLSchema, model: Model, noun: NounModel, path: string): string {
  const [field = '', rest] = path.split('.');
  const link = noun.fields.get(field);
  if (link?.kind === 'one')
    return rest === undefined ? 'IdFilter' : filterType(schema, model, modelOf(model, link.target), rest);
  if (link?.kind === 'expression')
    return filterOf(contractName(link.computed.type() as object)) ?? unfilterable(noun, path);
  const type = storedType(schema, noun, field);
  if (isObjectType(type)) return 'FigureFilter';
  return (type === undefined ? undefined : filterOf(type.name)) ?? unfilterable(noun, path);
}

function filterOf(typeName: string): string | undefined {
  return enumerations().some(({ name: known }) => known === typeName) ? `${typeName}Filter` : scalarFilters[typeName];
}

function unfilterable(noun: NounModel, path: string): never {
  throw new Error(`${noun.name} cannot be filtered by "${path}": no such field, or no filter for its type.`);
}

function storedType(schema: GraphQLSchema, noun: NounModel, field: string) {
  const type = schema.getType(noun.name);
  const found = isObjectType(type) ? type.getFields()[field] : undefined;
  return found === undefined ? undefined : getNamedType(found.type);
}

export interface OrderField {
  /** The enum value in the contract: `TITLE`, `PERIOD_STARTS_ON`. */
  value: string;
  path: string;
}

export function orderFields(noun: NounModel): OrderField[] {
  return noun.list.order.map((entry) => {
    const path = entry.replace(/^-/, '');
    return {
      value: inputName(path)
        .replace(/([A-Z])/g, '_$1')
        .toUpperCase(),
      path,
    };
  });
}

/** The SQL of a field, an expression or an `edge.field` path of the row `alias`, with the type its values are compared as. */
export function pathSql(
  model: Model,
  noun: NounModel,
  alias: string,
  path: string,
  context: ReadContext,
): { value: Sql; type: string } {
  const [field = '', rest] = path.split('.');
  const link = noun.fields.get(field);
  if (link?.kind === 'expression') {
    const value = link.expression((f) => column(noun, alias, f), { today: sql`${context.today}::date` });
    return { value: sql`(${value})`, type: expressionType(contractName(link.computed.type() as object)) };
  }
  if (link?.kind === 'one' && rest !== undefined) {
    const target = modelOf(model, link.target);
    const inner = pathSql(model, target, 'o', rest, context);
    const key = column(noun, alias, link.keyField);
    return { value: sql`(select ${inner.value} from ${name(target.table)} o where o.id = ${key})`, type: inner.type };
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
