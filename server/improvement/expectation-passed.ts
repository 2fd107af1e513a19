/** An expected review is overdue unless it was held itself or another is recorded as the one held. */
import { ExternalReview } from '../../schema/improvement/external-review.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const expectationPassed: Summary = ({ keys, table, asAt }) => sql`
  select r.id as k, coalesce(r.held_on is null and latest_day(r.expected_on) < ${asAt}
    and not exists (select from ${table(ExternalReview)} h where h.expected_as_id = r.id and h.held_on is not null), false) as value
  from ${table(ExternalReview)} r where r.id = any(${keys})`;
