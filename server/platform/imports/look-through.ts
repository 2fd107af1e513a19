/** What a first file holds: which column is what by its heading, the words of columns that are to be understood, and what stands in the others. */
import type { SheetTable } from '../files/open-tables.js';
import { refuseFile } from '../files/refuse-file.js';
import { proposeColumns, type Headings } from './headings.js';
import { toBeSaid, type MappedWords } from './words-meant.js';
import type { Report } from './report.js';

/** How often each word stands in a column. */
export type WordsFound = ReadonlyMap<string, number>;

export interface Found<Field extends string> {
  columns: Record<Field, string | null>;
  /** Of the column of a field; none where there is no such column. */
  words: (field: Field) => WordsFound;
  /** Columns that are none of these, with the different words in them. */
  others: ReadonlyMap<string, WordsFound>;
}

const mostWords = 500;

export async function lookThrough<Field extends string>(
  tables: readonly SheetTable[],
  headings: Headings<Field>,
  report: Report,
): Promise<Found<Field>> {
  const columns = mostColumns(tables, headings);
  const counts = new Map<string, Map<string, number>>();
  for (const { table } of tables) {
    for await (const row of report.rows(table)) {
      for (const { name, position } of table.columns) {
        const text = row.cells[position]?.text ?? '';
        const found = counts.get(name) ?? new Map<string, number>();
        if (text !== '' && (found.has(text) || found.size < mostWords)) found.set(text, (found.get(text) ?? 0) + 1);
        counts.set(name, found);
      }
    }
  }
  const taken = new Set<string | null>(Object.values(columns));
  return {
    columns,
    words: (field) => counts.get(columns[field] ?? '') ?? new Map(),
    others: new Map([...counts].filter(([name]) => !taken.has(name))),
  };
}

/** Of the sheet that has most of them. */
function mostColumns<Field extends string>(
  [first, ...others]: readonly SheetTable[],
  headings: Headings<Field>,
): Record<Field, string | null> {
  if (first === undefined) return refuseFile('HEADER_MISSING');
  const known = (columns: Record<Field, string | null>): number =>
    Object.values(columns).filter((name) => name !== null).length;
  return others
    .map(({ table }) => proposeColumns(table, headings))
    .reduce((best, each) => (known(each) > known(best) ? each : best), proposeColumns(first.table, headings));
}

/** Puts what is proposed before the sender: the mapping itself, and each word with how often it stands there. */
export function showProposal(
  report: Report,
  mapping: object,
  words: readonly { column: string; found: WordsFound; proposed: MappedWords }[],
): void {
  report.propose('mapping', mapping);
  report.table(
    'Words found, and what each is taken for',
    ['Column', 'Word', 'Rows', 'Taken for'],
    words.flatMap(({ column, found, proposed }) =>
      [...found].map(([word, count]) => [column, word, String(count), proposed[word] ?? '']),
    ),
  );
  report.note(
    'Nothing was written. Look at the proposal: where a column is null and there is one, name its heading; say for each word with "?" what it stands for, or null to leave rows with it out. Then send the file again with it as `mapping`.',
  );
}

/** Words that the mapping does not place: their rows were rejected, and what is to be said of them is shown. */
export function showUnplaced(
  report: Report,
  mapping: object,
  meant: readonly { field: string; unplaced: WordsFound }[],
): void {
  const open = meant.filter(({ unplaced }) => unplaced.size > 0);
  if (open.length === 0) return;
  report.table(
    'Words that the mapping does not place',
    ['Under', 'Word', 'Rows'],
    open.flatMap(({ field, unplaced }) => [...unplaced].map(([word, count]) => [field, word, String(count)])),
  );
  const completed = Object.fromEntries(
    open.map(({ field, unplaced }) => [
      field,
      {
        ...(mapping as Record<string, MappedWords>)[field],
        ...Object.fromEntries([...unplaced.keys()].map((word) => [word, toBeSaid])),
      },
    ]),
  );
  report.propose('mapping', { ...mapping, ...completed });
}
