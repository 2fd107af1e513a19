/** Which addresses webhooks may go to: those of the public internet, and nothing near this server. */
import ipaddr from 'ipaddr.js';

/** Global unicast: what lies outside is not given out, or leads back into a network by way of a gateway. */
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by its number, and all the same an operator's own: where Azure answers its machines. */
const metadata = new Set(['168.63.129.16']);

export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  // An IPv4 address written as IPv6 is judged as what it is.
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast' || metadata.has(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(givenOut);
}
