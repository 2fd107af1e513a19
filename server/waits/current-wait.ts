/** A wait snapshot is current until another supersedes it. */
import { WaitSnapshot } from '../../schema/waits/wait-snapshot.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const currentWait: Summary = ({ keys, table }) => sql`
  select w.id as k, not exists (select from ${table(WaitSnapshot)} n where n.supersedes_id = w.id) as value
  from ${table(WaitSnapshot)} w where w.id = any(${keys})`;
