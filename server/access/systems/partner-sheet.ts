/** What the administrator of a partner needs to have its system ask for tokens. */
import type { Asker } from '../find-actor.js';
import { assertionAlgorithms, paths } from './addresses.js';
import { assertionSeconds, assertionType } from './client-assertion.js';
import { systemTokenSeconds } from './token-routes.js';

interface Found {
  organisation: string;
  role: string;
  key_set_url: string | null;
  keys: { keyId: string; algorithm: string }[];
  permissions: { name: string; meaning: string }[];
}

const statement = `
  select o.name as organisation, r.name as role,
    (select s.url from caller_key_set s where s.caller_id = c.id) as key_set_url,
    coalesce((select json_agg(json_build_object('keyId', k.key_id, 'algorithm', k.algorithm) order by k.recorded_at)
      from caller_key k where k.caller_id = c.id and k.retired_on is null), '[]') as keys,
    coalesce((select json_agg(json_build_object('name', p.name, 'meaning', p.meaning) order by p.name)
      from role_permission rp join permission p on p.id = rp.permission_id where rp.role_id = r.id), '[]') as permissions
  from caller c join role r on r.id = c.role_id join organisation o on o.id = c.organisation_id where c.client_id = $1`;

export async function partnerSheet(asker: Asker, clientId: string, issuer: string): Promise<string> {
  const [found] = await asker.query<Found>(statement, [clientId]);
  if (found === undefined) throw new Error(`The caller ${clientId} is not on record.`);
  const { organisation, role, key_set_url: keySetUrl, keys, permissions } = found;
  const head = `${clientId} is registered: ${role}, ${organisation}.\n`;
  const may = permissions.map(({ name, meaning }) => `    ${name.padEnd(36)} ${meaning}`).join('\n');
  const rights = `  It reads what its organisation may, and it may do this:\n${may}\n`;
  if (keys.length === 0 && keySetUrl === null) return `${head}${rights}`;
  const endpoint = issuer + paths.token;
  const [key = { keyId: '<its kid in your key set>', algorithm: assertionAlgorithms.join('" or "') }] = keys;
  return `${head}
  Client id         ${clientId}
  Token endpoint    ${endpoint}
  Audience (aud)    ${endpoint}
  ${keySetUrl === null ? `Keys (kid, alg)   ${keys.map(({ keyId, algorithm }) => `${keyId} ${algorithm}`).join(', ')}` : `Keys              fetched from ${keySetUrl}`}
  All of this       ${issuer}${paths.metadata}
  API               ${issuer}/graphql

${rights}
  For each token it signs a JWT, good once and for ${String(assertionSeconds / 60)} minutes at most:
    header  {"typ":"JWT","alg":"${key.algorithm}","kid":"${key.keyId}"}
    claims  {"iss":"${clientId}","sub":"${clientId}","aud":"${endpoint}","jti":"<a new UUID>","iat":<now>,"exp":<now + ${String(assertionSeconds)}>}

  and sends it, for a token good for ${String(systemTokenSeconds / 60)} minutes:
    curl -s ${endpoint} -d grant_type=client_credentials \\
      -d client_assertion_type=${assertionType} \\
      -d client_assertion="$ASSERTION"
`;
}
