/** The statement's part that says what a role of an organisation sees on a day. */
import { name, sql, type Sql } from '../reading/sql.js';
import type { Sight } from '../reading/sight.js';
import { sharingInForce } from './sharing-in-force.js';

/** Reads the columns below into a Sight. */
export type FoundSight = Pick<Sight, 'open' | 'own' | 'shared' | 'received' | 'seesSmallNumbers' | 'version'>;

const tiers = (role: Sql, condition: string): Sql =>
  sql`array(select v.tier from visibility_rule v where v.role_id = ${role} and v.condition = ${condition} order by v.tier)`;

/** Goodwill binds nobody, nor does what names no law or contract; and what has no end was not agreed for a purpose: none of them opens anything. */
const inForce = (today: string): Sql => sql`
  select a.* from sharing_agreement a join (${sharingInForce({
    keys: sql`array(select id from sharing_agreement)`,
    table: () => name('sharing_agreement'),
    sees: () => sql`true`,
    asAt: sql`cast(${today} as date)`,
  })}) f on f.k = a.id and f.value
  where a.basis in ('STATUTORY', 'CONTRACT', 'AGREEMENT') and a.legal_basis is not null and a.expires_on is not null`;

const received = (organisation: Sql, today: string): Sql => sql`array(
  select distinct covered || ' ' || giver.organisation_id || coalesce(' ' || a.area_id, '')
  from (${inForce(today)}) a cross join unnest(a.covers) covered
    join sharing_party giver on giver.agreement_id = a.id and giver.role in ('GIVES', 'BOTH') and giver.organisation_id is not null
    join sharing_party receiver on receiver.agreement_id = a.id and receiver.role in ('RECEIVES', 'BOTH')
  where receiver.organisation_id = ${organisation} and giver.organisation_id <> receiver.organisation_id order by 1)`;

export const sightColumns = (role: Sql, organisation: Sql, today: string): Sql => sql`
  ${tiers(role, 'ALWAYS')} as open, ${tiers(role, 'OWNER_ORGANISATION')} as own, ${tiers(role, 'SHARING_AGREEMENT')} as shared,
  ${received(organisation, today)} as received,
  coalesce((select w.sees_small_numbers from role w where w.id = ${role}), false) as "seesSmallNumbers", access_version() as version`;
