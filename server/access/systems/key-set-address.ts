/** Where a system may publish its keys, as far as an address tells before its host's name is looked up. */
import type { DataSource } from 'typeorm';
import { faultOf } from '../../platform/webhooks/webhook-url.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';

const longest = 2000;

/** A write knows its database and no settings, so they are kept by database. */
const allowed = new WeakMap<DataSource, readonly string[]>();

export function allowKeySetHosts(dataSource: DataSource, hosts: readonly string[]): void {
  allowed.set(dataSource, hosts);
}

export function keySetAddress({ manager }: Door, given: string, path: string): string {
  const url = given.length <= longest && URL.canParse(given) ? new URL(given) : undefined;
  if (url !== undefined && faultOf(url, allowed.get(manager.dataSource) ?? []) === undefined) return url.href;
  return refuse(
    'KEY_SET_URL_NOT_ALLOWED',
    'Key sets are fetched over https from public addresses. Give one, such as https://example.org/jwks.json, or ask the operator to allow the host (KEY_SET_ALLOWED_HOSTS).',
    path,
  );
}
