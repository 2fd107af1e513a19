/** A section 251 line is current until a later release supersedes it. */
import { Section251Line } from '../../schema/finance/section-251-line.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const currentSection251Line: Summary = ({ keys, table }) => sql`
  select l.id as k, not exists (select from ${table(Section251Line)} n where n.supersedes_id = l.id) as value
  from ${table(Section251Line)} l where l.id = any(${keys})`;
