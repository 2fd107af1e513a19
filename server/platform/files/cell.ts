/** One cell of a table, with the kind of value it holds: a workbook knows the kind, a CSV holds words only. */
export type CellKind = 'EMPTY' | 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'ERROR' | 'FORMULA';

export interface Cell {
  kind: CellKind;
  /** A number in plain decimals, a date as YYYY-MM-DD, TRUE or FALSE; a formula as it is written. */
  text: string;
  /** Of an empty cell of a sheet that was read as it is seen: it has a colour, and no words. */
  isColoured?: true;
}

export const emptyCell: Cell = { kind: 'EMPTY', text: '' };

/** A cell of a CSV. A formula there is words that a spreadsheet would run: it is told of, never worked out. */
export function cellOfText(text: string): Cell {
  if (text === '') return emptyCell;
  const first = text.charCodeAt(0);
  if (first === equals) return { kind: 'FORMULA', text };
  if (first > space && text.charCodeAt(text.length - 1) > space) return { kind: 'TEXT', text };
  const trimmed = text.trim();
  if (trimmed === '') return emptyCell;
  return { kind: trimmed.startsWith('=') ? 'FORMULA' : 'TEXT', text: trimmed };
}

const [space, equals] = [32, 61];
