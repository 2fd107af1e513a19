/** The addresses of a host, looked up once and checked: a connection is made to these and to no other that the name may mean later. */
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';
import { faultOf, hostOf, isAllowedHost } from './webhook-url.js';

export interface Address {
  address: string;
  family: number;
}

export type Resolve = (host: string) => Promise<readonly Address[]>;

export const resolveByDns: Resolve = (host) => lookup(host, { all: true, verbatim: true });

export class AddressRefused extends Error {}

export async function checkedAddresses(
  url: URL,
  allowedHosts: readonly string[],
  resolve: Resolve = resolveByDns,
): Promise<readonly Address[]> {
  const fault = faultOf(url, allowedHosts);
  if (fault !== undefined) throw new AddressRefused(fault);
  const host = hostOf(url);
  const family = isIP(host);
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
  const isFit = isAllowedHost(url, allowedHosts) || addresses.every(({ address }) => isPublicAddress(address));
  if (addresses.length > 0 && isFit) return addresses;
  // Which address a name has inside a network is not for a stranger to learn.
  throw new AddressRefused(`The name ${host} does not lead to public addresses only.`);
}

/** For a request that is to reach these addresses and no others. */
export function only(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, found) => {
    const [first] = addresses;
    if (all === true) found(null, [...addresses]);
    else found(null, first?.address ?? '', first?.family);
  };
}
