/** The levels of the deep join, each once as a set, however many lines lead to a post or a pathway; both hand-written forms end on them. */
import { linePosition } from '../line-position.js';

export const deepJoinSets = `
  with line as materialized (
    select id, title, actuals_basis from investment_line where realm = 'DEMONSTRATION' and area_id = $1 and visibility = any($2) order by title collate "C", id limit 50),
  ${linePosition},
  share as materialized (
    select x.* from line cross join lateral (
      select line_id, id, share_percent, post_id, starts_on from post_funding where line_id = line.id and visibility = any($2) order by starts_on, id limit 50) x),
  paid as materialized (select id, title, status, fte_value from post where id = any(array(select distinct post_id from share)) and visibility = any($2)),
  gap as (
    select post_id, id, status, opened_on, row_number() over (partition by post_id order by opened_on, id) as place
    from vacancy where post_id = any(array(select id from paid)) and visibility = any($2)),
  link as materialized (select distinct line_id, pathway_id from pathway_funding where line_id = any(array(select id from line)) and visibility = any($2)),
  way as materialized (select id, name from pathway where id = any(array(select distinct pathway_id from link)) and visibility = any($2)),
  ranked as (select l.line_id, w.id, row_number() over (partition by l.line_id order by w.name collate "C", w.id) as place from link l join way w on w.id = l.pathway_id),
  state as (
    select x.* from way cross join lateral (
      select pathway_id, id, as_at, median_weeks_state, median_weeks_value, total_state, total_value, latest_day(as_at) as day from wait_snapshot
      where pathway_id = way.id and visibility = any($2) order by day desc nulls last, id limit 12) x)`;
