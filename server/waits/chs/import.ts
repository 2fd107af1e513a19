/** Takes in a monthly workbook of community health services waiting lists: the lists of providers, boards, regions and England, with their bands. */
import { z } from 'zod';
import { importKind, type Taking } from '../../platform/imports/import-kind.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { recordPeriods } from '../../places/reporting-period.js';
import { sql } from '../../reading/sql.js';
import { checkReachesEverywhere } from '../../places/statistics/check-reach.js';
import { missingSubmitters, nationalTotals } from './by-month.js';
import { settleClock } from './clock.js';
import { tellControls } from './control.js';
import { flagLists } from './flag-lists.js';
import { readLists } from './lists.js';
import { restateMissing } from './missing-submitters.js';
import { notHandedIn } from './not-handed-in.js';
import { settlePathways } from './settle-pathways.js';
import { settlePlaces } from './settle-places.js';
import { recordSources } from './sources.js';
import { storeLists, type ListToStore } from './store-lists.js';
import { readWorkbook } from './workbook.js';

const options = z.strictObject({
  published: z.iso
    .date()
    .optional()
    .describe('The day the workbook was published, YYYY-MM-DD, where its cover does not say or says it wrong.'),
});

export const chsImport = importKind({
  kind: 'nhs-chs',
  verb: 'importWaitingLists',
  describes: 'A monthly workbook of community health services waiting lists of NHS England.',
  accepts: ['XLSX'],
  options,
  take,
});

async function take(
  door: Door,
  { file, options: { published }, report, tally }: Taking<z.output<typeof options>>,
): Promise<void> {
  checkReachesEverywhere(door, 'waits:importWaitingLists');
  const workbook = await readWorkbook(file);
  const { month, totals, bands } = workbook;
  const publishedOn = published ?? workbook.publishedOn;
  tally.expect(
    (bands.length + 1) * totals.rows.length +
      (workbook.missing?.rows.length ?? 0) +
      (workbook.series?.rows.length ?? 0),
  );
  const { lists: ofMonth, places } = readLists(workbook, report);
  const england =
    places.find(({ scope }) => scope === 'NATIONAL') ??
    refuse(
      'ENGLAND_MISSING',
      `There is no row of England in ${totals.sheet}. Send the workbook as it is published.`,
      'file',
    );
  const earlier = nationalTotals(workbook, england, report);
  const missing = missingSubmitters(workbook, report);
  if (report.hasRejected) return;
  tellControls({ totals, lists: ofMonth }, report);

  await door.ask(sql`select pg_advisory_xact_lock(hashtextextended(${`nhs-chs ${door.actor.realm}`}, 0))`);
  const [tables = '', series = ''] = await recordSources(door, { ...workbook, publishedOn });
  await recordPeriods(
    door,
    [...ofMonth, ...earlier].map((list) => `${list.month}|M`),
  );
  const clockId = await settleClock(door, tables);
  const settled = await settlePlaces(door, places, { month, sourceId: tables, report });
  const told = [...ofMonth, ...earlier].flatMap((list) => {
    const place = settled.get(list.place.key);
    return place === undefined ? [] : [{ ...list, place, missingIn: missingOf(list.place.key, list.month, missing) }];
  });
  const pathways = await settlePathways(door, told, { month, sourceId: tables, report });
  const lists = told.map(({ place, service, missingIn, ...list }, index): ListToStore => {
    const { scope, areaId, providerId, name } = place;
    const sourceId = list.month === month ? tables : series;
    return {
      ...list,
      scope,
      areaId,
      providerId,
      sourceId,
      name: `${service.name}, ${name}`,
      pathwayId: pathways[index] ?? '',
      missingSubmitters: missingIn,
    };
  });
  const blank = await notHandedIn(door, { clockId, month, lists, settled, sourceId: tables });
  tellBlank(blank, report);
  const storing = { clockId, publishedOn, report };
  const added = await storeLists(door, [...lists, ...blank], storing);
  const restated = await restateMissing(door, missing, settled, storing);
  await flagLists(door, added, restated, report);
}

function tellBlank(blank: readonly { name: string; lastMonth: string }[], report: Report): void {
  if (blank.length === 0) return;
  report.table('Not handed in', ['list', 'last figure'], blank.map(({ name, lastMonth }) => [name, lastMonth]).sort());
  report.note(
    'Lists that had a figure within the year before and have none now are on record as unknown. An organisation under a new name makes new lists: nothing is joined by likeness of names.',
  );
}

type MissingIn = ReturnType<typeof missingSubmitters>;

const missingOf = (place: string, month: string, missing: MissingIn): number | null =>
  missing.find((each) => each.place.key === place && each.month === month)?.organisations ?? null;
