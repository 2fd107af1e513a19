/** A registered system that is let in, with the keys it is known by. */
import type { JWK } from 'jose';
import type { Asker } from '../find-actor.js';

export interface System {
  callerId: string;
  clientId: string;
  /** Where it publishes its keys; null where they are registered. */
  keySetUrl: string | null;
  keys: readonly JWK[];
  /** What its role may do. */
  permissions: readonly string[];
}

interface Found {
  id: string;
  key_set_url: string | null;
  keys: JWK[];
  permissions: string[];
}

const statement = `
  select c.id, (select s.url from caller_key_set s where s.caller_id = c.id) as key_set_url,
    coalesce((select json_agg(p.jwk || jsonb_build_object('kid', k.key_id, 'alg', k.algorithm))
      from caller_key k join caller_public_key p on p.caller_key_id = k.id
      where k.caller_id = c.id and k.retired_on is null), '[]') as keys,
    array(select p.name from role_permission rp join permission p on p.id = rp.permission_id where rp.role_id = r.id order by 1) as permissions
  from caller c join role r on r.id = c.role_id
  where c.client_id = $1 and c.status = 'ACTIVE' and r.holder = 'SYSTEM'`;

export async function findSystem(asker: Asker, clientId: string): Promise<System | undefined> {
  const [found] = await asker.query<Found>(statement, [clientId]);
  if (found === undefined) return undefined;
  const { id, key_set_url, keys, permissions } = found;
  return { callerId: id, clientId, keySetUrl: key_set_url, keys, permissions };
}
