/** Addresses of those who ask: which belong to our own load balancers, and which are counted as one. */
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

export function isAddressRange(text: string): boolean {
  return ipaddr.isValid(text) || ipaddr.isValidCIDR(text);
}

function rangeOf(text: string): Range {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** Whether an address is one of our own load balancers. */
export type IsProxy = (address: string) => boolean;

export function proxiesAmong(trusted: readonly string[]): IsProxy {
  const ranges = trusted.map(rangeOf);
  return (text) => {
    if (ranges.length === 0 || !ipaddr.isValid(text)) return false;
    const address = ipaddr.process(text);
    return ranges.some(([range, bits]) => range.kind() === address.kind() && address.match(range, bits));
  };
}

/** A household or an office has one address of version 4, and of version 6 the 2^64 of a network, any of which it may send from. */
export function countedAddress(address: string): string {
  if (!address.includes(':') || !ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

/** A request id as a load balancer gives it; anything else would let a stranger write into our log. */
const requestId = /^[\w-]{8,128}$/;

export function givenRequestId({ headers, socket }: IncomingMessage, isProxy: IsProxy): string | undefined {
  const given = headers['x-request-id'];
  if (typeof given !== 'string' || !requestId.test(given)) return undefined;
  return isProxy(socket.remoteAddress ?? '') ? given : undefined;
}
