/** One page of a list: its arguments checked and made into the pieces every list statement shares. */
import type { Direction } from '../../schema/shared/filters.js';
import type { Realm } from '../../schema/shared/recorded.js';
import { decodeCursor, type Position } from './cursor.js';
import { filterConditions, type FilterInput } from './filter.js';
import { pathSql, type ListFields } from './list-fields.js';
import type { Model, NounModel } from './model.js';
import { refusedRequest } from './refused-request.js';
import { cast, column, name, raw, sql, visible, type ReadContext, type Sql } from './sql.js';

export const defaultPageSize = 50;
export const largestPage = 1000;

export interface ListArguments {
  first: number;
  after?: string | null;
  filter?: FilterInput | null;
  order?: { by: string; direction: Direction } | null;
  realm?: Realm | null;
}

/** A list's page in SQL, over the row `t`. */
export interface Page {
  size: number;
  /** What the list holds, before any cursor: what `totalCount` counts. */
  within: Sql[];
  /** `within` and after the cursor. */
  onPage: Sql[];
  orderBy: Sql;
  /** The ordering value as text, selected for the cursors. */
  orderValue: Sql;
  /** Names the order inside a cursor. */
  orderName: string;
  hasPrevious: boolean;
}

export function pageOf(
  model: Model,
  noun: NounModel,
  fields: ListFields,
  args: ListArguments,
  context: ReadContext,
): Page {
  if (args.first < 1 || args.first > largestPage) {
    throw refusedRequest(
      'BAD_PAGE_SIZE',
      `\`first\` takes 1 to ${String(largestPage)}; got ${String(args.first)}. Ask for a page in that range and go on with \`after\`.`,
    );
  }
  const chosen = fields.orders.find(({ value }) => value === args.order?.by) ?? fields.orders[0];
  if (chosen === undefined) throw new Error(`${noun.name} has no order.`);
  const descends = args.order == null ? noun.list.order[0]?.startsWith('-') === true : args.order.direction === 'DESC';
  const found = pathSql(model, noun, 't', chosen.path, context);
  const ordered = chosen.isPartialDate ? { value: sql`latest_day(${found.value})`, type: 'date' } : found;
  const value = ordered.type === 'text' ? sql`${ordered.value} collate "C"` : ordered.value;
  const orderName = `${chosen.value} ${descends ? 'DESC' : 'ASC'}`;
  const within = [
    visible(noun, 't', context),
    ...(args.realm == null || !noun.hasRealm ? [] : [sql`${column(noun, 't', 'realm')} = ${args.realm}`]),
    ...filterConditions(model, noun, 't', fields.filters, args.filter ?? {}, context),
  ];
  const after = args.after == null ? undefined : decodeCursor(orderName, args.after);
  return {
    size: args.first,
    within,
    onPage: after === undefined ? within : [...within, past(value, ordered.type, noun, after, descends)],
    orderBy: sql`${value} ${raw(descends ? 'desc' : 'asc')} nulls last, ${name('t')}.id`,
    orderValue: sql`(${ordered.value})::text`,
    orderName,
    hasPrevious: after !== undefined,
  };
}

/** The rows after a position; rows without the value stand at the end, in order of their key. */
function past(value: Sql, type: string, noun: NounModel, after: Position, descends: boolean): Sql {
  const key = sql`t.id > ${after.key}${cast(noun.keyType)}`;
  if (after.value === null) return sql`(${value} is null and ${key})`;
  const operand = sql`${after.value}::text${cast(type)}`;
  const beyond = descends ? sql`${value} < ${operand}` : sql`${value} > ${operand}`;
  return sql`(${beyond} or (${value} = ${operand} and ${key}) or ${value} is null)`;
}
