/** A short name that nothing else of its kind has, held for this write from the moment it is found free. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { name, sql } from '../reading/sql.js';

export async function newSlug(
  door: Door,
  table: 'intervention' | 'rating_scale',
  slug: string,
  path: string,
): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 100)
    refuse(
      'BAD_SLUG',
      'A short name has small letters and digits with single hyphens between, at most 100: `wirral-wsoa`.',
      path,
    );
  await door.ask(sql`select pg_advisory_xact_lock(hashtextextended(${`${table} ${slug}`}, 0))`);
  const taken = await door.ask(sql`select 1 from ${name(table)} where slug = ${slug}`);
  if (taken.length > 0) refuse('SLUG_TAKEN', `"${slug}" is taken. Choose another short name.`, path);
  return slug;
}
