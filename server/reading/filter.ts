/** A list's filter as conditions. The contract has already checked the shapes; here each condition becomes one comparison. */
import { keyOf } from './global-id.js';
import { pathSql, type FilterField } from './list-fields.js';
import { modelOf, type Model, type NounModel } from './model.js';
import { refusedRequest } from './refused-request.js';
import type { ListArguments, Operand } from './page.js';
import { cast, column, keyed, sql, type Caller, type Sql } from './sql.js';

export type FilterInput = Readonly<Record<string, Readonly<Record<string, unknown>> | boolean | null>>;

export function filterConditions(
  model: Model,
  noun: NounModel,
  alias: string,
  fields: readonly FilterField[],
  filter: FilterInput,
  caller: Caller,
  operand: Operand,
): Sql[] {
  return fields.flatMap((field) => {
    const given = filter[field.input];
    if (given === undefined || given === null) return [];
    if (typeof given === 'boolean') {
      const value = operand((args) => args.filter?.[field.input]);
      return [sql`${pathSql(model, noun, alias, field.path, caller).value} = ${value}`];
    }
    const conditions = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
    if (conditions.length === 0) {
      throw refusedRequest(
        'EMPTY_FILTER',
        `The filter on ${field.input} has no condition. Give it one, or leave ${field.input} out.`,
      );
    }
    return conditions.map(([operator, value]) =>
      condition(model, noun, alias, field, operator, value, caller, operand),
    );
  });
}

function condition(
  model: Model,
  noun: NounModel,
  alias: string,
  field: FilterField,
  operator: string,
  /** Only its shape may be looked at here; what the statement compares with is the operand. */
  given: unknown,
  caller: Caller,
  operandOf: Operand,
): Sql {
  const valueIn = ({ filter }: ListArguments): unknown =>
    (filter?.[field.input] as Readonly<Record<string, unknown>>)[operator];
  const operand = operandOf(valueIn);
  const inside = (read: (values: readonly string[]) => unknown): unknown =>
    operandOf((args) => read(valueIn(args) as readonly string[]));
  if (operator === 'states') return sql`${column(noun, alias, `${field.path}.state`)} = any(${operand}::text[])`;
  const { value, type } = pathSql(model, noun, alias, field.path, caller);
  switch (operator) {
    case 'isNull':
      return given === true ? sql`${value} is null` : sql`${value} is not null`;
    case 'in':
      if (field.type === 'IdFilter') return idCondition(model, noun, field.path, value, given, inside);
      return isOne(given) ? sql`${value} = ${inside(([only]) => only)}` : sql`${value} = any(${operand}::text[])`;
    case 'notIn':
      return sql`not (${value} = any(${operand}::text[]))`;
    case 'equals':
      return sql`${value} = ${operand}`;
    case 'contains':
      return sql`position(lower(${operand}) in lower(${value})) > 0`;
    case 'min':
      return sql`${value} >= ${operand}${cast(type)}`;
    case 'max':
      return sql`${value} <= ${operand}${cast(type)}`;
    case 'from':
      return field.type === 'PartialDateFilter'
        ? sql`latest_day(${value}) >= ${operand}::date`
        : sql`${value} >= ${operand}${cast(type)}`;
    case 'to':
      return field.type === 'PartialDateFilter'
        ? // "On or before a day" has no first day: it may always be early enough.
          sql`(earliest_day(${value}) <= ${operand}::date or ${value} like '../%')`
        : sql`${value} <= ${operand}${cast(type)}`;
    default:
      throw new Error(`No condition "${operator}" for ${noun.name}.${field.path}.`);
  }
}

/** A single value is compared as one, so that an index on it and on a list's order can give the list in its order. */
function isOne(given: unknown): boolean {
  return Array.isArray(given) && given.length === 1;
}

function idCondition(
  model: Model,
  noun: NounModel,
  path: string,
  value: Sql,
  given: unknown,
  inside: (read: (ids: readonly string[]) => unknown) => unknown,
): Sql {
  const link = noun.fields.get(path);
  if (link?.kind !== 'one') throw new Error(`${noun.name}.${path} is not an edge.`);
  const target = modelOf(model, link.target);
  const key = (id: string): string => keyOf(model, id, target);
  return isOne(given)
    ? sql`${value} = ${inside(([only = '']) => key(only))}${cast(target.keyType)}`
    : sql`${value} = any(${keyed(
        target,
        inside((ids) => ids.map(key)),
      )})`;
}
