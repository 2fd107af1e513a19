import { AddCallerKey } from '../../schema/access/add-caller-key.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { CallerRow } from './caller.entity.js';
import { RoleRow } from './role.entity.js';
import { addKey } from './systems/add-key.js';

export const addCallerKey = write(AddCallerKey, async (door, { callerId, publicKey }) => {
  const caller = await door.take(CallerRow, callerId, 'callerId');
  const { holder } = await door.manager.findOneByOrFail(RoleRow, { id: caller.roleId });
  if (holder !== 'SYSTEM') refuse('NOT_A_SYSTEM', 'People have no keys. Choose the caller of a system.', 'callerId');
  const [published] = await door.ask(sql`select from caller_key_set where caller_id = ${caller.id}`);
  if (published !== undefined)
    refuse(
      'PUBLISHES_ITS_KEYS',
      'This system publishes its keys. It adds the new one to what it publishes.',
      'callerId',
    );
  if (caller.status === 'REVOKED')
    refuse('REVOKED_ALREADY', 'This caller was revoked for good. Register a new one.', 'callerId');
  return { caller: caller.id, key: await addKey(door, caller.id, publicKey, 'publicKey') };
});
