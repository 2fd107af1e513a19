/** What the waits of the publication measure, as far as it says: the facts and every workbook mean the same clock. */
import type { Door } from '../../platform/write/door.js';
import { publisherNamed } from '../../provenance/record-publication.js';
import { freeSlugs } from '../../places/free-slugs.js';
import { sql } from '../../reading/sql.js';
import { ClockDefinitionRow } from '../clock-definition.entity.js';

export const publisher = 'NHS England';

export const chsClock = {
  slug: 'nhs-chs-2023',
  name: 'Community health services waiting lists',
  edition: '2023',
  asAt: '2023',
  startEvent: 'UNKNOWN',
  stopEvent: 'UNKNOWN',
  population: 'Children and young people on the list of a provider, wherever they live',
  basis: 'INCOMPLETE',
  includesIntervention: 'UNKNOWN',
  statistic: 'BANDS',
  note: 'Unvalidated management information, not an official statistic; no figure of a council area. The bands need not add up to the total. The band to 52 weeks ends with day 364 and the last begins past day 365.',
} as const;

/** Its key in the realm of the caller. */
export async function settleClock(door: Door, sourceId: string): Promise<string> {
  const [known] = await door.ask<{ id: string }>(sql`
    select id from clock_definition where realm = ${door.actor.realm} and name = ${chsClock.name} and edition = ${chsClock.edition}
    order by recorded_at limit 1`);
  if (known !== undefined) return known.id;
  const [slug = chsClock.slug] = await freeSlugs(door, 'ClockDefinition', [chsClock.slug]);
  return door.insert(ClockDefinitionRow, {
    ...chsClock,
    slug,
    sourceId,
    publisherId: await publisherNamed(door, publisher),
  });
}
