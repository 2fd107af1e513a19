/** A computed figure's columns: KNOWN where the database could work the value out, UNKNOWN where it could not. */
import { name, sql, type Sql } from './sql.js';

export function knownOrUnknown(field: string, value: Sql): Sql {
  return sql`${value} as ${name(`${field}.value`)}, case when ${value} is null then 'UNKNOWN' else 'KNOWN' end as ${name(`${field}.state`)},
    'EXACT' as ${name(`${field}.qualifier`)}, null::text as ${name(`${field}.promisedFor`)}, null::text as ${name(`${field}.note`)}`;
}
