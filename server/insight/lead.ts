/** Leads from an answer on to a record of the contract, which is read only where the client asks for something of it. */
import { readNode } from '../reading/attach.js';
import type { Reader } from '../reading/reader.js';

/** Gives what stands in the place of the record with this id: it fits wherever a record of the contract is wanted. */
export type Lead = (id: string) => never;

/** graphql-js calls a function where it looks for a value. */
export function leadOf(reader: Reader): Lead {
  return (id) => (() => readNode(reader, id)) as never;
}

/** The same for a list of records. */
export function leadAllOf(reader: Reader): (ids: readonly string[]) => never[] {
  return (ids) => (() => Promise.all(ids.map((id) => readNode(reader, id)))) as unknown as never[];
}
