/** A caller about to be kept out. The one that asks cannot be: nobody might be left to let it in again. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { CallerRow } from './caller.entity.js';

export async function takeOther(door: Door, id: string): Promise<CallerRow> {
  const caller = await door.take(CallerRow, id, 'callerId');
  if (caller.id === door.actor.callerId)
    refuse('OWN_CALLER', 'This is the caller you are signed in with. Ask another administrator.', 'callerId');
  return caller;
}
