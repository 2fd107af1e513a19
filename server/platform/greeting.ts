/** What the terminal says once the server listens. */
import type { AddressInfo } from 'node:net';
import { curlFor, exampleOperation } from './example-operation.js';

const everywhere = new Set(['0.0.0.0', '::', '127.0.0.1', '::1']);

/** The address to type into a browser on this machine. */
export function browsableAddress(listening: AddressInfo | string | null): string {
  if (listening === null || typeof listening === 'string') throw new Error('The server does not listen on a port');
  const { address, port, family } = listening;
  const host = everywhere.has(address) ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${String(port)}`;
}

export function greeting(address: string, database: string): string {
  return `
Throughline is ready. Stop it with Ctrl-C.

  Dashboard  ${address}/
  API        ${address}/graphql
  GraphiQL   ${address}/graphiql  (saved operations are there to open)
  Health     ${address}/healthz  ${address}/readyz  ${address}/metrics
  Database   ${database}

One question to ask it:

  ${curlFor(exampleOperation(), address)}

`;
}
