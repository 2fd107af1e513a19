/** The key sets that systems publish: fetched from checked addresses only, remembered for ten minutes, and asked for again where a key is new. */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { checkedAddresses, only } from '../../platform/webhooks/checked-addresses.js';

const mostBytes = 64 * 1024;
/** Whoever asks in vain, over and over, does not have us ask as often. */
const pauseAfterFailureMs = 10_000;

/** The key set did not come. */
export class KeySetMissing extends Error {}

export class KeySets {
  private readonly sets = new LRUCache<string, JWTVerifyGetKey>({ max: 500 });
  private readonly failures = new LRUCache<string, KeySetMissing>({ max: 500, ttl: pauseAfterFailureMs });

  constructor(private readonly allowedHosts: readonly string[]) {}

  at(url: string): JWTVerifyGetKey {
    const known = this.sets.get(url);
    if (known !== undefined) return known;
    const set = createRemoteJWKSet(new URL(url), { timeoutDuration: 5000, [customFetch]: this.fetch });
    this.sets.set(url, set);
    return set;
  }

  private readonly fetch: FetchImplementation = async (url, { signal }) => {
    const failure = this.failures.get(url);
    if (failure !== undefined) throw failure;
    try {
      return await fetched(new URL(url), this.allowedHosts, signal);
    } catch (error) {
      const missing = new KeySetMissing(`The key set at ${url} did not come.`, { cause: error });
      this.failures.set(url, missing);
      throw missing;
    }
  };
}

async function fetched(url: URL, allowedHosts: readonly string[], signal: AbortSignal): Promise<Response> {
  const addresses = await checkedAddresses(url, allowedHosts);
  const headers = { accept: 'application/jwk-set+json, application/json' };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    (url.protocol === 'https:' ? https : http)
      .get(url, { headers, agent: false, signal, lookup: only(addresses) }, resolve)
      .on('error', reject);
  });
  const chunks: Buffer[] = [];
  let left = mostBytes;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    left -= chunk.length;
    if (left < 0) throw new Error(`The key set is larger than ${String(mostBytes)} bytes.`);
    chunks.push(chunk);
  }
  if (answer.statusCode !== 200) throw new Error(`The answer has the status ${String(answer.statusCode)}.`);
  return new Response(Buffer.concat(chunks), { status: 200 });
}
