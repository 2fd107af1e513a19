/**
 * The record that a new one is to replace. Statements are replaced and stay readable: `supersedesId` leads from the new to the old. A
 * record is replaced once, so that a chain never becomes a tree.
 */
import type { ClassType } from 'type-graphql';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Kept } from '../platform/write/actor.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { name, sql } from '../reading/sql.js';

export interface Superseding {
  id: string;
  supersedesId: string | null;
}

/** Keeps other writers of the same chains waiting, and nobody else. */
export async function lockChains(door: Door, table: string, keys: readonly string[]): Promise<void> {
  await door.ask(sql`select from ${name(table)} where id = any(${[...new Set(keys)]}) order by id for no key update`);
}

/** The newest of its chain, and kept by no other organisation: public references are kept by nobody. */
export async function toReplace<Row extends Superseding & Kept>(
  door: Door,
  row: ClassType<Row>,
  id: string | null | undefined,
  path: string,
): Promise<Row | null> {
  if (id == null) return null;
  const found = await door.refer<Row>(row, id, path);
  if (found.ownerId != null || found.areaId != null) door.checkReach(found, path, row.name.replace(/Row$/, ''));
  await refuseReplaced(door, row, found.id, path);
  return found;
}

export async function refuseReplaced(
  door: Door,
  row: EntityTarget<ObjectLiteral>,
  id: string,
  path: string,
): Promise<void> {
  const { tableName } = door.manager.dataSource.getMetadata(row);
  await lockChains(door, tableName, [id]);
  const [newer] = await door.ask(sql`select from ${name(tableName)} where supersedes_id = ${id}`);
  if (newer !== undefined)
    refuse('ALREADY_SUPERSEDED', 'Another record has replaced this one already. Take the newest instead.', path);
}
