/** Sends one webhook: to a checked address, within a time, without following redirects, and without keeping what comes back. */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { checkedAddresses, only, type Resolve } from './checked-addresses.js';

export interface Letter {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface PostOptions {
  allowedHosts: readonly string[];
  resolve?: Resolve | undefined;
  timeoutMs: number;
  /** Ends an attempt early. */
  signal: AbortSignal;
}

/** Read and thrown away, so that a receiver can end its answer in peace; beyond that it is cut off. */
const mostBytes = 64 * 1024;

export class TimedOut extends Error {}

/** Gives the status of the answer. */
export async function post({ url: text, headers, body }: Letter, options: PostOptions): Promise<number> {
  const url = new URL(text);
  const { signal, clear } = within(options);
  try {
    const addresses = await before(signal, checkedAddresses(url, options.allowedHosts, options.resolve));
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      (url.protocol === 'https:' ? https : http)
        .request(url, { method: 'POST', headers, agent: false, signal, lookup: only(addresses) }, resolve)
        .on('error', reject)
        .end(body);
    });
    await drain(response);
    return response.statusCode ?? 0;
  } catch (error) {
    throw signal.reason instanceof TimedOut ? signal.reason : error;
  } finally {
    clear();
  }
}

/** One signal for both ends. `AbortSignal.any` of a short and a long life forgets the short one, or keeps it with the long one. */
function within({ timeoutMs, signal }: PostOptions): { signal: AbortSignal; clear: () => void } {
  const ending = new AbortController();
  const timer = setTimeout(() => {
    ending.abort(new TimedOut('The receiver did not answer in time.'));
  }, timeoutMs);
  const end = (): void => {
    ending.abort();
  };
  signal.addEventListener('abort', end);
  const clear = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  };
  return { signal: ending.signal, clear };
}

async function drain(response: IncomingMessage): Promise<void> {
  let left = mostBytes;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) break;
    }
  } catch {
    // The status is known; how the rest of the answer ends does not matter.
  }
}

/** A look-up of a name cannot be called off; it can be left behind. */
async function before<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const ended = new Promise<never>((_, reject) => {
    const end = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
  return Promise.race([work, ended]);
}
