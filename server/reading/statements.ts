/** The statements of the loader road: each reads one relation for any number of parents at once. */
import type { FieldLink, Model, NounModel } from './model.js';
import { columnOf, modelOf } from './model.js';
import type { Page } from './page.js';
import { selectList } from './row.js';
import { allOf, column, keyed, name, sql, visible, type ReadContext, type Sql } from './sql.js';

/** A relation with many ends: how `t` belongs to the parent key `p.k`. */
export type ManyLink = Extract<FieldLink, { kind: 'parts' | 'many' | 'through' | 'annotations' }>;

export function rowsByKey(noun: NounModel, keys: readonly string[], context: ReadContext): Sql {
  return sql`select ${selectList(noun, 't', context)} from ${name(noun.table)} t where t.id = any(${keyed(noun, keys)}) and ${visible(noun, 't', context)}`;
}

export function rootPage(noun: NounModel, page: Page, context: ReadContext): Sql {
  return sql`select ${page.orderValue}, ${selectList(noun, 't', context)} from ${name(noun.table)} t where ${allOf(page.onPage)} order by ${page.orderBy} limit ${page.size + 1}`;
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
  context: ReadContext,
): Sql {
  const target = modelOf(model, link.target);
  return sql`select p.k, x.* from unnest(${keyed(parent, keys)}) as p(k) cross join lateral (
    select ${page.orderValue}, ${selectList(target, 't', context)} from ${name(target.table)} t
    where ${belongs(model, parent, link, target, context)} and ${allOf(page.onPage)} order by ${page.orderBy} limit ${page.size + 1}) x`;
}

export function countsByParent(
  model: Model,
  parent: NounModel,
  link: ManyLink,
  keys: readonly string[],
  page: Page,
  context: ReadContext,
): Sql {
  const target = modelOf(model, link.target);
  return sql`select p.k, (select count(*) from ${name(target.table)} t where ${belongs(model, parent, link, target, context)} and ${allOf(page.within)})
    from unnest(${keyed(parent, keys)}) as p(k)`;
}

export function partsByParent(
  model: Model,
  parent: NounModel,
  link: ManyLink,
  keys: readonly string[],
  orderField: string,
  context: ReadContext,
): Sql {
  const target = modelOf(model, link.target);
  return sql`select p.k, ${selectList(target, 't', context)} from unnest(${keyed(parent, keys)}) as p(k)
    join ${name(target.table)} t on ${belongs(model, parent, link, target, context)} and ${visible(target, 't', context)} order by ${column(target, 't', orderField)}, t.id`;
}

function belongs(model: Model, parent: NounModel, link: ManyLink, target: NounModel, context: ReadContext): Sql {
  switch (link.kind) {
    case 'parts':
    case 'many':
      return sql`${column(target, 't', link.keyField)} = p.k`;
    case 'annotations':
      return sql`${column(target, 't', `${link.field}Id`)} = p.k::text and ${column(target, 't', `${link.field}Type`)} = ${parent.name}`;
    case 'through': {
      const between = modelOf(model, link.link);
      const from = name(columnOf(between, link.from).column);
      const to = name(columnOf(between, link.to).column);
      return sql`t.id in (select l.${to} from ${name(between.table)} l where l.${from} = p.k and ${visible(between, 'l', context)})`;
    }
  }
}

export function summaryByKey(
  model: Model,
  noun: NounModel,
  link: Extract<FieldLink, { kind: 'summary' }>,
  keys: readonly string[],
  asAt: string,
  context: ReadContext,
): Sql {
  return link.summary({
    keys: keyed(noun, keys),
    asAt: sql`${asAt}::date`,
    table: (of) => {
      const from = modelOf(model, of);
      return sql`(select * from ${name(from.table)} s where ${visible(from, 's', context)})`;
    },
  });
}
