/** How many observations a claim was set against; none is 0, which says that nobody has compared it yet. */
import { Claim } from '../../schema/indicators/claim.js';
import { ClaimComparator } from '../../schema/indicators/claim-comparator.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const comparatorCount: Summary = ({ keys, table }) => sql`
  select c.id as k, (select count(*)::int from ${table(ClaimComparator)} m where m.claim_id = c.id) as value
  from ${table(Claim)} c where c.id = any(${keys})`;
