/** Columns found by their headings, however those are written. */
import { refuseFile } from './refuse-file.js';
import type { Column, Table } from './table.js';

/** Letters and digits only, without capitals: `Cost Centre_Code` is `costcentrecode`. */
export function sameName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}%£]+/gu, '');
}

/** The first column with one of these headings, those named first before the others. */
export function columnNamed(table: Table, names: readonly string[]): Column | undefined {
  for (const name of names) {
    const found = table.columns.find((column) => sameName(column.name) === sameName(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

export function requiredColumn(table: Table, names: readonly string[]): Column {
  const found = columnNamed(table, names);
  if (found !== undefined) return found;
  const there = table.columns
    .map(({ name }) => name)
    .slice(0, 40)
    .join(', ');
  return refuseFile('COLUMN_MISSING', {
    more: `Looked for ${names.join(' or ')}; there are ${there}. Give the column that name, or send the file that has it.`,
  });
}
