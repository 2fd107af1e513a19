/** The statements of the loader road: each reads one relation for any number of parents at once. */
import type { FieldLink, Model, NounModel } from './model.js';
import { columnOf, modelOf } from './model.js';
import type { Page } from './page.js';
import { selectList } from './row.js';
import { sees } from './sight.js';
import { allOf, column, keyed, name, sql, visible, type Caller, type Sql } from './sql.js';

/** A relation with many ends: how `t` belongs to the parent key `p.k`. */
export type ManyLink = Extract<FieldLink, { kind: 'parts' | 'many' | 'through' | 'annotations' }>;

export function rowsByKey(noun: NounModel, keys: readonly string[], caller: Caller): Sql {
  return sql`select ${selectList(noun, 't', caller)} from ${name(noun.table)} t where t.id = any(${keyed(noun, keys)}) and ${visible(noun, 't', caller)}`;
}

export function rootPage(noun: NounModel, page: Page, caller: Caller): Sql {
  return sql`select ${page.orderValue}, ${selectList(noun, 't', caller)} from ${name(noun.table)} t where ${allOf(page.onPage)} order by ${page.orderBy} limit ${page.limit}`;
}

export function rootCount(noun: NounModel, page: Page): Sql {
  return sql`select count(*) from ${name(noun.table)} t where ${allOf(page.within)}`;
}

export function pagesByParent(
  model: Model,
  parent: NounModel,
  link: ManyLink,
  keys: readonly string[],
  page: Page,
  caller: Caller,
): Sql {
  const target = modelOf(model, link.target);
  return sql`select p.k, x.* from unnest(${keyed(parent, keys)}) as p(k) cross join lateral (
    select ${page.orderValue}, ${selectList(target, 't', caller)} from ${name(target.table)} t
    where ${belongs(model, parent, link, target, caller)} and ${allOf(page.onPage)} order by ${page.orderBy} limit ${page.limit}) x`;
}

export function countsByParent(
  model: Model,
  parent: NounModel,
  link: ManyLink,
  keys: readonly string[],
  page: Page,
  caller: Caller,
): Sql {
  const target = modelOf(model, link.target);
  return sql`select p.k, (select count(*) from ${name(target.table)} t where ${belongs(model, parent, link, target, caller)} and ${allOf(page.within)})
    from unnest(${keyed(parent, keys)}) as p(k)`;
}

export function partsByParent(
  model: Model,
  parent: NounModel,
  link: ManyLink,
  keys: readonly string[],
  orderField: string,
  caller: Caller,
): Sql {
  const target = modelOf(model, link.target);
  return sql`select p.k, ${selectList(target, 't', caller)} from unnest(${keyed(parent, keys)}) as p(k)
    join ${name(target.table)} t on ${belongs(model, parent, link, target, caller)} and ${visible(target, 't', caller)} order by ${column(target, 't', orderField)}, t.id`;
}

/** How `t` belongs to the parent whose key is `key`. */
export function belongs(
  model: Model,
  parent: NounModel,
  link: ManyLink,
  target: NounModel,
  caller: Caller,
  key: Sql = sql`p.k`,
): Sql {
  switch (link.kind) {
    case 'parts':
    case 'many':
      return sql`${column(target, 't', link.keyField)} = ${key}`;
    case 'annotations':
      return sql`${column(target, 't', `${link.field}Id`)} = ${key}::text and ${column(target, 't', `${link.field}Type`)} = ${parent.name}`;
    case 'through': {
      const between = modelOf(model, link.link);
      const from = name(columnOf(between, link.from).column);
      const to = name(columnOf(between, link.to).column);
      return sql`t.id in (select l.${to} from ${name(between.table)} l where l.${from} = ${key} and ${visible(between, 'l', caller)})`;
    }
  }
}

/** `keys` is the array of keys asked about. */
export function summaryByKey(
  model: Model,
  link: Extract<FieldLink, { kind: 'summary' }>,
  keys: Sql,
  asAt: unknown,
  caller: Caller,
): Sql {
  return link.summary({
    keys,
    asAt: sql`${asAt}::date`,
    sees: (row, columns) => sees(row, columns, caller.sight),
    table: (of) => {
      const from = modelOf(model, of);
      return sql`(select * from ${name(from.table)} s where ${visible(from, 's', caller)})`;
    },
  });
}
