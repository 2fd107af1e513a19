/** Leads from an answer on to a record of the contract, which is read only where the client asks for something of it. */
import { readNode } from '../reading/attach.js';
import { modelOf } from '../reading/model.js';
import type { Reader } from '../reading/reader.js';

/** Gives what stands in the place of the record with this id: it fits wherever a record of the contract is wanted. */
export type Lead = (id: string) => never;

/** graphql-js calls a function where it looks for a value. */
export function leadOf(reader: Reader): Lead {
  return (id) => (() => readNode(reader, id)) as never;
}

/** Leads to what the record is about, or to itself where that is nothing, or nothing the caller may see. */
export function leadAboutOf(reader: Reader): Lead {
  const found = async (id: string): Promise<unknown> => {
    const row = await readNode(reader, id);
    const { aboutType, aboutId } = row as { aboutType?: string | null; aboutId?: string | null };
    if (aboutType == null || aboutId == null) return row;
    return (await reader.one(modelOf(reader.model, aboutType), aboutId)) ?? row;
  };
  return (id) => (() => found(id)) as never;
}

/** The same for a list of records. */
export function leadAllOf(reader: Reader): (ids: readonly string[]) => never[] {
  return (ids) => (() => Promise.all(ids.map((id) => readNode(reader, id)))) as unknown as never[];
}
