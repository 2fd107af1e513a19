/** The tables of a file that is read by a mapping: the one that was sent, or the one that is remembered where it fits. */
import type { z } from 'zod';
import type { FileKind } from '../files/file-kind.js';
import { columnNamed } from '../files/columns.js';
import { openTables, type SheetTable } from '../files/open-tables.js';
import { refuseFile } from '../files/refuse-file.js';
import type { StoredFile } from '../files/stored-file.js';
import { Refused } from '../write/refused.js';
import type { Door } from '../write/door.js';
import { headingsOf, knownHeadings, type Headings } from './headings.js';
import { mappingGiven, mappingRemembered, type Mapping } from './mapping.js';
import type { Report } from './report.js';

export interface MappedKind<Known extends Mapping> {
  kind: string;
  accepts: readonly FileKind[];
  shape: z.ZodType<Known>;
  headings: Headings<string>;
}

export interface MappedTables<Known> {
  tables: readonly SheetTable[];
  /** Nothing: neither was one sent, nor does what is remembered fit. */
  mapping: Known | undefined;
}

export async function mappedTables<Known extends Mapping>(
  door: Door,
  { kind, accepts, shape, headings }: MappedKind<Known>,
  { file, given, report }: { file: StoredFile; given: string | undefined; report: Report },
): Promise<MappedTables<Known>> {
  if (given !== undefined) {
    const mapping = mappingGiven(given, shape);
    return { tables: await tablesBy(file, accepts, mapping, report), mapping };
  }
  const remembered = await mappingRemembered(door, kind, shape);
  if (remembered !== undefined) {
    try {
      return { tables: await tablesBy(file, accepts, remembered, report), mapping: remembered };
    } catch (error) {
      if (!doesNotFit(error)) throw error;
      report.note('The mapping that is remembered names headings that this file has not: a new one is proposed.');
    }
  }
  const { tables } = await openTables(file, { accepts, header: knownHeadings(headings) });
  if (tables.length === 0) refuseFile('HEADER_MISSING');
  return { tables, mapping: undefined };
}

const doesNotFit = (error: unknown): boolean =>
  error instanceof Refused && error.reasons.some(({ code }) => code === 'COLUMN_MISSING' || code === 'HEADER_MISSING');

async function tablesBy(
  file: StoredFile,
  accepts: readonly FileKind[],
  mapping: Mapping,
  report: Report,
): Promise<readonly SheetTable[]> {
  const named = columnsIn(mapping);
  const header = headingsOf(named);
  const { tables, without } = await openTables(file, { accepts, header, leaveOut: mapping.leaveOutSheets });
  if (tables.length === 0) refuseFile('HEADER_MISSING', { more: `Looked for ${named.join(', ')}.` });
  for (const { sheet, table } of tables) {
    const missing = named.filter((name) => columnNamed(table, [name]) === undefined);
    if (missing.length === 0) continue;
    const place = sheet === null ? '' : ` on the sheet "${sheet}"`;
    const there = table.columns.map(({ name }) => name).join(', ');
    refuseFile('COLUMN_MISSING', {
      more: `The mapping names ${missing.join(', ')}${place}; there are ${there}. Name another column, null for none, or leave the sheet out (leaveOutSheets).`,
    });
  }
  const unread = new Set(tables.flatMap(({ table }) => table.columns.map(({ name }) => name)));
  for (const { table } of tables) for (const name of named) unread.delete(columnNamed(table, [name])?.name ?? '');
  if (unread.size > 0) report.note(`Columns that the mapping does not name are not read: ${[...unread].join(', ')}.`);
  if (without.length > 0) report.note(`Sheets without these headings are not read: ${without.join(', ')}.`);
  return tables;
}

/** The headings a mapping names. */
export function columnsIn(mapping: Mapping): string[] {
  return Object.entries(mapping).flatMap(([field, heading]) =>
    field.endsWith('Column') && typeof heading === 'string' ? [heading] : [],
  );
}
