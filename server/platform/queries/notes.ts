/** What a reader of a workbook must know of it: what was asked, when and where, and how to read it. */
import type { SavedQuery } from './saved-queries.js';
import { joint } from './cells.js';
import type { TableShape } from './table-shape.js';

export interface Asked {
  query: SavedQuery;
  variables: Readonly<Record<string, unknown>>;
  /** With the variables. */
  address: string;
  at: Date;
}

export function notesOf(
  { query, variables, address, at }: Asked,
  { rowsAre }: TableShape,
  rows: number,
  mayGoOn: readonly string[],
): [string, string][] {
  const given = Object.entries(variables).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return [
    ['Query', query.name],
    ['What it asks', query.description],
    ['Variables', given.join(joint) || 'As the query has them'],
    ['Asked at', at.toISOString()],
    ['Source', address],
    ['Rows', String(rows)],
    [
      'A row',
      rowsAre === undefined ? 'The whole answer is one row.' : `One of ${rowsAre}. What has none of them is a row too.`,
    ],
    ['Several in one cell', `Values of other lists stand one after another, with “${joint.trim()}” between.`],
    [
      'Figures',
      'Look at the state beside a figure before its value: UNKNOWN, PROMISED, DISPUTED, SUPPRESSED and NOT_APPLICABLE are not nought.',
    ],
    ['Money', 'In pounds, as headings with (£) say.'],
    ...mayGoOn.map((path): [string, string] => [
      'There may be more',
      `A page of ${path} is full: the query gives no more of them.`,
    ]),
    ['The query', query.text],
  ];
}
