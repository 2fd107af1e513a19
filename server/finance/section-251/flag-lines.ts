/** Doubts about the lines of a file. Income lies below zero by right and what is left may; what was spent before income does not. */
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import type { SeenFigure } from '../../provenance/quality/figures-of.js';
import { negative } from '../../provenance/quality/negative.js';
import { raiseFlags } from '../../provenance/raise-flags.js';
import { sql } from '../../reading/sql.js';

interface Below {
  id: string;
  areaId: string;
  asAt: string;
  ownerId: string | null;
  startsOn: string;
  endsOn: string;
  reportedBy: string;
  gross: string;
}

export async function flagLines(door: Door, added: readonly string[], report: Report): Promise<void> {
  const below = await door.ask<Below>(sql`
    select l.id, l.area_id as "areaId", l.as_at as "asAt", l.owner_id as "ownerId", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
      'the council of ' || a.name as "reportedBy", round(l.gross_value / 100.0, 2)::text as gross
    from section251_line l join area a on a.id = l.area_id join period p on p.id = l.period_id
    where l.id = any(${[...added]}) and l.gross_value < 0`);
  const looked = below.map(({ id, areaId, asAt, ownerId, startsOn, endsOn, reportedBy, gross }) => {
    const figure: SeenFigure = { state: 'KNOWN', qualifier: 'EXACT', value: gross };
    const doubt = negative({ span: { startsOn, endsOn }, reportedBy, figures: [{ name: 'gross, in pounds', figure }] });
    return { id, areaId, asAt, ownerId, visibility: 'PUBLIC' as const, doubts: doubt === undefined ? [] : [doubt] };
  });
  const flags = await raiseFlags(door, 'Section251Line', looked);
  if (flags.length > 0) report.flag('NEGATIVE', flags.length);
}
