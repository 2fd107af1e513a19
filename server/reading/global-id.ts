/** Ids as clients see them: the type's name and the table's key. Opaque to them; checked before any statement runs. */
import { refusedRequest } from './refused-request.js';
import type { Model, NounModel } from './model.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function globalId(typeName: string, key: string): string {
  return `${typeName}:${key}`;
}

export function parseGlobalId(model: Model, id: string): { noun: NounModel; key: string } {
  const cut = id.indexOf(':');
  const noun = model.get(id.slice(0, Math.max(cut, 0)));
  const key = id.slice(cut + 1);
  if (noun === undefined || key === '' || key.length > 64 || (noun.keyType === 'uuid' && !uuid.test(key))) {
    throw refusedRequest(
      'BAD_ID',
      `"${id.slice(0, 80)}" is not an id of this service. Use an id exactly as a query returned it.`,
    );
  }
  return { noun, key };
}

/** The key inside an id that must be of one noun. */
export function keyOf(model: Model, id: string, expected: NounModel): string {
  const { noun, key } = parseGlobalId(model, id);
  if (noun !== expected) {
    throw refusedRequest(
      'WRONG_KIND_OF_ID',
      `"${id}" is the id of a ${noun.name}; this place takes the id of a ${expected.name}.`,
    );
  }
  return key;
}
