/** Takes in a list of posts: shows what it would open, change and close, and does so once that very difference is sent back. */
import { z } from 'zod';
import { importKind, type Taking } from '../../platform/imports/import-kind.js';
import { showUnplaced } from '../../platform/imports/look-through.js';
import { mappedTables } from '../../platform/imports/mapped-tables.js';
import { asAtOption, mappingOption, rememberMapping } from '../../platform/imports/mapping.js';
import type { Report } from '../../platform/imports/report.js';
import { WordsMeant } from '../../platform/imports/words-meant.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { heldPosts, vacantPosts } from '../held-posts.js';
import { applyToPosts, type Applying } from './apply.js';
import { applyToHoldings } from './apply-holdings.js';
import { differences, type Compared } from './differences.js';
import { holdingsOf } from './holdings-of.js';
import { knownToLists, type Known } from './known.js';
import { footingMeanings, headings, mappingShape, statusMeanings, type ListMapping } from './mapping.js';
import { noteUnspoken } from './note-unspoken.js';
import { postsOnRecord } from './on-record.js';
import { proposeListMapping } from './propose.js';
import { readList, type PostList } from './read-list.js';
import { digestOf, showDifferences } from './show-differences.js';

const options = z.object({
  mapping: mappingOption,
  asAt: asAtOption,
  apply: z
    .string()
    .optional()
    .describe('What the report proposed under `apply`: the difference it showed is applied, if it is still the same.'),
});

export const postListImport = importKind({
  kind: 'establishment',
  verb: 'importEstablishment',
  describes:
    'A list of posts from HR, CSV or workbook, by a mapping of its columns; what it changes is shown before it is applied.',
  accepts: ['CSV', 'XLSX'],
  options,
  take,
});

async function take(
  door: Door,
  { file, options: { mapping: given, asAt = door.today, apply }, report }: Taking<z.output<typeof options>>,
): Promise<void> {
  if (asAt > door.today)
    refuse('FUTURE_DATE', `${asAt} is still to come. Say in asAt which day the list speaks of.`, 'asAt');
  const { kind, accepts } = postListImport;
  const mapped = { kind, accepts, shape: mappingShape, headings };
  const { tables, mapping } = await mappedTables(door, mapped, { file, given, report });
  const known = await knownToLists(door);
  if (mapping === undefined) return proposeListMapping(tables, known, report);
  const meant = {
    teams: new WordsMeant('teams', mapping.teams, known.teams),
    postTypes: new WordsMeant('postTypes', mapping.postTypes, known.postTypes),
    statuses: new WordsMeant('statuses', mapping.statuses, statusMeanings),
    footings: new WordsMeant('footings', mapping.footings, footingMeanings),
  };
  const list = await readList(tables, { mapping, meant, report });
  showUnplaced(report, mapping, Object.values(meant));
  if (report.hasRejected) return;
  const headerLine = tables[0]?.table.headerLine ?? 1;
  const digest = await compareAndApply({ door, report, asAt, headerLine, list, mapping, known });
  if (digest === undefined) return;
  report.accept(list.posts.length);
  if (apply === digest) return rememberMapping(door, kind, mapping);
  // Everything was done, to see whether it can be: the runner takes it back.
  report.propose('apply', digest);
  report.note(
    apply === undefined
      ? 'Nothing was written. Look at what opens, changes and closes; to apply it, send the same file and options again with `apply`.'
      : 'Nothing was written: since that difference was shown, the list or the record has changed. This is the difference now.',
  );
}

interface Asked {
  door: Door;
  report: Report;
  asAt: string;
  headerLine: number;
  list: PostList;
  mapping: ListMapping;
  known: Known;
}

/** Gives the digest of what was done; nothing where a row was rejected. */
async function compareAndApply({
  door,
  report,
  asAt,
  headerLine,
  list,
  mapping,
  known,
}: Asked): Promise<string | undefined> {
  const onRecord = await postsOnRecord(door);
  const live = [...onRecord.live.values()];
  const held = await heldPosts(door, live);
  const teams = new Map(known.teams.map(({ value }) => [value.id, value]));
  const postTypes = new Map(known.postTypes.map(({ value }) => [value.id, value]));
  const nameOf: Compared['nameOf'] = (id) =>
    teams.get(id ?? '')?.name ?? postTypes.get(id ?? '')?.title ?? (id === null ? 'not said' : 'another team');
  const found = differences({ list, onRecord, asAt, says: (field) => mapping[field] !== null, nameOf });
  const applying: Applying = {
    door,
    report,
    asAt,
    held,
    vacant: await vacantPosts(door, live),
    areaOf: (teamId) => teams.get(teamId)?.areaId,
    headerLine,
  };
  const opened = await applyToPosts(applying, found);
  const { fills, vacates, kept } = holdingsOf({ list, changes: found.changes, onRecord, opened, held, asAt });
  await applyToHoldings(applying, { fills, vacates });
  const shown = { ...found, kept: [...found.kept, ...kept], fills, vacates };
  showDifferences(report, shown);
  await noteUnspoken(door, report, { list, onRecord, nameOf });
  return report.hasRejected ? undefined : digestOf(shown);
}
