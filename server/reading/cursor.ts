/** Where a page ended: the value the list was ordered by and the key that breaks ties. It only fits the order it was made for. */
import { refusedRequest } from './refused-request.js';

export interface Position {
  value: string | null;
  key: string;
}

export function encodeCursor(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([order, position.value, position.key])).toString('base64url');
}

export function decodeCursor(order: string, cursor: string): Position {
  const bad = (why: string) =>
    refusedRequest(
      'BAD_CURSOR',
      `The cursor "${cursor.slice(0, 40)}" ${why}. Use the endCursor of a page with the same order, or leave \`after\` out to begin again.`,
    );
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw bad('is not one of ours');
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw bad('is not one of ours');
  const [madeFor, value, key] = parts as unknown[];
  if (typeof key !== 'string' || (value !== null && typeof value !== 'string')) throw bad('is not one of ours');
  if (madeFor !== order) throw bad('belongs to a list in another order');
  return { value, key };
}
