/**
 * The two figures of where a line stands, as CTEs over a CTE `line (id, actuals_basis)`: `$2` the tiers of visibility, `$3` today.
 * Both hand-written forms have them. `spent` adds up the plain ledger, entry by entry, whatever totals the platform keeps of it.
 */

export const linePosition = `
  approved as (
    select line_id as id, case when count(*) = count(amount_value) then sum(amount_value) end as total, bool_or(amount_state = 'DISPUTED') as disputed from (
      select distinct on (line_id, period_id) line_id, amount_value, amount_state from (
        select line_id, period_id, amount_value, amount_state, stage, recorded_at, earliest_day(coalesce(approved_on, as_at)) as day from budget_version
        where line_id = any(array(select id from line)) and visibility = any($2) and stage in ('APPROVED', 'REVISED') offset 0) version
      where day <= $3 order by line_id, period_id, day desc, stage desc, recorded_at desc) latest group by line_id),
  spent as (
    select line_id as id, sum(amount) as total from actual
    where line_id = any(array(select id from line where actuals_basis = 'IN_PERIOD')) and visibility = any($2) and posted_on <= $3 group by line_id
    union all
    select id, sum(amount) from (
      select distinct on (a.line_id, financial_year(p.starts_on)) a.line_id as id, a.amount from actual a join period p on p.id = a.period_id
      where a.line_id = any(array(select id from line where actuals_basis = 'CUMULATIVE')) and a.visibility = any($2) and a.posted_on <= $3
      order by a.line_id, financial_year(p.starts_on), p.ends_on desc, a.posted_on desc, a.recorded_at desc) latest group by id)`;

export const approvedState = `case when b.total is null then 'UNKNOWN' when b.disputed then 'DISPUTED' else 'KNOWN' end`;
export const spentState = `case when s.total is null then 'UNKNOWN' else 'KNOWN' end`;
