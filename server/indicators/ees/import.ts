/** Takes in a file of Explore Education Statistics: every row as published, and the totals of defined columns as observations. */
import { openTable } from '../../platform/files/open-table.js';
import { importKind, type Taking } from '../../platform/imports/import-kind.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { recordPeriods } from '../../places/reporting-period.js';
import { sql } from '../../reading/sql.js';
import { areasOf } from '../../places/statistics/areas.js';
import { figureColumns } from './columns.js';
import { dataSetOf, type DataSetFound } from './data-set.js';
import { define } from './define.js';
import { definitionsOf, mapped, noteUnmapped } from './definitions.js';
import { flagColumns, flagObservations, flagRows } from './flags.js';
import { foreknown } from './foreknown.js';
import { isDescription, takeDescription } from './meta.js';
import { eesOptions, type EesOptions } from './options.js';
import { profileOf } from './profile.js';
import { readRows } from './read-rows.js';
import { loadKnownRows } from './rows-on-record.js';
import { Staging } from './staging.js';
import { storeObservations } from './store-observations.js';
import { rejectRepeated, storeRows } from './store-rows.js';
import { recordSymbols, symbolsOf } from './symbol-meanings.js';

export const eesImport = importKind({
  kind: 'ees',
  verb: 'importStatistics',
  describes: 'A CSV of Explore Education Statistics, or the .meta.csv that describes one.',
  accepts: ['CSV'],
  options: eesOptions,
  take,
});

async function take(door: Door, taking: Taking<EesOptions>): Promise<void> {
  checkSender(door);
  const table = await openTable(taking.file, { accepts: eesImport.accepts });
  const { options, report, tally } = taking;
  const dataSet = await dataSetOf(door, { ...taking, table });
  if (isDescription(table)) return takeDescription(door, dataSet, table, report);

  const symbols = await symbolsOf(door, dataSet, options);
  const profile = await profileOf(table, await foreknown(door, dataSet, options), new Set(symbols.keys()));
  tally.expect(profile.rows);
  await checkRelease(door, dataSet, profile.periods, options);
  await recordPeriods(door, [...profile.periods]);
  await recordSymbols(door, dataSet, { symbols, words: profile.words, report });
  const origin = { asAt: door.today, sourceId: dataSet.sourceId, publisher: 'Explore Education Statistics' };
  const areas = await areasOf(door, profile.placeByKey, origin, report);
  const columns = await figureColumns(door, dataSet, profile.figures, options.map);
  await define(door, dataSet, {
    columns,
    definitions: await definitionsOf(door, dataSet),
    periods: profile.periods,
    options,
    report,
  });
  const mappings = mapped(await definitionsOf(door, dataSet), columns, options);
  noteUnmapped(report, columns, mappings);

  const staging = await Staging.open(door);
  const doubts = await readRows({ table, profile, areas, columns, mappings, symbols, report, staging });
  await rejectRepeated(door, report);
  if (report.hasRejected) return;
  await storeRows(door, dataSet, await loadKnownRows(door, dataSet, columns), report);
  await storeObservations(door, dataSet, report);
  await flagColumns(door, dataSet, table, report);
  await flagRows(door, doubts, report);
  await flagObservations(door, report);
}

/** Published statistics speak of every area of the country, so the permission must reach everywhere; and they are facts. */
function checkSender(door: Door): void {
  const { realm, organisation, permissions } = door.actor;
  if (realm !== 'FACT')
    refuse(
      'FACTS_ONLY',
      `Published statistics are facts, and ${organisation} is a demonstration. Send them as a caller of an organisation of record.`,
    );
  if (permissions.get('indicators:importStatistics') !== 'EVERYWHERE')
    refuse('FORBIDDEN', 'Published statistics speak of every area. Ask somebody whose permission reaches everywhere.');
}

/** Without a word from the sender a file with later periods is not taken for a release that has not got them. */
async function checkRelease(
  door: Door,
  { id, slug }: DataSetFound,
  periods: ReadonlySet<string>,
  { dataSet }: EesOptions,
): Promise<void> {
  if (dataSet !== undefined) return;
  const later = await door.ask<{ code: string }>(sql`
    with known as (
      select period_id from published_row where data_set_id = ${id}
      union all
      select o.period_id from observation o join definition_version v on v.id = o.definition_id where v.data_set_id = ${id})
    select new.code from unnest(${[...periods]}::text[]) as new(code)
    where exists (select from known) and left(new.code, 4) > (select max(left(period_id, 4)) from known) order by 1`);
  if (later.length === 0) return;
  const codes = later.map(({ code }) => code).join(', ');
  refuse(
    'LATER_RELEASE',
    `The file has ${codes}, which ${slug} has not. If it is the next release, say dataSet=<a new slug>&follows=${slug}; if it is the same one published again, dataSet=${slug}.`,
    'dataSet',
  );
}
