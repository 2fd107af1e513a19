/** Where something stands by its dates alone: late is worked out from today, never typed in. */
import { sql, type Sql } from '../reading/sql.js';

export function timeliness(completedOn: Sql, due: Sql, today: Sql): Sql {
  return sql`case when ${isDoneBy(today, completedOn)} then 'COMPLETE' when latest_day(${due}) is null then 'NOT_DATED' when latest_day(${due}) < ${today} then 'OVERDUE' else 'DUE' end`;
}

/** Due, not done and past its last possible day. Without a date, or without its year, nobody can say: false. */
export function pastWithout(completedOn: Sql, due: Sql, today: Sql): Sql {
  return sql`coalesce(not (${isDoneBy(today, completedOn)}) and latest_day(${due}) < ${today}, false)`;
}

/** What was done later than the day looked from was not done then. */
function isDoneBy(today: Sql, completedOn: Sql): Sql {
  return sql`(${completedOn} is not null and coalesce(earliest_day(${completedOn}) <= ${today}, true))`;
}

/** Days between two dates, each at its last possible day, so that a month moved to the next month counts as a month. */
export function daysFrom(earlier: Sql, later: Sql): Sql {
  return sql`(latest_day(${later}) - latest_day(${earlier}))`;
}
