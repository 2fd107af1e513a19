/** Where webhooks may be sent, as far as an address tells before its host's name is looked up. */
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

const defaultPorts: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' };

/** The host as a name or a bare address: `new URL` has already read decimal, octal and hexadecimal forms of it. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

export function isAllowedHost(url: URL, allowedHosts: readonly string[]): boolean {
  const port = url.port === '' ? (defaultPorts[url.protocol] ?? '') : url.port;
  return allowedHosts.includes(url.hostname) || allowedHosts.includes(`${url.hostname}:${port}`);
}

/** What is wrong with an address and what to give instead, or nothing. */
export function faultOf(url: URL, allowedHosts: readonly string[]): string | undefined {
  if (!(url.protocol in defaultPorts)) return 'Webhooks go over https. Give an address that begins with https://.';
  if (url.username !== '' || url.password !== '')
    return 'There is a user name or a password in the address. Leave them out: every webhook is signed.';
  if (isAllowedHost(url, allowedHosts)) return undefined;
  if (url.protocol !== 'https:') return 'Webhooks go over https. Give an address that begins with https://.';
  const host = hostOf(url);
  const isOwn = /(^|\.)localhost\.?$/.test(host) || (isIP(host) !== 0 && !isPublicAddress(host));
  return isOwn
    ? 'Webhooks go to public addresses. Give one, or ask the operator to allow this host (WEBHOOK_ALLOWED_HOSTS).'
    : undefined;
}
