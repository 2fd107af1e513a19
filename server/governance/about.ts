/** The record that a question or an entry of the action log is about: any fact the caller may see. */
import { FactRow } from '../database/recorded-row.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { nounOfId } from '../provenance/noun-of-id.js';

export interface About {
  aboutType: string | null;
  aboutId: string | null;
}

export async function aboutOf(door: Door, id: string | null | undefined, path = 'aboutId'): Promise<About> {
  if (id == null) return { aboutType: null, aboutId: null };
  const noun = nounOfId(door, id, path);
  const record = await door.refer<{ id: string }>(noun, id, path);
  if (!(record instanceof FactRow))
    refuse('NOT_A_FACT', `A ${noun} states nothing that this could be about. Name a record that has a date.`, path);
  return { aboutType: noun, aboutId: record.id };
}
