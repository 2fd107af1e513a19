/** The dashboard as flat rows: the lowest level first, so that each parent finds its children written. */
import { slugAsked, type Form } from './form.js';
import { approvedState, linePosition, spentState } from '../line-position.js';
import { add, figure, nodes, plain, quoted } from './quoted.js';

const text = `
  with area as materialized (select id, name from area where slug = $1 and visibility = any($2)),
  line as materialized (
    select id, title, actuals_basis from investment_line where area_id = (select id from area) and visibility = any($2) order by title collate "C", id limit 50),
  ${linePosition},
  stream as materialized (select id, title, number from workstream where area_id = (select id from area) and visibility = any($2) order by number, id limit 50),
  act as materialized (
    select x.* from stream s cross join lateral (
      select workstream_id, id, title, due_on, completed_on from action where workstream_id = s.id and visibility = any($2) order by title collate "C", id limit 100) x),
  step as (
    select action_id, id, title, original_due, current_due, completed_on, row_number() over (partition by action_id order by title collate "C", id) as place
    from milestone where action_id = any(array(select id from act)) and visibility = any($2))
  (select '0', action_id, id, title, original_due, current_due, completed_on, null from step where place <= 10)
  union all (select '1', workstream_id, id, title, due_on, completed_on, null, null from act)
  union all (select '2', null, id, title, number::text, null, null, null from stream)
  union all (select '3', null, l.id, l.title, ${approvedState}, b.total::text, ${spentState}, s.total::text
    from line l left join approved b on b.id = l.id left join spent s on s.id = l.id order by l.title collate "C", l.id)
  union all (select '4', null, id, name, null, null, null, null from area)`;

const write: Form['write'] = (rows) => {
  const milestones = new Map<string, string>();
  const actions = new Map<string, string>();
  const top = new Map<string, string>();
  let area = 'null';
  for (const [tag, parent, id, name, a, b, c, d] of rows) {
    switch (tag) {
      case '0':
        add(
          milestones,
          parent,
          `{"id":"Milestone:${id ?? ''}","title":${quoted(name)},"originalDue":${plain(a)},"currentDue":${plain(b)},"completedOn":${plain(c)}}`,
        );
        break;
      case '1':
        add(
          actions,
          parent,
          `{"id":"Action:${id ?? ''}","title":${quoted(name)},"dueOn":${plain(a)},"completedOn":${plain(b)},"milestones":${nodes(milestones.get(id ?? ''))}}`,
        );
        break;
      case '2':
        add(
          top,
          'workstreams',
          `{"id":"Workstream:${id ?? ''}","title":${quoted(name)},"number":${a ?? 'null'},"actions":${nodes(actions.get(id ?? ''))}}`,
        );
        break;
      case '3':
        add(
          top,
          'lines',
          `{"id":"InvestmentLine:${id ?? ''}","title":${quoted(name)},"position":{"approved":${figure(a, b)},"actual":${figure(c, d)}}}`,
        );
        break;
      default:
        area = `{"id":"Area:${id ?? ''}","name":${quoted(name)},"workstreams":${nodes(top.get('workstreams'))},"investmentLines":${nodes(top.get('lines'))}}`;
    }
  }
  return `{"area":${area}}`;
};

export const flatDashboard: Form = { text, asked: slugAsked, judgesByDay: true, write };
