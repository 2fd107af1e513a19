/** The first hand-written form: one `json_agg` statement an operation, whose text is the answer. Of several ways to write each, the fastest. */
import { deepJoinSets } from './deep-join-sets.js';
import { slugAsked, areaAsked, type Form, type Forms } from './form.js';
import { approvedState, linePosition, spentState } from '../line-position.js';

const asItIs: Form['write'] = ([row]) => row?.[0] ?? 'null';

const position = `json_build_object('approved', json_build_object('state', ${approvedState}, 'value', b.total), 'actual', json_build_object('state', ${spentState}, 'value', s.total))`;
const withPosition = 'line l left join approved b on b.id = l.id left join spent s on s.id = l.id';
const byTitle = 'order by l.title collate "C", l.id';

const dashboard = `
  with area as materialized (select id, name from area where slug = $1 and visibility = any($2)),
  line as materialized (
    select id, title, actuals_basis from investment_line where area_id = (select id from area) and visibility = any($2) order by title collate "C", id limit 50),
  ${linePosition}
  select json_build_object('area', (select row_to_json(r) from (select 'Area:' || a.id as id, a.name,
    json_build_object('nodes', coalesce((select json_agg(r) from (select 'Workstream:' || w.id as id, w.title, w.number,
      json_build_object('nodes', coalesce((select json_agg(r) from (select 'Action:' || c.id as id, c.title, c.due_on as "dueOn", c.completed_on as "completedOn",
        json_build_object('nodes', coalesce((select json_agg(r) from (select 'Milestone:' || m.id as id, m.title, m.original_due as "originalDue", m.current_due as "currentDue", m.completed_on as "completedOn"
          from milestone m where m.action_id = c.id and m.visibility = any($2) order by m.title collate "C", m.id limit 10) r), '[]')) as milestones
        from action c where c.workstream_id = w.id and c.visibility = any($2) order by c.title collate "C", c.id limit 100) r), '[]')) as actions
      from workstream w where w.area_id = a.id and w.visibility = any($2) order by w.number, w.id limit 50) r), '[]')) as workstreams,
    json_build_object('nodes', coalesce((select json_agg(r) from (select 'InvestmentLine:' || l.id as id, l.title, ${position} as position from ${withPosition} ${byTitle}) r), '[]')) as "investmentLines"
    from area a) r))::text`;

const deepJoin = `${deepJoinSets},
  gaps as materialized (
    select post_id, json_agg((select row_to_json(r) from (select 'Vacancy:' || id as id, status, opened_on as "openedOn") r) order by place) as json
    from gap where place <= 10 group by post_id),
  posts as materialized (
    select p.id, (select row_to_json(r) from (select 'Post:' || p.id as id, title, status, json_build_object('value', fte_value::text) as fte,
      json_build_object('nodes', coalesce(json, '[]')) as vacancies) r) as json
    from paid p left join gaps on post_id = p.id),
  shares as materialized (
    select line_id, json_agg((select row_to_json(r) from (select 'PostFunding:' || s.id as id, share_percent::text as "sharePercent", json as post) r) order by starts_on, s.id) as json
    from share s left join posts p on p.id = post_id group by line_id),
  states as materialized (
    select pathway_id, json_agg((select row_to_json(r) from (select 'WaitSnapshot:' || id as id, as_at as "asAt",
      json_build_object('state', median_weeks_state, 'value', median_weeks_value::text) as "medianWeeks",
      json_build_object('state', total_state, 'value', total_value) as total) r) order by day desc nulls last, id) as json
    from state group by pathway_id),
  ways as materialized (
    select r.line_id, json_agg((select row_to_json(r) from (select 'Pathway:' || w.id as id, w.name, json_build_object('nodes', coalesce(json, '[]')) as "waitSnapshots") r) order by place) as json
    from ranked r join way w on w.id = r.id left join states on pathway_id = w.id where place <= 10 group by r.line_id)
  select json_build_object('investmentLines', json_build_object('nodes', coalesce(json_agg(r), '[]')))::text from (
    select 'InvestmentLine:' || l.id as id, l.title, ${position} as position,
      json_build_object('nodes', coalesce(shares.json, '[]')) as "postFundings", json_build_object('nodes', coalesce(ways.json, '[]')) as pathways
    from ${withPosition} left join shares on shares.line_id = l.id left join ways on ways.line_id = l.id ${byTitle}) r`;

const list = `
  with entry as materialized (
    select id, amount, basis, posted_on, description, reference, cost_centre, line_id from actual
    where realm = 'DEMONSTRATION' and area_id = $1 and visibility = any($2) order by posted_on, id limit 1000),
  line as materialized (
    select id, json_build_object('title', title) as json from investment_line where id = any(array(select distinct line_id from entry)) and visibility = any($2))
  select json_build_object('actuals', json_build_object('nodes', coalesce(json_agg(r), '[]')))::text from (
    select 'Actual:' || a.id as id, a.amount, a.basis, a.posted_on as "postedOn", a.description, a.reference, a.cost_centre as "costCentre", l.json as line
    from entry a left join line l on l.id = a.line_id order by a.posted_on, a.id) r`;

const lookup = `
  select json_build_object('pathway', json_build_object('id', 'Pathway:' || p.id, 'slug', p.slug, 'name', p.name, 'kind', p.kind,
    'provider', case when a.id is not null then json_build_object('name', a.name) end,
    'commissioner', case when b.id is not null then json_build_object('name', b.name) end))::text
  from pathway p left join organisation a on a.id = p.provider_id and a.visibility = any($2) left join organisation b on b.id = p.commissioner_id and b.visibility = any($2)
  where p.slug = $1 and p.visibility = any($2)`;

export const jsonAgg: Forms = {
  dashboard: { text: dashboard, asked: slugAsked, judgesByDay: true, write: asItIs },
  deepJoin: { text: deepJoin, asked: areaAsked, judgesByDay: true, write: asItIs },
  list: { text: list, asked: areaAsked, judgesByDay: false, write: asItIs },
  lookup: { text: lookup, asked: slugAsked, judgesByDay: false, write: asItIs },
};
