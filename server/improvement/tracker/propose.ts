/** What a first tracker proposes: which column is what, and of which scale its status words may be ratings. */
import type { SheetTable } from '../../platform/files/open-tables.js';
import { lookThrough, showProposal } from '../../platform/imports/look-through.js';
import type { Report } from '../../platform/imports/report.js';
import { proposeWords } from '../../platform/imports/words-meant.js';
import { headings } from './mapping.js';
import { meaningsOf, scaleLike, type Scale } from './scales.js';

export async function proposeTrackerMapping(
  tables: readonly SheetTable[],
  scales: readonly Scale[],
  report: Report,
): Promise<void> {
  const { columns, words } = await lookThrough(tables, headings, report);
  const found = words('statusColumn');
  const scale = scaleLike([...found.keys()], scales);
  const statuses = proposeWords(found.keys(), scale === undefined ? [] : meaningsOf(scale));
  showProposal(report, { ...columns, leaveOutSheets: [], scale: scale?.slug ?? null, statuses }, [
    { column: columns.statusColumn ?? '', found, proposed: statuses },
  ]);
  report.table(
    'Scales of ratings there are',
    ['Scale', 'Name', 'Ratings'],
    scales.map(({ slug, name, ratings }) => [slug, name, ratings.map(({ label }) => label).join(', ')]),
  );
  if (columns.statusColumn !== null && found.size === 0)
    report.note(
      `No words stand under "${columns.statusColumn}". If its cells are coloured: colours are not read. Write the word into each, such as Green.`,
    );
  if (columns.statusColumn !== null && scale === undefined)
    report.note(
      'No scale of ratings has words like these. Red, amber and green do not mean the same everywhere: name the scale under `scale`, and the rating of each word under `statuses`.',
    );
}
