import { RegisterCaller, type RegisterCallerInput } from '../../schema/access/register-caller.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { CallerRow } from './caller.entity.js';
import { RoleRow } from './role.entity.js';
import { addKey } from './systems/add-key.js';
import { keySetAddress } from './systems/key-set-address.js';

const form = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const registerCaller = write(RegisterCaller, async (door, input) => {
  const role = await door.refer(RoleRow, input.roleId, 'roleId');
  const organisation = await door.refer<OrganisationRow>('Organisation', input.organisationId, 'organisationId');
  const { publicKeys, keySetUrl } = keysFor(role, input);
  const caller = await door.insert(CallerRow, {
    clientId: await newClientId(door, input.clientId),
    roleId: role.id,
    organisationId: organisation.id,
    status: 'ACTIVE',
  });
  if (keySetUrl != null) {
    const url = keySetAddress(door, keySetUrl, 'keySetUrl');
    await door.ask(sql`insert into caller_key_set (caller_id, url) values (${caller}, ${url})`);
  }
  for (const [index, key] of publicKeys.entries()) await addKey(door, caller, key, `publicKeys.${String(index)}`);
  return { caller };
});

async function newClientId(door: Door, given: string): Promise<string> {
  if (!form.test(given) || given.length < 3 || given.length > 80)
    refuse(
      'BAD_CLIENT_ID',
      'A client id is made of small letters, digits and single hyphens, such as wirral-finance-system, 3 to 80 of them.',
      'clientId',
    );
  // Two who choose the same name at once must not both find it free.
  await door.ask(sql`select pg_advisory_xact_lock(hashtext(${`caller ${given}`}))`);
  const [taken] = await door.ask(sql`select from caller where client_id = ${given}`);
  if (taken !== undefined)
    refuse('CLIENT_ID_TAKEN', `Another caller has or had the name ${given}. Choose another.`, 'clientId');
  return given;
}

function keysFor({ holder }: RoleRow, { publicKeys, keySetUrl }: RegisterCallerInput) {
  const keys = publicKeys ?? [];
  if (holder === 'ANYONE')
    refuse('ROLE_OF_NOBODY', 'Nobody signs in to this role. Choose the role of people or of a system.', 'roleId');
  if (holder === 'PERSON' && (keys.length > 0 || keySetUrl != null))
    refuse('NOT_A_SYSTEM', 'People have no keys. Leave the keys out, or choose the role of a system.', 'roleId');
  if (holder === 'SYSTEM' && keys.length > 0 === (keySetUrl != null))
    refuse('KEYS_NEEDED', 'Send public keys of the system, or the address where it publishes them: one of the two.');
  return { publicKeys: keys, keySetUrl };
}
