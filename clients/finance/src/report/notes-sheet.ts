/** What the workbook is: when it was made, of what, by which filters, how to read it and how to send it back. */
import type { Books } from '../books/read-books.js';
import type { Content } from '../sheets/content.js';
import { Table } from '../sheets/table.js';
import { sheetNames } from './headings.js';

export const noted = { area: 'Area', year: 'Financial year', knownAt: 'As known at', server: 'Server' } as const;

interface Note {
  what: string;
  says: Content;
}

export function notesSheet({ terms, area }: Books, server: string, verdict: Content): Table<Note> {
  const note = (what: string, value: string): Note => ({ what, says: { value } });
  return new Table<Note>({
    sheet: sheetNames.notes,
    title: `Budget monitoring of ${area.name}`,
    explains: area.notice ?? 'Read these notes first.',
    rows: [
      { what: 'Control', says: verdict },
      note(noted.area, terms.area),
      note(noted.year, terms.year.name),
      note('Counted until', terms.until),
      note(noted.knownAt, terms.knownAt),
      note(
        'Filters',
        `Lines, budgets, forecasts, virements, posts and funding sources of the area ${terms.area} that the caller may see; monitoring is of ${terms.year.name} alone. No other filter.`,
      ),
      note(
        'Source',
        'Throughline, asked over its API. Each record there names the document or the organisation that it rests on.',
      ),
      note(noted.server, server),
      note(
        'Sign convention',
        'Budgets, spend, commitments and forecasts are above zero. Variance is current budget less forecast outturn: above zero an underspend, below zero and red an overspend.',
      ),
      note(
        'unknown',
        'Nobody has said. It is not nought, and no sum takes it for nought: the row under a sum counts the rows without a figure.',
      ),
      note('promised for …', 'Not given yet; promised for that date.'),
      note(
        'disputed',
        'Somebody entitled to disputes it. Where a value is given it stays a number and is written with (disputed).',
      ),
      note('suppressed', 'Held back, because too few people are counted or the publisher withheld it.'),
      note('not applicable', 'The question does not arise.'),
      note('none on record', 'Nothing of the kind has been recorded.'),
      note('£0', 'Nought, and known to be.'),
      note('about, over, at least …', 'As exactly as the source gives the figure; it stays a number.'),
      note(
        'Sending it back',
        `Change the yellow cells of the sheet ${sheetNames.monitoring}: a forecast as a number of pounds, or unknown, and how you worked it out. Columns may be moved and rows left out or sorted. Then: throughline-finance forecast check FILE. Nothing else is read back.`,
      ),
    ],
    columns: [
      { heading: 'What', width: 28, content: ({ what }) => ({ value: what }) },
      { heading: 'Says', width: 120, content: ({ says }) => says },
    ],
  });
}
