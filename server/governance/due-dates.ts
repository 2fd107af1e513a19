/** Lateness follows from dates alone. A date whose year nobody stated, or that nobody named, is never called overdue: it says why. */
import { sql, type Sql } from '../reading/sql.js';

export function isPastDue(due: Sql, isSettled: Sql, today: Sql): Sql {
  return sql`coalesce(not (${isSettled}) and latest_day(${due}) < ${today}, false)`;
}

export function timelinessOf(due: Sql, isSettled: Sql, today: Sql): Sql {
  return sql`case when ${isSettled} then 'COMPLETE' when latest_day(${due}) < ${today} then 'OVERDUE' when latest_day(${due}) is not null then 'DUE' else 'NOT_DATED' end`;
}

/** `words` is when it was due as the source puts it, where that is no date. */
export function whyNotSaid(due: Sql, isSettled: Sql, words: Sql = sql`null::text`): Sql {
  return sql`case
    when ${isSettled} or latest_day(${due}) is not null then null
    when ${due} is not null then 'The source states no year, so nobody can say whether it is overdue.'
    when ${words} is not null then 'It was due in words that name no date, so nobody can say whether it is overdue.'
    else 'No date was named, so nobody can say whether it is overdue.' end`;
}

/** From the last possible day something was due to the first possible day it came, or today; null where either cannot be told. */
export function daysLate(due: Sql, came: Sql, today: Sql): Sql {
  const days = sql`(case when ${came} is null then ${today} else earliest_day(${came}) end - latest_day(${due}))`;
  return sql`case when ${days} < 0 then 0 else ${days} end`;
}
