import { ActionLogItem } from '../../schema/governance/action-log-item.js';
import { Board } from '../../schema/governance/board.js';
import { Meeting } from '../../schema/governance/meeting.js';
import { Publication } from '../../schema/governance/publication.js';
import { Question } from '../../schema/governance/question.js';
import { Recommendation } from '../../schema/governance/recommendation.js';
import { RecommendationResponse } from '../../schema/governance/recommendation-response.js';
import { links, type NounLinks } from '../reading/links.js';
import { sql, type Sql } from '../reading/sql.js';
import { daysLate, isPastDue, timelinessOf, whyNotSaid } from './due-dates.js';

/** An answer in part leaves the rest of what was promised owed. */
const nothingOwed = (column: (field: string) => Sql): Sql =>
  sql`not (${column('status')} = 'PROMISED' or ${column('status')} = 'PARTLY' and ${column('promisedFor')} is not null)`;

export const governanceLinks: readonly NounLinks[] = [
  links(Board, {
    summaries: {
      openPromises: ({ keys, table }) => sql`
        select b.id as k, count(i.id)::int as value
        from ${table(Board)} b left join ${table(ActionLogItem)} i on i.board_id = b.id and i.kind = 'INFORMATION_PROMISED' and i.status <> 'DONE'
        where b.id = any(${keys}) group by b.id`,
    },
  }),
  links(Meeting, {
    summaries: {
      questionCounts: ({ keys, table }) => sql`
        select m.id as k, count(*) filter (where q.status = 'ANSWERED')::int as answered, count(*) filter (where q.status = 'PARTLY')::int as partly,
          count(*) filter (where q.status = 'PROMISED')::int as promised, count(*) filter (where q.status = 'UNANSWERED')::int as unanswered
        from ${table(Meeting)} m left join ${table(Question)} q on q.meeting_id = m.id where m.id = any(${keys}) group by m.id`,
    },
  }),
  links(Question, {
    expressions: {
      overdue: (column, { today }) => isPastDue(column('promisedFor'), nothingOwed(column), today),
      overdueNote: (column) => whyNotSaid(column('promisedFor'), nothingOwed(column)),
    },
  }),
  links(Recommendation, {
    summaries: {
      answered: ({ keys, table }) => sql`
        select r.id as k, exists (select from ${table(RecommendationResponse)} a where a.recommendation_id = r.id and a.status in ('ACCEPTED', 'PARTLY', 'REJECTED')) as value
        from ${table(Recommendation)} r where r.id = any(${keys})`,
    },
  }),
  links(ActionLogItem, {
    expressions: {
      timeliness: (column, { today }) => timelinessOf(column('due'), sql`${column('status')} = 'DONE'`, today),
      overdue: (column, { today }) => isPastDue(column('due'), sql`${column('status')} = 'DONE'`, today),
      overdueNote: (column) => whyNotSaid(column('due'), sql`${column('status')} = 'DONE'`, column('dueWords')),
    },
  }),
  links(Publication, {
    expressions: {
      timeliness: (column, { today }) =>
        timelinessOf(column('dueOn'), sql`${column('publishedOn')} is not null`, today),
      overdue: (column, { today }) => isPastDue(column('dueOn'), sql`${column('publishedOn')} is not null`, today),
      overdueNote: (column) =>
        whyNotSaid(column('dueOn'), sql`${column('publishedOn')} is not null`, column('dueWords')),
      lateness: (column, { today }) => daysLate(column('dueOn'), column('publishedOn'), today),
    },
  }),
];
