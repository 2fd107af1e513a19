/** The posts of a list, each once. */
import type { SheetTable } from '../../platform/files/open-tables.js';
import { MappedCells } from '../../platform/imports/mapped-cells.js';
import type { Report } from '../../platform/imports/report.js';
import { refuse } from '../../platform/write/refused.js';
import { headsPersons, holdsPersons } from '../../platform/files/names-in-files.js';
import { listedPost, positionIn, type ListedPost, type ListMeanings } from './listed-post.js';
import type { ListColumn, ListMapping } from './mapping.js';

export interface PostList {
  posts: readonly ListedPost[];
  /** Positions whose rows the mapping leaves out. */
  leftOut: ReadonlySet<string>;
}

export async function readList(
  tables: readonly SheetTable[],
  { mapping, meant, report }: { mapping: ListMapping; meant: ListMeanings; report: Report },
): Promise<PostList> {
  refusePersons(mapping);
  const posts: ListedPost[] = [];
  const leftOut = new Set<string>();
  const lines = new Map<string, number>();
  for (const { sheet, table } of tables) {
    const cells = new MappedCells<ListColumn>(table, mapping, report);
    for await (const row of report.rows(table)) {
      if (cells.repeatsHeadings(row, 'positionColumn')) continue;
      const position = positionIn(row, cells);
      if (position === undefined) continue;
      const earlier = lines.get(position);
      if (earlier !== undefined) {
        report.reject({
          ...row,
          column: mapping.positionColumn,
          code: 'DUPLICATE_POSITION',
          message: `Position ${position} stands on line ${String(earlier)} already. Give each post one row: of a post that several share, add up what is held of it.`,
        });
        continue;
      }
      lines.set(position, row.line);
      const post = listedPost(row, position, { cells, sheet: sheet ?? '', meant });
      if (post === 'LEFT_OUT') leftOut.add(position);
      else if (post !== undefined) posts.push(post);
    }
  }
  if (holdsPersons(new Set(posts.map(({ title }) => title))))
    refuse(
      'COLUMN_NAMES_PERSONS',
      `Most of what stands under "${mapping.titleColumn}" looks like names of persons. Name the column with the titles of the posts as titleColumn.`,
      'mapping',
    );
  addTotals(posts, leftOut, report);
  return { posts, leftOut };
}

function addTotals(posts: readonly ListedPost[], leftOut: ReadonlySet<string>, report: Report): void {
  for (const { fte, fteInPost } of posts) {
    if (fte !== null) report.add('FTE', fte.given);
    if (fteInPost !== null) report.add('FTE in post', fteInPost.given);
  }
  const rounded = posts.filter(({ fte }) => fte?.isRounded === true).length;
  if (rounded > 0)
    report.note(
      `${String(rounded)} posts have hours with more than two decimals: they are kept rounded, as about so much.`,
    );
  if (leftOut.size > 0) report.change('left out: the mapping says so', leftOut.size);
}

function refusePersons(mapping: ListMapping): void {
  for (const [field, heading] of Object.entries(mapping))
    if (field.endsWith('Column') && typeof heading === 'string' && headsPersons(heading))
      refuse(
        'COLUMN_NAMES_PERSONS',
        `The column "${heading}" looks as if it named persons, and no name of a person is kept. Name another column as ${field}, or null.`,
        'mapping',
      );
}
