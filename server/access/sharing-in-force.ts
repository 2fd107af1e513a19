/**
 * Whether data may be shared under an arrangement on a day. Where the start or the state itself is not recorded the answer is null,
 * never yes: silence is no leave to share.
 */
import { SharingAgreement } from '../../schema/access/sharing-agreement.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const sharingInForce: Summary = ({ keys, table, asAt }) => sql`
  select s.id as k, case
    when s.status in ('PROPOSED', 'ENDED') or earliest_day(s.starts_on) > ${asAt} or latest_day(s.expires_on) < ${asAt} then false
    when s.status = 'UNKNOWN' and not coalesce(${asAt} between earliest_day(s.as_at) and latest_day(s.as_at), false) then null
    when s.status = 'AGREED' and earliest_day(s.starts_on) is null then null
    else true end as value
  from ${table(SharingAgreement)} s where s.id = any(${keys})`;
