/** The cells of a table by the fields of a mapping. What a cell does not say as it should rejects its row. */
import { BadCell, textOf } from '../files/cell-values.js';
import type { Cell } from '../files/cell.js';
import { columnNamed, sameName } from '../files/columns.js';
import type { Column, Table, TableRow } from '../files/table.js';
import type { Mapping } from './mapping.js';
import type { Report } from './report.js';
import type { WordsMeant } from './words-meant.js';

type Reads<Value> = (cell: Cell | undefined) => Value;

export class MappedCells<Field extends string> {
  private readonly columns = new Map<Field, Column>();

  /** The headings are there: `mappedTables` has looked. */
  constructor(
    table: Table,
    mapping: Mapping,
    private readonly report: Report,
  ) {
    for (const [field, heading] of Object.entries(mapping)) {
      if (!field.endsWith('Column') || typeof heading !== 'string') continue;
      const column = columnNamed(table, [heading]);
      if (column !== undefined) this.columns.set(field as Field, column);
    }
  }

  has(field: Field): boolean {
    return this.columns.has(field);
  }

  cell(row: TableRow, field: Field): Cell | undefined {
    const column = this.columns.get(field);
    return column === undefined ? undefined : row.cells[column.position];
  }

  /** Null: there is no such column, or nothing stands there. Nothing at all: the row is rejected. */
  read<Value>(row: TableRow, field: Field, value: Reads<Value | null>): Value | null | undefined {
    const column = this.columns.get(field);
    return column === undefined ? null : this.report.cell(row, column, () => value(row.cells[column.position]));
  }

  needed<Value>(row: TableRow, field: Field, value: Reads<Value | null>): Value | undefined {
    const read = (cell: Cell | undefined): Value => {
      const found = value(cell);
      if (found !== null) return found;
      throw new BadCell('CELL_EMPTY', 'Nothing stands here. Fill it in, or take the row out.');
    };
    return this.read(row, field, read) ?? undefined;
  }

  /** What a needed word stands for; null where the mapping leaves rows with it out. */
  meaning<Value>(row: TableRow, field: Field, words: WordsMeant<Value>): Value | null | undefined {
    const word = this.needed(row, field, textOf);
    return word === undefined ? undefined : this.meaningOf(row, word, words, field);
  }

  /** `field` is the column that the word stands in, if any. */
  meaningOf<Value>(row: TableRow, word: string, words: WordsMeant<Value>, field?: Field): Value | null | undefined {
    const value = words.of(word);
    if (value === undefined)
      this.report.reject({
        ...row,
        column: (field && this.columns.get(field)?.name) ?? null,
        code: 'WORD_NOT_PLACED',
        message: `The mapping does not say what "${word}" stands for. Say so under ${words.field}, or null where it is to be passed over.`,
      });
    return value;
  }

  /** Headings are often written again, over each part of a long table or under a heading of two rows. */
  repeatsHeadings(row: TableRow, field: Field): boolean {
    const column = this.columns.get(field);
    return column !== undefined && sameName(row.cells[column.position]?.text ?? '') === sameName(column.name);
  }
}

/** All values of a row, unless one is missing: then the row was rejected. */
export function whole<Values extends object>(values: { [Field in keyof Values]: Values[Field] | undefined }):
  Values | undefined {
  return Object.values(values).includes(undefined) ? undefined : (values as Values);
}
