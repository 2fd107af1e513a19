/** What is kept of the ledger, and the same added up entry by entry. */

export const keptTotals = (table: string, key: string): string =>
  `select ${key}, total, entries from ${table} where entries <> 0 or total <> 0 order by ${key}`;
export const addedAfresh = (key: string): string =>
  `select ${key}, sum(amount)::bigint as total, count(*)::int as entries
   from (select *, date_trunc('month', posted_on::timestamp)::date as month from actual) actual where basis = 'IN_PERIOD' group by ${key} order by ${key}`;
/** Entries posted later than the totals they count in know of. */
export const postedLater = `
  select a.id from actual a left join ledger_line l on (l.line_id, l.visibility, l.area_id) = (a.line_id, a.visibility, a.area_id) and l.owner_id is not distinct from a.owner_id
    left join ledger_month m on (m.line_id, m.visibility, m.area_id, m.month) = (a.line_id, a.visibility, a.area_id, date_trunc('month', a.posted_on::timestamp)::date)
      and m.owner_id is not distinct from a.owner_id
  where a.basis = 'IN_PERIOD' and (a.posted_on <= l.last_posted_on and a.posted_on <= m.last_posted_on) is not true`;
/** By `$1` what the tiers `$2` may see, entry by entry. */
export const spentAfresh = `
  select line_id as k, sum(amount)::bigint as spent from (
    select a.*, basis = 'IN_PERIOD' or 1 = row_number() over (
      partition by line_id, basis, financial_year(p.starts_on) order by p.ends_on desc, posted_on desc, recorded_at desc) as counts
    from actual a join period p on p.id = a.period_id where posted_on <= $1 and visibility = any($2)) entry
  where counts group by line_id order by line_id`;
