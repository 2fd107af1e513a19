/** A kind of file that can be imported, as data: what it takes, and the work of taking it. */
import type { z } from 'zod';
import type { FileKind } from '../files/file-kind.js';
import type { StoredFile } from '../files/stored-file.js';
import type { Tally } from '../progress.js';
import type { Door } from '../write/door.js';
import type { Report } from './report.js';

export interface Taking<Options> {
  file: StoredFile;
  options: Options;
  report: Report;
  /** For the bar of the command line: `expect` how many rows; `Report` advances it. */
  tally: Tally;
}

export interface ImportKind {
  /** As it stands in the address: `POST /imports/<kind>`. */
  kind: string;
  /** With the row it is the permission: `indicators:importStatistics`. */
  verb: string;
  /** One sentence: what kind of file. */
  describes: string;
  accepts: readonly FileKind[];
  /** Of the query string, and flags of the command line; each described. */
  options: z.ZodObject;
  /** Done inside the one transaction; whatever is refused or rejected rolls all of it back. */
  take: (door: Door, taking: never) => Promise<void>;
}

/** An import with its row, as the manifests say. */
export interface NamedImport extends ImportKind {
  permission: string;
}

export function importKind<Options extends z.ZodObject>(
  kind: Omit<ImportKind, 'options' | 'take'> & {
    options: Options;
    take: (door: Door, taking: Taking<z.output<Options>>) => Promise<void>;
  },
): ImportKind {
  return kind;
}
