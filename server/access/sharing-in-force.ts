/**
 * Whether data may be shared under an arrangement on a day. Where the record leaves open whether it had begun, had ended or works at
 * all, the answer is null, never yes: silence is no leave to share.
 */
import { SharingAgreement } from '../../schema/access/sharing-agreement.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const sharingInForce: Summary = ({ keys, table, asAt }) => sql`
  select s.id as k, case
    when s.status = 'PROPOSED' or earliest_day(s.starts_on) > ${asAt} or latest_day(s.expires_on) < ${asAt} then false
    when s.status = 'ENDED' then case when latest_day(s.as_at) <= ${asAt} then false end
    when s.status = 'UNKNOWN' and not coalesce(${asAt} between earliest_day(s.as_at) and latest_day(s.as_at), false) then null
    when s.status = 'AGREED' and not coalesce(latest_day(s.starts_on) <= ${asAt}, false) then null
    when s.expires_on is not null and not coalesce(earliest_day(s.expires_on) >= ${asAt}, false) then null
    else true end as value
  from ${table(SharingAgreement)} s where s.id = any(${keys})`;
