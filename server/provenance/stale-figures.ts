/** Figures become stale without anybody handing anything in: the newest of each series is looked at every day, and doubted once. */
import type { Fact } from '../../schema/shared/recorded.js';
import type { DailyLook } from '../platform/daily-looks.js';
import { sql, type Sql } from '../reading/sql.js';
import { leaveEvents, type Kept } from './leave-events-of-look.js';
import { refreshOf, reportedOf, type InSeries } from './look-along.js';
import { stale } from './quality/stale.js';

/** The newest record in force of a series, as the statement of a row reads it. */
export type Newest = Pick<Fact, 'realm'> & Omit<InSeries, 'series' | 'doubted'>;

const event = 'FiguresDoubted';

/** `newest` reads a `Newest` for each series whose figures somebody said when to expect. */
export function staleFigures(row: string, noun: string, newest: Sql): DailyLook {
  const name = `${row}:doubtStaleFigures`;
  return {
    name,
    event,
    async look(ask, today) {
      const found = await ask<Newest>(sql`
        select n.* from (${newest}) n
        where n."endsOn"::date + n."reportedWithinDays" < ${today}::date and not exists (
          select from quality_flag f
          where f.about_type = ${noun} and f.about_id = n.id::text and f.rule = 'STALE' and f.settled_on is null)`);
      const flags = found.flatMap((record) => {
        const doubt = stale(reportedOf(record), refreshOf(record), today);
        const { id, realm, visibility, ownerId, areaId, asAt } = record;
        return doubt === undefined ? [] : [{ id, realm, visibility, ownerId, areaId, asAt, ...doubt }];
      });
      if (flags.length === 0) return 0;
      await ask(sql`with c as (insert into change_record (permission) values (${name}) returning id)
        select set_config('throughline.change', id::text, true) from c`);
      const raised = await ask<Kept>(sql`
        insert into quality_flag (realm, visibility, owner_id, area_id, as_at, about_type, about_id, rule, detail)
        select f.realm, f.visibility, f."ownerId", f."areaId", f."asAt", ${noun}, f.id, f.rule, f.detail
        from jsonb_to_recordset(${JSON.stringify(flags)}::jsonb)
          f(realm text, visibility text, "ownerId" uuid, "areaId" uuid, "asAt" text, id text, rule text, detail text)
        returning id as key, realm, visibility, owner_id as "ownerId", area_id as "areaId"`);
      await leaveEvents(ask, { permission: name, type: `${row}.${event}`, noun: 'QualityFlag' }, raised);
      return flags.length;
    },
  };
}
