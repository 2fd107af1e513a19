/**
 * Doubts about the lines of a file, and about those of the year after. Income lies below zero by right and what is left may; what was spent
 * before income does not.
 */
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import type { SeenFigure } from '../../provenance/quality/figures-of.js';
import { negative } from '../../provenance/quality/negative.js';
import { yearOnYearJump } from '../../provenance/quality/year-on-year-jump.js';
import { raiseFlags } from '../../provenance/raise-flags.js';
import { sql, type Sql } from '../../reading/sql.js';

interface Seen {
  id: string;
  areaId: string;
  asAt: string;
  ownerId: string | null;
  reportedBy: string;
  startsOn: string;
  endsOn: string;
  gross: SeenFigure;
  /** Of the year before. Null: not on record. */
  before: { startsOn: string; endsOn: string; gross: SeenFigure } | null;
}

export async function flagLines(door: Door, added: readonly string[], report: Report): Promise<void> {
  const looked = (await linesToDoubt(door, added)).map(({ id, areaId, asAt, ownerId, ...line }) => {
    const { startsOn, endsOn, reportedBy, gross, before } = line;
    const now = { span: { startsOn, endsOn }, reportedBy, value: gross };
    const then = before === null ? [] : [{ span: before, reportedBy, value: before.gross }];
    const doubts = [
      negative({ ...now, figures: [{ name: 'gross, in pounds', figure: gross }] }),
      yearOnYearJump([...then, now], { unit: 'POUNDS' }),
    ];
    return { id, areaId, asAt, ownerId, visibility: 'PUBLIC' as const, doubts: doubts.flatMap((doubt) => doubt ?? []) };
  });
  const flags = await raiseFlags(door, 'Section251Line', looked);
  const counts = await door.ask<{ rule: string; count: number }>(
    sql`select rule, count(*)::int as count from quality_flag where id = any(${flags}) group by rule order by rule`,
  );
  for (const { rule, count } of counts) report.flag(rule, count);
}

const pounds = (pence: Sql, state: Sql, qualifier: Sql): Sql =>
  sql`json_build_object('state', ${state}, 'qualifier', ${qualifier}, 'value', round(${pence} / 100.0, 2)::text)`;

/** Those that may be doubted, of a hundred thousand: below zero, twice or half of the year before, or doubted until now. */
function linesToDoubt(door: Door, added: readonly string[]): Promise<Seen[]> {
  return door.ask<Seen>(sql`
    with handed as (
      select l.id, l.area_id, l.stage, p.starts_on, p.ends_on, c.value as number
      from section251_line l join period p on p.id = l.period_id join code c on c.id = l.code_id
      where l.id = any(${[...added]})),
    looked as (
      select id from handed
      union
      select n.id from handed h join section251_line n on n.area_id = h.area_id and n.stage = h.stage
        join period np on np.id = n.period_id and np.starts_on = h.ends_on + 1
        join code nc on nc.id = n.code_id and nc.value = h.number
      where not exists (select from section251_line s where s.supersedes_id = n.id))
    select l.id, l.area_id as "areaId", l.as_at as "asAt", l.owner_id as "ownerId", 'the council of ' || a.name as "reportedBy",
      p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
      ${pounds(sql`l.gross_value`, sql`l.gross_state`, sql`l.gross_qualifier`)} as gross,
      case when b.id is not null then json_build_object('startsOn', b.starts_on, 'endsOn', b.ends_on,
        'gross', ${pounds(sql`b.gross_value`, sql`b.gross_state`, sql`b.gross_qualifier`)}) end as before
    from looked join section251_line l on l.id = looked.id
      join area a on a.id = l.area_id
      join period p on p.id = l.period_id
      join code c on c.id = l.code_id
      left join lateral (
        select e.*, ep.starts_on, ep.ends_on from section251_line e
          join period ep on ep.id = e.period_id and ep.ends_on = p.starts_on - 1
          join code ec on ec.id = e.code_id and ec.value = c.value
        where e.area_id = l.area_id and e.stage = l.stage and not exists (select from section251_line s where s.supersedes_id = e.id)
        limit 1) b on true
    where l.gross_value < 0 or l.gross_value >= 2 * b.gross_value or 2 * l.gross_value <= b.gross_value
      or exists (select from quality_flag f where f.about_type = 'Section251Line' and f.about_id = l.id::text and f.settled_on is null)`);
}
