import { SuspendCaller } from '../../schema/access/suspend-caller.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { CallerRow } from './caller.entity.js';
import { takeOther } from './take-other.js';

export const suspendCaller = write(SuspendCaller, async (door, input) => {
  const caller = await takeOther(door, input.callerId);
  if (caller.status !== 'ACTIVE')
    refuse('NOT_ACTIVE', `This caller is ${caller.status}: it is kept out already.`, 'callerId');
  await door.change(CallerRow, caller, { status: 'SUSPENDED', statusReason: text(input.reason, 'reason') });
  return { caller: caller.id };
});
