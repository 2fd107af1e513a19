/** Short names that nobody holds yet, for records that a file brings: the name in small letters, with a number where it is taken. */
import type { Door } from '../platform/write/door.js';
import { name, sql } from '../reading/sql.js';

export function slugOf(words: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** In the order wished for; no two alike. */
export async function freeSlugs(door: Door, noun: string, wished: readonly string[]): Promise<string[]> {
  const { tableName } = door.manager.dataSource.getMetadata(`${noun}Row`);
  const rows = await door.ask<{ slug: string }>(
    sql`select slug from ${name(tableName)} where slug = any(${wished}) or regexp_replace(slug, '-[0-9]+$', '') = any(${wished})`,
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return wished.map((wish) => {
    let free = wish;
    for (let number = 2; taken.has(free); number += 1) free = `${wish}-${String(number)}`;
    taken.add(free);
    return free;
  });
}
