/** A list's filter as conditions. The contract has already checked the shapes; here each condition becomes one comparison. */
import { keyOf } from './global-id.js';
import { pathSql, type FilterField } from './list-fields.js';
import { modelOf, type Model, type NounModel } from './model.js';
import { refusedRequest } from './refused-request.js';
import { cast, column, keyed, sql, type ReadContext, type Sql } from './sql.js';

export type FilterInput = Readonly<Record<string, Readonly<Record<string, unknown>> | boolean | null>>;

export function filterConditions(
  model: Model,
  noun: NounModel,
  alias: string,
  fields: readonly FilterField[],
  filter: FilterInput,
  context: ReadContext,
): Sql[] {
  return fields.flatMap((field) => {
    const given = filter[field.input];
    if (given === undefined || given === null) return [];
    if (typeof given === 'boolean') return [sql`${pathSql(model, noun, alias, field.path, context).value} = ${given}`];
    const conditions = Object.entries(given).filter(([, operand]) => operand !== undefined && operand !== null);
    if (conditions.length === 0) {
      throw refusedRequest(
        'EMPTY_FILTER',
        `The filter on ${field.input} has no condition. Give it one, or leave ${field.input} out.`,
      );
    }
    return conditions.map(([operator, operand]) => condition(model, noun, alias, field, operator, operand, context));
  });
}

function condition(
  model: Model,
  noun: NounModel,
  alias: string,
  field: FilterField,
  operator: string,
  operand: unknown,
  context: ReadContext,
): Sql {
  if (operator === 'states') return sql`${column(noun, alias, `${field.path}.state`)} = any(${operand}::text[])`;
  const { value, type } = pathSql(model, noun, alias, field.path, context);
  switch (operator) {
    case 'isNull':
      return operand === true ? sql`${value} is null` : sql`${value} is not null`;
    case 'in':
      return field.type === 'IdFilter'
        ? idCondition(model, noun, field.path, value, operand as string[])
        : sql`${value} = any(${operand}::text[])`;
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

function idCondition(model: Model, noun: NounModel, path: string, value: Sql, ids: readonly string[]): Sql {
  const link = noun.fields.get(path);
  if (link?.kind !== 'one') throw new Error(`${noun.name}.${path} is not an edge.`);
  const target = modelOf(model, link.target);
  return sql`${value} = any(${keyed(
    target,
    ids.map((id) => keyOf(model, id, target)),
  )})`;
}
