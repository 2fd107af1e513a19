/** How a sender's files of a kind are read: proposed by a first file, sent back as an option, and remembered once a file was taken in by it. */
import { z } from 'zod';
import { sql } from '../../reading/sql.js';
import type { Door } from '../write/door.js';
import { refuse, Refused } from '../write/refused.js';
import type { MappedWords } from './words-meant.js';

export const mappingOption = z
  .string()
  .optional()
  .describe(
    'How the columns are read: JSON, as a file without it proposes. Left out: as your last file was read, where its headings are there.',
  );

export const asAtOption = z.iso
  .date()
  .optional()
  .describe('The day the file speaks of, as YYYY-MM-DD. Left out: today.');

/** A column that is there, and one that may be. Null in a proposal: none was recognised. */
export const column = z.string();
export const optionalColumn = z.string().nullable();
export const words = z.record(z.string(), z.string().nullable());

export type Mapping = Readonly<Record<string, string | null | MappedWords | readonly string[]>> & {
  /** Sheets that are not read. */
  leaveOutSheets: readonly string[];
};

export function mappingGiven<Known>(given: string, shape: z.ZodType<Known>): Known {
  const read = shape.safeParse(parsed(given));
  if (read.success) return read.data;
  throw new Refused(
    ...read.error.issues.map(({ path, message }) => ({
      code: 'BAD_MAPPING',
      message: `The mapping${path.length === 0 ? '' : ` at ${path.join('.')}`}: ${message}. Send it as a file without \`mapping\` proposes it, with what is null or wrong put right.`,
      path: ['mapping', ...path.map(String)],
    })),
  );
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return refuse(
      'BAD_MAPPING',
      'The mapping is not JSON. Send it as a file without `mapping` proposes it.',
      'mapping',
    );
  }
}

export async function mappingRemembered<Known>(
  door: Door,
  kind: string,
  shape: z.ZodType<Known>,
): Promise<Known | undefined> {
  const [found] = await door.ask<{ mapping: unknown }>(
    sql`select mapping from import_mapping where organisation_id = ${door.actor.organisationId} and kind = ${kind}`,
  );
  // One of an earlier form is proposed anew.
  return shape.safeParse(found?.mapping).data;
}

export async function rememberMapping(door: Door, kind: string, mapping: Mapping): Promise<void> {
  await door.ask(
    sql`insert into import_mapping (organisation_id, kind, mapping) values (${door.actor.organisationId}, ${kind}, ${JSON.stringify(mapping)})
      on conflict (organisation_id, kind) do update set mapping = excluded.mapping, recorded_at = now()`,
  );
}
