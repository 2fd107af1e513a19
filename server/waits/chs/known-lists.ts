/** Lists of the publication that are on record and in force. */
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import type { Band } from '../bands-of-snapshots.js';
import type { Count } from './lists.js';
import type { KnownList } from './outcome.js';
import type { SettledPlace } from './settle-places.js';

export interface ListKey {
  pathwayId: string;
  scope: SettledPlace['scope'];
  providerId: string | null;
  /** YYYY-MM. */
  month: string;
}

export interface KnownSnapshot extends KnownList {
  id: string;
  total: Count;
  bands: readonly Band[];
}

export const keyOf = ({ pathwayId, scope, providerId, month }: ListKey): string =>
  [pathwayId, scope, providerId ?? '', month].join(' ');

const isInForce = sql`not exists (select from wait_snapshot n where n.supersedes_id = w.id)`;

export async function knownLists(
  door: Door,
  clockId: string,
  lists: readonly ListKey[],
): Promise<Map<string, KnownSnapshot>> {
  const rows = await door.ask<ListKey & KnownSnapshot>(sql`
    select w.id, w.pathway_id as "pathwayId", w.scope, w.provider_id as "providerId", split_part(w.period_id, '|', 1) as month,
      earliest_day(d.published_on)::text as "publishedFrom",
      ${figure('w.total')} as total,
      coalesce((select json_agg(json_build_object('sequence', b.sequence, 'label', b.label, 'fromDays', b.from_days, 'toDays', b.to_days,
          'count', ${figure('b.count')}) order by b.sequence) from wait_band b where b.snapshot_id = w.id), '[]') as bands
    from wait_snapshot w left join passage p on p.id = w.source_id left join source_document d on d.id = p.document_id
    where w.clock_id = ${clockId} and w.pathway_id = any(${[...new Set(lists.map(({ pathwayId }) => pathwayId))]})
      and w.period_id = any(${[...new Set(lists.map(({ month }) => `${month}|M`))]}) and ${isInForce}`);
  return new Map(rows.map((row) => [keyOf(row), row]));
}

const figure = (column: 'w.total' | 'b.count') => {
  const [state, value, qualifier, promised, note] =
    column === 'w.total'
      ? [sql`w.total_state`, sql`w.total_value`, sql`w.total_qualifier`, sql`w.total_promised_for`, sql`w.total_note`]
      : [sql`b.count_state`, sql`b.count_value`, sql`b.count_qualifier`, sql`b.count_promised_for`, sql`b.count_note`];
  return sql`json_build_object('state', ${state}, 'value', ${value}, 'qualifier', ${qualifier}, 'promisedFor', ${promised}, 'note', ${note})`;
};

/** A list that had a figure for the month or the year before it, as its snapshot and pathway say. */
export interface EarlierList extends Omit<ListKey, 'month'> {
  areaId: string;
  pathway: string;
  /** Of its last figure. */
  lastMonth: string;
}

/** Those that are still to be expected: not of an organisation whose duties another took over. */
export async function listsOfTheYearBefore(door: Door, clockId: string, month: string): Promise<EarlierList[]> {
  return door.ask<EarlierList>(sql`
    select distinct on (w.pathway_id, w.scope, w.provider_id) w.pathway_id as "pathwayId", w.scope, w.provider_id as "providerId",
      w.area_id as "areaId", y.name as pathway, split_part(w.period_id, '|', 1) as "lastMonth"
    from wait_snapshot w join pathway y on y.id = w.pathway_id join period p on p.id = w.period_id
      left join organisation o on o.id = w.provider_id
    where w.clock_id = ${clockId} and w.scope not in ('AREA', 'UNKNOWN') and w.total_value is not null and o.successor_id is null and ${isInForce}
      and p.starts_on <= ${`${month}-01`}::date and p.starts_on >= ${`${month}-01`}::date - interval '1 year'
    order by w.pathway_id, w.scope, w.provider_id, p.starts_on desc`);
}
