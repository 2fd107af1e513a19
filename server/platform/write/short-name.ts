/** The short name that queries and addresses call a record by: chosen once, held by one record, never changed. */
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Door } from './door.js';
import { refuse } from './refused.js';
import { name, sql } from '../../reading/sql.js';

const form = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longest = 100;

export async function shortName(
  door: Door,
  row: EntityTarget<ObjectLiteral>,
  given: string,
  path: string,
): Promise<string> {
  if (!form.test(given) || given.length > longest)
    refuse(
      'BAD_SLUG',
      `A short name is made of small letters, digits and single hyphens, such as "speech-and-language", ${String(longest)} characters at most. Write "${given.slice(0, longest)}" so.`,
      path,
    );
  const { tableName } = door.manager.dataSource.getMetadata(row);
  // Two who choose the same name at once must not both find it free.
  await door.ask(sql`select pg_advisory_xact_lock(hashtext(${`${tableName} ${given}`}))`);
  const [taken] = await door.ask(sql`select from ${name(tableName)} where slug = ${given}`);
  if (taken !== undefined)
    refuse('SLUG_TAKEN', `Another record is called "${given}" already. Choose another short name.`, path);
  return given;
}
