/** The columns of a computed figure: KNOWN where the database could work the value out, UNKNOWN with the reason where it could not. */
import { name, sql, type Sql } from './sql.js';

interface Doubt {
  /** What the figure says of itself where there is no value. */
  whyUnknown: string;
  /** Its state, where it is more than known, disputed or unknown. */
  state?: Sql;
  /** Whether what it was worked out from is only approximate, or at least or at most so much. */
  rough?: Sql;
  /** Whether a part it was worked out from is disputed. */
  disputed?: Sql;
}

/** A field that is itself a figure. */
export function wholeFigure(value: Sql, doubt: Doubt): Sql {
  return columns('', value, doubt);
}

/** A figure inside a computed object: `vacant` of a staffing. */
export function partFigure(field: string, value: Sql, doubt: Doubt): Sql {
  return columns(`${field}.`, value, doubt);
}

function columns(prefix: string, value: Sql, doubt: Doubt): Sql {
  const { whyUnknown, state, rough = sql`false`, disputed = sql`false` } = doubt;
  const column = (part: string): Sql => name(prefix + part);
  const known =
    state ?? sql`case when ${value} is null then 'UNKNOWN' when ${disputed} then 'DISPUTED' else 'KNOWN' end`;
  return sql`${value} as ${column('value')}, ${known} as ${column('state')}, case when ${value} is not null and ${rough} then 'APPROXIMATE' else 'EXACT' end as ${column('qualifier')},
    null::text as ${column('promisedFor')}, case when ${value} is null then ${whyUnknown}::text end as ${column('note')}`;
}
