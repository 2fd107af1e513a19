import { RevokeCaller } from '../../schema/access/revoke-caller.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { CallerRow } from './caller.entity.js';
import { takeOther } from './take-other.js';

export const revokeCaller = write(RevokeCaller, async (door, input) => {
  const caller = await takeOther(door, input.callerId);
  if (caller.status === 'REVOKED')
    refuse('REVOKED_ALREADY', 'This caller was revoked before. There is nothing to do.', 'callerId');
  await door.change(CallerRow, caller, { status: 'REVOKED', statusReason: text(input.reason, 'reason') });
  return { caller: caller.id };
});
