/** The area that a slug names, with its realm: facts and the demonstration are never mixed. */
import type { Realm } from '../../schema/shared/recorded.js';
import { modelOf } from '../reading/model.js';
import { refusedRequest } from '../reading/refused-request.js';
import type { Row } from '../reading/row.js';
import type { Asking } from './asking.js';

export interface AreaNamed {
  id: string;
  realm: Realm;
}

export async function areaNamed(asking: Asking, slug: string): Promise<AreaNamed> {
  const { id, realm } = await rowNamed(asking, 'Area', slug);
  return { id, realm: realm as Realm };
}

/** A record of a noun that has a short name. */
export async function rowNamed({ reader }: Asking, noun: 'Area' | 'Board', slug: string): Promise<Row> {
  const filter = { slug: { equals: slug } };
  const [row] = await reader.root(modelOf(reader.model, noun), { first: 1, filter }).nodes();
  if (row !== undefined) return row;
  throw noneNamed(noun, slug);
}

export function noneNamed(noun: string, slug: string): Error {
  return refusedRequest(
    'NOT_FOUND',
    `There is no ${noun} with slug "${slug}" that you may see. List them with \`${noun.toLowerCase()}s\`.`,
  );
}
