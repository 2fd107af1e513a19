/** One page of a list: its arguments checked and made into the pieces every list statement shares. */
import type { Direction } from '../../schema/shared/filters.js';
import type { Realm } from '../../schema/shared/recorded.js';
import { decodeCursor, type Position } from './cursor.js';
import { filterConditions, type FilterInput } from './filter.js';
import { pathSql, type ListFields } from './list-fields.js';
import type { Model, NounModel } from './model.js';
import { refusedRequest } from './refused-request.js';
import { cast, column, name, raw, sql, visible, type Caller, type Sql } from './sql.js';

export const defaultPageSize = 50;
export const largestPage = 1000;

export interface ListArguments {
  first: number;
  after?: string | null;
  filter?: FilterInput | null;
  order?: { by: string; direction: Direction } | null;
  realm?: Realm | null;
}

/**
 * Gives what a statement compares with: the value itself for a statement that runs at once, or what stands for it while a statement
 * is planned for any values of the same shape. What is read must not decide what the statement says; only its values.
 */
export type Operand = (read: (args: ListArguments) => unknown) => unknown;

/** A list's page in SQL, over the row `t`. */
export interface Page {
  /** One more than the page holds, so that the last row tells whether there is a next page. */
  limit: unknown;
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

/** How many records a page holds at most. */
export function pageSize({ first }: ListArguments): number {
  if (first >= 1 && first <= largestPage) return first;
  throw refusedRequest(
    'BAD_PAGE_SIZE',
    `\`first\` takes 1 to ${String(largestPage)}; got ${String(first)}. Ask for a page in that range and go on with \`after\`.`,
  );
}

export function pageOf(
  model: Model,
  noun: NounModel,
  fields: ListFields,
  args: ListArguments,
  caller: Caller,
  operand: Operand = (read) => read(args),
): Page {
  const limit = operand((given) => pageSize(given) + 1);
  const chosen = fields.orders.find(({ value }) => value === args.order?.by) ?? fields.orders[0];
  if (chosen === undefined) throw new Error(`${noun.name} has no order.`);
  const descends = args.order == null ? noun.list.order[0]?.startsWith('-') === true : args.order.direction === 'DESC';
  const found = pathSql(model, noun, 't', chosen.path, caller);
  const ordered = chosen.isPartialDate ? { value: sql`latest_day(${found.value})`, type: 'date' } : found;
  const value = ordered.type === 'text' ? sql`${ordered.value} collate "C"` : ordered.value;
  const orderName = `${chosen.value} ${descends ? 'DESC' : 'ASC'}`;
  const within = [
    visible(noun, 't', caller),
    ...(args.realm == null || !noun.hasRealm
      ? []
      : [sql`${column(noun, 't', 'realm')} = ${operand(({ realm }) => realm)}`]),
    ...filterConditions(model, noun, 't', fields.filters, args.filter ?? {}, caller, operand),
  ];
  const part = (of: keyof Position): unknown => operand(({ after }) => decodeCursor(orderName, String(after))[of]);
  return {
    limit,
    within,
    onPage:
      args.after == null ? within : [...within, past(value, ordered.type, noun, part('value'), part('key'), descends)],
    orderBy: sql`${value} ${raw(descends ? 'desc' : 'asc')} nulls last, ${name('t')}.id`,
    orderValue: sql`(${ordered.value})::text`,
    orderName,
    hasPrevious: args.after != null,
  };
}

/** The rows after a position; rows without the value stand at the end, in order of their key. */
function past(value: Sql, type: string, noun: NounModel, after: unknown, key: unknown, descends: boolean): Sql {
  const later = sql`t.id > ${key}${cast(noun.keyType)}`;
  const operand = sql`${after}::text${cast(type)}`;
  const beyond = descends ? sql`${value} < ${operand}` : sql`${value} > ${operand}`;
  return sql`case when ${after}::text is null then ${value} is null and ${later}
    else ${beyond} or (${value} = ${operand} and ${later}) or ${value} is null end`;
}
