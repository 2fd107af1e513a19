/** The role in words: as the input names it, or as the role the caller signs in with is called. */
import type { Door } from '../platform/write/door.js';
import { optionalText } from '../platform/write/values.js';
import { sql } from '../reading/sql.js';

export async function actingRole(door: Door, named: string | null | undefined, path: string): Promise<string> {
  const given = optionalText(named, path);
  if (given !== null) return given;
  const [role] = await door.ask<{ name: string }>(sql`select name from role where slug = ${door.actor.role}`);
  return role?.name ?? door.actor.role;
}
