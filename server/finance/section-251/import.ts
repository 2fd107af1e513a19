/** Takes in section 251 budget and outturn files: the lines for children with SEND, by council area, region and country. */
import { openTable } from '../../platform/files/open-table.js';
import { importKind, type Taking } from '../../platform/imports/import-kind.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { recordPeriods } from '../../places/reporting-period.js';
import { areasOf } from '../../places/statistics/areas.js';
import { checkReachesEverywhere } from '../../places/statistics/check-reach.js';
import { recordPublication } from '../../provenance/record-publication.js';
import { sql } from '../../reading/sql.js';
import { columnsOf } from './columns.js';
import { flagLines } from './flag-lines.js';
import { lineCodes } from './line-codes.js';
import { section251Options, type Section251Options } from './options.js';
import { profileOf } from './profile.js';
import { readLines } from './read-lines.js';
import { StagedLines } from './staged-lines.js';
import { rejectRepeated, storeLines } from './store-lines.js';
import { symbolsOf } from './symbols.js';

export const section251Import = importKind({
  kind: 's251',
  verb: 'importSection251',
  describes: 'A CSV of section 251 budget or outturn, by line.',
  accepts: ['CSV'],
  options: section251Options,
  take,
});

async function take(door: Door, { file, options, report, tally }: Taking<Section251Options>): Promise<void> {
  checkReachesEverywhere(door, 'finance:importSection251');
  const table = await openTable(file, { accepts: section251Import.accepts });
  const columns = columnsOf(table, options.stage);
  const { stage } = columns;
  const profile = await profileOf(table, columns);
  tally.expect(profile.rows);
  const unit = options.unit ?? profile.evidence.unit() ?? refuseUnit();

  await door.ask(sql`select pg_advisory_xact_lock(hashtextextended(${`s251 ${door.actor.realm}`}, 0))`);
  const publishedOn = options.published ?? null;
  const sourceId = await recordRelease(door, { stage, name: options.release ?? file.name, publishedOn });
  await recordPeriods(door, [...profile.periods]);
  const codes = await lineCodes(door, profile.wordings, report);
  const areas = await areasOf(
    door,
    profile.placeByKey,
    { asAt: door.today, sourceId, publisher: 'Section 251 files' },
    report,
  );
  const staged = await StagedLines.open(door);
  await readLines({ table, columns, profile, areas, codes, symbols: symbolsOf(options.symbols), unit, report }, staged);
  await rejectRepeated(door, report);
  if (report.hasRejected) return;
  const added = await storeLines(door, { stage, sourceId, publishedOn, report });
  await flagLines(door, added, report);
  report.note(
    `Read as ${stage === 'BUDGET' ? 'budget' : 'outturn'}, in ${unit === 'POUNDS' ? 'pounds' : 'millions of pounds'}.`,
  );
  await warnOfOtherStage(door, stage, [...profile.periods], report);
}

function refuseUnit(): never {
  return refuse(
    'UNIT_UNCLEAR',
    'Whether the sums are in pounds or in millions of pounds cannot be told from the file. Say unit=POUNDS or unit=MILLIONS.',
    'unit',
  );
}

interface Release {
  stage: Section251Options['stage'];
  name: string;
  publishedOn: string | null;
}

async function recordRelease(door: Door, { stage, name, publishedOn }: Release): Promise<string> {
  const kind = stage === 'BUDGET' ? 'budget' : 'outturn';
  const [passage = ''] = await recordPublication(
    door,
    {
      slug: `s251-${kind}`,
      title: `Section 251 ${kind}: ${name}`,
      publishedOn,
      publisher: 'Department for Education',
      note: 'Budget and outturn do not cover the same money, even under the same number: compare a line only within its stage.',
    },
    [
      {
        locator: 'By line',
        summary: `What councils ${stage === 'BUDGET' ? 'planned to spend' : 'spent'}, by numbered line.`,
      },
    ],
  );
  return passage;
}

async function warnOfOtherStage(door: Door, stage: string, periods: readonly string[], report: Report): Promise<void> {
  const [other] = await door.ask(sql`
    select from section251_line where realm = ${door.actor.realm} and stage <> ${stage} and period_id = any(${[...periods]}) limit 1`);
  if (other === undefined) return;
  report.note(
    'The other statement of the same years is on record too. Budget and outturn are never like for like: they are kept apart, and no difference between them is a saving or an overspend.',
  );
}
