/** What a first list of posts proposes: which column is what, and what its words stand for. */
import type { SheetTable } from '../../platform/files/open-tables.js';
import { lookThrough, showProposal } from '../../platform/imports/look-through.js';
import type { Report } from '../../platform/imports/report.js';
import { proposeWords } from '../../platform/imports/words-meant.js';
import { headsPersons, holdsPersons } from '../../platform/files/names-in-files.js';
import type { Known } from './known.js';
import { footingMeanings, headings, statusMeanings } from './mapping.js';

export async function proposeListMapping(
  tables: readonly SheetTable[],
  { teams, postTypes }: Known,
  report: Report,
): Promise<void> {
  const found = await lookThrough(withoutPersons(tables), headings, report);
  const { columns } = found;
  const sheets = new Map(tables.flatMap(({ sheet }) => (sheet === null ? [] : [[sheet, 1] as const])));
  const words = [
    {
      field: 'postTypes',
      column: columns.postTypeColumn ?? columns.titleColumn ?? '',
      found: found.words(columns.postTypeColumn === null ? 'titleColumn' : 'postTypeColumn'),
      meanings: postTypes,
    },
    {
      field: 'teams',
      column: columns.teamColumn ?? 'sheet',
      found: columns.teamColumn === null ? sheets : found.words('teamColumn'),
      meanings: teams,
    },
    {
      field: 'statuses',
      column: columns.statusColumn ?? '',
      found: found.words('statusColumn'),
      meanings: statusMeanings,
    },
    {
      field: 'footings',
      column: columns.footingColumn ?? '',
      found: found.words('footingColumn'),
      meanings: footingMeanings,
    },
  ].map(({ meanings, ...each }) => ({ ...each, proposed: proposeWords(each.found.keys(), meanings) }));
  const mapped = Object.fromEntries(words.map(({ field, proposed }) => [field, proposed]));
  showProposal(report, { ...columns, leaveOutSheets: [], ...mapped }, words);
  const persons = new Set([
    ...tables.flatMap(({ table }) => table.columns.flatMap(({ name }) => (headsPersons(name) ? [name] : []))),
    ...[...found.others].flatMap(([name, texts]) => (holdsPersons(texts.keys()) ? [name] : [])),
  ]);
  if (persons.size > 0)
    report.note(
      `These columns look as if they named persons. They are not read, and nothing of them is kept: ${[...persons].join(', ')}.`,
    );
}

/** No word of such a column is even looked at. */
function withoutPersons(tables: readonly SheetTable[]): SheetTable[] {
  return tables.map(({ sheet, table }) => ({
    sheet,
    table: { ...table, columns: table.columns.filter(({ name }) => !headsPersons(name)) },
  }));
}
