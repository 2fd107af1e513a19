import { RetireCallerKey } from '../../schema/access/retire-caller-key.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { CallerKeyRow } from './caller-key.entity.js';

export const retireCallerKey = write(RetireCallerKey, async (door, { keyId }) => {
  const key = await door.take(CallerKeyRow, keyId, 'keyId');
  if (key.retiredOn !== null)
    refuse('KEY_RETIRED', `This key was retired on ${key.retiredOn}. There is nothing to do.`, 'keyId');
  await door.change(CallerKeyRow, key, { retiredOn: door.today });
  return { caller: key.callerId, key: key.id };
});
