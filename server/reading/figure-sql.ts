/** The columns of a computed figure: KNOWN where the database could work the value out, UNKNOWN with the reason where it could not. */
import { name, sql, type Sql } from './sql.js';

interface Doubt {
  /** What the figure says of itself where there is no value. */
  whyUnknown: string;
  /** Its state, where it is more than known or unknown. */
  state?: Sql;
}

/** A field that is itself a figure. */
export function wholeFigure(value: Sql, doubt: Doubt): Sql {
  return columns('', value, doubt);
}

/** A figure inside a computed object: `vacant` of a staffing. */
export function partFigure(field: string, value: Sql, doubt: Doubt): Sql {
  return columns(`${field}.`, value, doubt);
}

function columns(prefix: string, value: Sql, { whyUnknown, state }: Doubt): Sql {
  const column = (part: string): Sql => name(prefix + part);
  const known = state ?? sql`case when ${value} is null then 'UNKNOWN' else 'KNOWN' end`;
  return sql`${value} as ${column('value')}, ${known} as ${column('state')}, 'EXACT' as ${column('qualifier')},
    null::text as ${column('promisedFor')}, case when ${value} is null then ${whyUnknown}::text end as ${column('note')}`;
}
