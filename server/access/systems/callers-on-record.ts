/** Callers as a command names and shows them. */
import type { Asker } from '../find-actor.js';

export interface CallerOnRecord {
  id: string;
  version: number;
  /** Slug. */
  organisation: string;
}

export async function callerNamed(asker: Asker, clientId: string): Promise<CallerOnRecord | undefined> {
  const [found] = await asker.query<CallerOnRecord>(
    `select c.id, c.version, o.slug as organisation from caller c join organisation o on o.id = c.organisation_id where c.client_id = $1`,
    [clientId],
  );
  return found;
}

/** The id of a caller's key by its `kid`. */
export async function keyNamed(asker: Asker, callerId: string, keyId: string): Promise<string | undefined> {
  const [found] = await asker.query<{ id: string }>('select id from caller_key where caller_id = $1 and key_id = $2', [
    callerId,
    keyId,
  ]);
  return found?.id;
}

/** The id of a role or an organisation by its slug. */
export async function slugged(asker: Asker, noun: 'Role' | 'Organisation', slug: string): Promise<string | undefined> {
  const [found] = await asker.query<{ id: string }>(
    noun === 'Role' ? 'select id from role where slug = $1' : 'select id from organisation where slug = $1',
    [slug],
  );
  return found?.id;
}

interface Listed {
  client_id: string;
  status: string;
  role: string;
  organisation: string;
  keys: string;
}

export async function listCallers(asker: Asker): Promise<string> {
  const found = await asker.query<Listed>(
    `select c.client_id, c.status, r.slug as role, o.slug as organisation,
       coalesce((select s.url from caller_key_set s where s.caller_id = c.id), (select string_agg(k.key_id, ' ' order by k.recorded_at) from caller_key k where k.caller_id = c.id and k.retired_on is null), '') as keys
     from caller c join role r on r.id = c.role_id join organisation o on o.id = c.organisation_id order by c.client_id`,
    [],
  );
  const rows = found.map((each) => [each.client_id, each.status, each.role, each.organisation, each.keys]);
  const all = [['client id', 'status', 'role', 'organisation', 'keys'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
