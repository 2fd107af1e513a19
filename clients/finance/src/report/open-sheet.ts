/** What is not reconciled, and why. */
import { moneyFormat, poundsOf } from '../books/figures.js';
import type { OpenMatter } from '../books/open-matters.js';
import { text } from '../sheets/content.js';
import { Table } from '../sheets/table.js';
import { sheetNames } from './headings.js';

export function openSheet(rows: readonly OpenMatter[]): Table<OpenMatter> {
  return new Table<OpenMatter>({
    sheet: sheetNames.open,
    title: 'What is not reconciled, and why',
    explains:
      'Figures that are not known or disputed, sums that differ from one another, and what others were asked and have not answered.',
    rows,
    columns: [
      { heading: 'About', width: 40, content: ({ about }) => text(about) },
      { heading: 'What', width: 44, content: ({ what }) => text(what) },
      {
        heading: 'State, or difference £',
        width: 18,
        isNumber: true,
        content: ({ state }) =>
          typeof state === 'number' ? { value: poundsOf(state), format: moneyFormat } : { value: state },
      },
      { heading: 'Why', width: 80, content: ({ why }) => text(why) },
      { heading: 'As at', width: 12, content: ({ since }) => text(since) },
    ],
  });
}
