/** A computed field that is itself a figure: its parts as columns. KNOWN where there is a value and UNKNOWN where not, unless `state` says otherwise. */
import { name, sql, type Sql } from './sql.js';

export function figureParts(
  value: Sql,
  state: Sql = sql`case when ${value} is null then 'UNKNOWN' else 'KNOWN' end`,
): Sql {
  return sql`${value} as ${name('value')}, ${state} as ${name('state')}, 'EXACT' as ${name('qualifier')},
    null::text as ${name('promisedFor')}, null::text as ${name('note')}`;
}
