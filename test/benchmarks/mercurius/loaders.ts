/** One loader a relation. */
import type pg from 'pg';
import { dayOf, systemClock } from '../../../server/platform/clock.js';
import { approvedState, linePosition, spentState } from '../line-position.js';
import { childrenBy, oneBy, tiers, type Asked, type Row } from './rows.js';

const lines = `select id, area_id as parent, title from investment_line where visibility = any($2)`;
const organisations = `select id, name from organisation where id = any($1) and visibility = any($2)`;
const snapshots = `select id, pathway_id as parent, as_at as "asAt",
    json_build_object('state', median_weeks_state, 'value', median_weeks_value::text) as "medianWeeks", json_build_object('state', total_state, 'value', total_value) as total
  from wait_snapshot where pathway_id = any($1) and visibility = any($2) order by latest_day(as_at) desc nulls last, id`;
const positions = `
  with line as (select id, actuals_basis from investment_line where id = any($1)), ${linePosition}
  select l.id, json_build_object('state', ${approvedState}, 'value', b.total) as approved, json_build_object('state', ${spentState}, 'value', s.total) as actual
  from line l left join approved b on b.id = l.id left join spent s on s.id = l.id`;
const pathways = `
  select w.id, f.line_id as parent, w.name
  from pathway w join (select distinct line_id, pathway_id from pathway_funding where line_id = any($1) and visibility = any($2)) f on f.pathway_id = w.id
  where w.visibility = any($2) order by w.name, w.id`;

export function createLoaders(pool: pg.Pool) {
  const children = (name: string, text: string) => childrenBy(pool, name, text);
  const one = (name: string, field: string, text: string) => oneBy(pool, name, field, text);
  return {
    Area: {
      workstreams: children(
        'workstreams',
        `select id, area_id as parent, title, number from workstream where area_id = any($1) and visibility = any($2) order by number, id`,
      ),
      investmentLines: children('lines of area', `${lines} and area_id = any($1) order by title, id`),
    },
    Workstream: {
      actions: children(
        'actions',
        `select id, workstream_id as parent, title, due_on as "dueOn", completed_on as "completedOn" from action where workstream_id = any($1) and visibility = any($2) order by title, id`,
      ),
    },
    Action: {
      milestones: children(
        'milestones',
        `select id, action_id as parent, title, original_due as "originalDue", current_due as "currentDue", completed_on as "completedOn" from milestone where action_id = any($1) and visibility = any($2) order by title, id`,
      ),
    },
    InvestmentLine: {
      position: async (asked: readonly Asked[]): Promise<(Row | null)[]> => {
        const values = [asked.map(({ obj }) => obj.id), tiers, dayOf(systemClock)];
        const { rows } = await pool.query<Row>({ name: 'positions', text: positions, values });
        const byKey = new Map(rows.map((row) => [row.id, row]));
        return asked.map(({ obj }) => byKey.get(obj.id) ?? null);
      },
      postFundings: children(
        'fundings',
        `select id, line_id as parent, share_percent as "sharePercent", post_id as "postId" from post_funding where line_id = any($1) and visibility = any($2) order by starts_on, id`,
      ),
      pathways: children('pathways', pathways),
    },
    PostFunding: {
      post: one(
        'posts',
        'postId',
        `select id, title, status, json_build_object('value', fte_value::text) as fte from post where id = any($1) and visibility = any($2)`,
      ),
    },
    Post: {
      vacancies: children(
        'vacancies',
        `select id, post_id as parent, status, opened_on as "openedOn" from vacancy where post_id = any($1) and visibility = any($2) order by opened_on, id`,
      ),
    },
    Pathway: {
      provider: one('providers', 'providerId', organisations),
      commissioner: one('commissioners', 'commissionerId', organisations),
      waitSnapshots: children('snapshots', snapshots),
    },
    Actual: {
      line: one('lines', 'lineId', `${lines} and id = any($1)`),
    },
  };
}
