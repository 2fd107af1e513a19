/** Which establishment of a team is in force. A date known only to the month or year counts from its last day. */
import { EstablishmentVersion } from '../../schema/workforce/establishment-version.js';
import { Team } from '../../schema/workforce/team.js';
import type { Summary } from '../reading/links.js';
import { name, raw, sql, type Sql } from '../reading/sql.js';

const since = (version: 'v' | 'n'): Sql =>
  sql`latest_day(coalesce(${raw(version)}.effective_from, ${raw(version)}.as_at))`;
/** In force, and not only from a day to come. */
const holds = (version: 'v' | 'n', asAt: Sql): Sql =>
  sql`(${raw(version)}.status = 'IN_FORCE' and coalesce(${since(version)} <= ${asAt}, true))`;

export const currentEstablishment: Summary = ({ keys, table, asAt }) => sql`
  select v.id as k, ${holds('v', asAt)} and not exists (
    select from ${table(EstablishmentVersion)} n where n.supersedes_id = v.id and ${holds('n', asAt)}) as value
  from ${table(EstablishmentVersion)} v where v.id = any(${keys})`;

export const statedEstablishment: Summary = ({ keys, table, asAt }) => sql`
  with dated as materialized (
    select v.*, ${since('v')} as since from ${table(EstablishmentVersion)} v
    where v.team_id = any(${keys}) and v.status = 'IN_FORCE' and ${since('v')} <= ${asAt})
  select t.id as k, v.fte_value as ${name('value')}, coalesce(v.fte_state, 'UNKNOWN') as ${name('state')},
    coalesce(v.fte_qualifier, 'EXACT') as ${name('qualifier')}, v.fte_promised_for as ${name('promisedFor')},
    case when v.id is null then 'No establishment in force on that day is on record.' else v.fte_note end as ${name('note')}
  from ${table(Team)} t left join lateral (
    select d.* from dated d where d.team_id = t.id and not exists (select from dated n where n.supersedes_id = d.id)
    order by d.since desc, d.recorded_at desc limit 1) v on true
  where t.id = any(${keys})`;
