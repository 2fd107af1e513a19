import { ReinstateCaller } from '../../schema/access/reinstate-caller.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { CallerRow } from './caller.entity.js';

export const reinstateCaller = write(ReinstateCaller, async (door, input) => {
  const caller = await door.take(CallerRow, input.callerId, 'callerId', input.expectedVersion);
  if (caller.status !== 'SUSPENDED')
    refuse(
      'NOT_SUSPENDED',
      `This caller is ${caller.status}. Only a suspended one is let in again; for a revoked one, register a new one.`,
      'callerId',
    );
  await door.change(CallerRow, caller, { status: 'ACTIVE', statusReason: text(input.reason, 'reason') });
  return { caller: caller.id };
});
