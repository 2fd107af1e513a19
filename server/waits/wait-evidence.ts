/** Whether anybody has given a wait for a pathway: a figure of its own, or people in a band. */
import { Pathway } from '../../schema/waits/pathway.js';
import { WaitBand } from '../../schema/waits/wait-band.js';
import { WaitSnapshot } from '../../schema/waits/wait-snapshot.js';
import type { Summary } from '../reading/links.js';
import { name, sql } from '../reading/sql.js';

const given = sql`num_nonnulls(w.total_value, w.median_weeks_value, w.percentile92_weeks_value, w.mean_weeks_value, w.longest_weeks_value, w.stated_weeks_value) > 0`;

export const waitEvidence: Summary = ({ keys, table, asAt }) => sql`
  with waits as (
    select w.pathway_id, w.as_at,
      ${given} or exists (select from ${table(WaitBand)} b where b.snapshot_id = w.id and b.count_value is not null) as given
    from ${table(WaitSnapshot)} w
    where w.pathway_id = any(${keys}) and coalesce(earliest_day(w.as_at), latest_day(w.as_at), ${asAt}) <= ${asAt})
  select p.id as k, count(w.pathway_id)::int as snapshots, (count(*) filter (where w.given))::int as ${name('withFigures')},
    (array_agg(w.as_at order by latest_day(w.as_at) desc nulls last) filter (where w.given))[1] as ${name('latestAsAt')}
  from ${table(Pathway)} p left join waits w on w.pathway_id = p.id where p.id = any(${keys}) group by p.id`;
