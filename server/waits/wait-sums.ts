/** What the bands of a wait snapshot add up to. A band nobody gave leaves the sum unknown; it is never taken for zero. */
import { WaitBand } from '../../schema/waits/wait-band.js';
import { WaitSnapshot } from '../../schema/waits/wait-snapshot.js';
import { wholeFigure } from '../reading/figure-sql.js';
import type { Summary } from '../reading/links.js';
import { sql, type Sql } from '../reading/sql.js';

/** The first day past 18 weeks, where published bands begin anew. */
const past18Weeks = 127;

const doubtful = sql`bool_or(b.count_qualifier <> 'EXACT') as rough, bool_or(b.count_state = 'DISPUTED') as disputed, bool_or(b.count_state = 'SUPPRESSED') as suppressed`;

/** The people in the bands `b` from a day on; null unless each band to the open end is there and given. */
const peopleFrom = (day: number): Sql => sql`
  case when count(b.id) = count(b.count_value) and max(b.sequence) - min(b.sequence) + 1 = count(b.id)
    and bool_or(b.from_days = ${day}) and bool_or(b.to_days is null) then sum(b.count_value) end`;

const bandSumState = sql`case when s.total is not null then case when s.disputed then 'DISPUTED' else 'KNOWN' end
  when s.suppressed then 'SUPPRESSED' else 'UNKNOWN' end`;

export const bandSum: Summary = ({ keys, table }) => sql`
  select s.id as k, ${wholeFigure(sql`s.total`, { state: bandSumState, whyUnknown: 'Not every band is given.', rough: sql`s.rough` })} from (
    select w.id, ${peopleFrom(0)} as total, ${doubtful}
    from ${table(WaitSnapshot)} w left join ${table(WaitBand)} b on b.snapshot_id = w.id where w.id = any(${keys}) group by w.id) s`;

const share = sql`round(100.0 * s.waiting / nullif(s.total, 0), 1)`;
const shareState = sql`case when s.total = 0 then 'NOT_APPLICABLE' when ${share} is null then case when s.suppressed or s.total_state = 'SUPPRESSED' then 'SUPPRESSED' else 'UNKNOWN' end
  when s.disputed or s.total_state = 'DISPUTED' then 'DISPUTED' else 'KNOWN' end`;

export const shareOver18Weeks: Summary = ({ keys, table }) => sql`
  select s.id as k, ${wholeFigure(share, { state: shareState, rough: sql`(s.rough or s.total_qualifier <> 'EXACT')`, whyUnknown: 'It needs the total and every band past 18 weeks, and somebody waiting.' })} from (
    select w.id, w.total_value as total, w.total_state, w.total_qualifier, ${peopleFrom(past18Weeks)} as waiting, ${doubtful}
    from ${table(WaitSnapshot)} w left join ${table(WaitBand)} b on b.snapshot_id = w.id and b.from_days >= ${past18Weeks}
    where w.id = any(${keys}) group by w.id, w.total_value, w.total_state, w.total_qualifier) s`;
