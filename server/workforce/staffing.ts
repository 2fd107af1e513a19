/**
 * How far posts are filled on a day. A part nobody has recorded is null, and one such part makes the sum of its team null: a team
 * whose posts are half known is not half empty. Agency staff and locums cover a vacancy and never fill it.
 *
 * Where nobody's holding a post is on record, an open vacancy of the whole post says that nobody does, for as long as it is open.
 */
import { Occupancy } from '../../schema/workforce/occupancy.js';
import { Post } from '../../schema/workforce/post.js';
import { Team } from '../../schema/workforce/team.js';
import { Vacancy } from '../../schema/workforce/vacancy.js';
import { partFigure } from '../reading/figure-sql.js';
import type { Summary, SummaryTools } from '../reading/links.js';
import { join, sql, type Sql } from '../reading/sql.js';

/** Without its first day on record, a post is known to exist from the date its source speaks of. */
const exists = (asAt: Sql): Sql => sql`case
  when p.status in ('PROPOSED', 'WITHDRAWN') or p.ends_on < ${asAt} then false
  when p.established_on is not null then p.established_on <= ${asAt}
  when latest_day(p.as_at) <= ${asAt} then true end`;

/** One row a post: established, occupied and cover, each null where nobody has said. */
function filledPosts({ table, asAt }: SummaryTools, which: Sql): Sql {
  const none = sql`0::numeric(10,2)`;
  return sql`select q.id, q.team_id, case when q.there then q.fte_value when not q.there then ${none} end as established,
      case when q.recorded or not q.there then q.occupied end as occupied, case when q.recorded or not q.there then q.cover end as cover
    from (
      select p.id, p.team_id, p.fte_value, ${exists(asAt)} as there, held.occupied, held.cover,
        held.ever or p.fte_value <= (select sum(v.fte_value) from ${table(Vacancy)} v
          where v.post_id = p.id and v.opened_on <= ${asAt} and (v.status = 'OPEN' or v.closed_on > ${asAt})) as recorded
      from ${table(Post)} p cross join lateral (
        select count(*) > 0 as ever,
          coalesce(sum(o.fte) filter (where o.kind not in ('AGENCY', 'LOCUM') and o.starts_on <= ${asAt} and coalesce(o.ends_on >= ${asAt}, true)), ${none}) as occupied,
          coalesce(sum(o.fte) filter (where o.kind in ('AGENCY', 'LOCUM') and o.starts_on <= ${asAt} and coalesce(o.ends_on >= ${asAt}, true)), ${none}) as cover
        from ${table(Occupancy)} o where o.post_id = p.id and o.withdrawn_on is null) held
      where ${which}) q`;
}

const unrecorded = 'Nobody has recorded who holds the posts.';

const figures = (established: Sql, occupied: Sql, cover: Sql): Sql =>
  join([
    partFigure('established', established, {
      whyUnknown: 'No posts are on record, or the hours of one are not known.',
    }),
    partFigure('occupied', occupied, { whyUnknown: unrecorded }),
    partFigure('vacant', sql`(${established} - ${occupied})`, {
      whyUnknown: 'It needs the hours of every post, and who holds them.',
    }),
    partFigure('agencyCover', cover, { whyUnknown: unrecorded }),
  ]);

export const postStaffing: Summary = (tools) => sql`
  select f.id as k, ${figures(sql`f.established`, sql`f.occupied`, sql`f.cover`)} from (${filledPosts(tools, sql`p.id = any(${tools.keys})`)}) f`;

export const teamStaffing: Summary = (tools) => sql`
  select w.id as k, ${figures(sql`w.established`, sql`w.occupied`, sql`w.cover`)} from (
    select t.id,
      case when count(f.id) = count(f.established) then sum(f.established) end as established,
      case when count(f.id) = count(f.occupied) then sum(f.occupied) end as occupied,
      case when count(f.id) = count(f.cover) then sum(f.cover) end as cover
    from ${tools.table(Team)} t left join (${filledPosts(tools, sql`p.team_id = any(${tools.keys})`)}) f on f.team_id = t.id
    where t.id = any(${tools.keys}) group by t.id) w`;
