/** Which establishment of a team is in force. A date known only to the month or year counts from its last day. */
import { EstablishmentVersion } from '../../schema/workforce/establishment-version.js';
import { Team } from '../../schema/workforce/team.js';
import type { Summary } from '../reading/links.js';
import { name, sql } from '../reading/sql.js';

export const currentEstablishment: Summary = ({ keys, table }) => sql`
  select v.id as k, v.status = 'IN_FORCE' and not exists (
    select from ${table(EstablishmentVersion)} n where n.supersedes_id = v.id and n.status = 'IN_FORCE') as value
  from ${table(EstablishmentVersion)} v where v.id = any(${keys})`;

export const statedEstablishment: Summary = ({ keys, table, asAt }) => sql`
  with dated as materialized (
    select v.*, latest_day(coalesce(v.effective_from, v.as_at)) as since from ${table(EstablishmentVersion)} v
    where v.team_id = any(${keys}) and v.status = 'IN_FORCE' and latest_day(coalesce(v.effective_from, v.as_at)) <= ${asAt})
  select t.id as k, v.fte_value as ${name('value')}, coalesce(v.fte_state, 'UNKNOWN') as ${name('state')},
    coalesce(v.fte_qualifier, 'EXACT') as ${name('qualifier')}, v.fte_promised_for as ${name('promisedFor')}, v.fte_note as ${name('note')}
  from ${table(Team)} t left join lateral (
    select d.* from dated d where d.team_id = t.id and not exists (select from dated n where n.supersedes_id = d.id)
    order by d.since desc, d.recorded_at desc limit 1) v on true
  where t.id = any(${keys})`;
