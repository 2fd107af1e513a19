/** Which column is what, by what its heading says: known headings first, then those that hold a known one. */
import { columnNamed, sameName } from '../files/columns.js';
import type { HeaderRule, Table } from '../files/table.js';

/** By field of a mapping, the headings it is known under, the likeliest first. */
export type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

const leastRecognised = 2;
/** Shorter ones stand inside too many others. */
const leastLetters = 4;

/** A row is one of headings where two of them are known. */
export function knownHeadings(headings: Headings<string>): HeaderRule {
  const known = new Set(Object.values(headings).flat().map(sameName));
  return (texts) => texts.filter((text) => known.has(sameName(text))).length >= leastRecognised;
}

/** A row is one of headings where it has half of those that a mapping names: of the others the caller is told. */
export function headingsOf(names: readonly string[]): HeaderRule {
  const wanted = new Set(names.map(sameName));
  const least = Math.max(Math.min(wanted.size, leastRecognised), Math.ceil(wanted.size / 2));
  return (texts) => new Set(texts.map(sameName).filter((text) => wanted.has(text))).size >= least;
}

export function proposeColumns<Field extends string>(
  table: Table,
  headings: Headings<Field>,
): Record<Field, string | null> {
  const fields = Object.entries(headings) as [Field, readonly string[]][];
  const found = new Map<Field, string>();
  const isFree = (name: string): boolean => ![...found.values()].includes(name);
  for (const [field, names] of fields) {
    const column = columnNamed({ ...table, columns: table.columns.filter(({ name }) => isFree(name)) }, names);
    if (column !== undefined) found.set(field, column.name);
  }
  for (const [field, names] of fields) {
    const parts = names.map(sameName).filter((name) => name.length >= leastLetters);
    const column = table.columns.find(
      ({ name }) => isFree(name) && parts.some((part) => sameName(name).includes(part)),
    );
    if (!found.has(field) && column !== undefined) found.set(field, column.name);
  }
  return Object.fromEntries(fields.map(([field]) => [field, found.get(field) ?? null])) as Record<Field, string | null>;
}
