/** An observation is current until another supersedes it. */
import { Observation } from '../../schema/indicators/observation.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const currentObservation: Summary = ({ keys, table }) => sql`
  select o.id as k, not exists (select from ${table(Observation)} n where n.supersedes_id = o.id) as value
  from ${table(Observation)} o where o.id = any(${keys})`;
