/** Answers kept under the data version they were read at, bounded in bytes: in this process, and shared where there is a Redis. */
import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../platform/log.js';
import { openSharedResponses } from './shared-responses.js';
import { sightKey, type Sight } from './sight.js';

export interface ResponseCache {
  /** What is given is shared by all who ask: nobody may write to it. */
  get(key: string): Promise<Buffer | undefined>;
  set(key: string, answer: Buffer): void;
  close(): Promise<void>;
}

export interface ResponseCacheOptions {
  /** 0 for none. */
  megabytes: number;
  redisUrl: string | undefined;
  log: Logger;
}

export interface ResponseKeyParts {
  queryHash: string;
  operationName: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
  sight: Sight;
  today: string;
  version: string;
}

/** Everything an answer depends on, as one hash. */
export function responseKey(parts: ResponseKeyParts): string {
  const { queryHash, operationName, variables, sight, today, version } = parts;
  const asked = JSON.stringify(variables, inKeyOrder);
  const all = JSON.stringify([queryHash, operationName ?? null, asked, sightKey(sight), today, version]);
  return hash('sha256', all, 'base64url');
}

function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What an entry takes beside its answer: its key, its place in the list and the head of its buffer. */
const entryBytes = 1024;

export async function createResponseCache(options: ResponseCacheOptions): Promise<ResponseCache | undefined> {
  const { megabytes, redisUrl, log } = options;
  if (megabytes === 0) return undefined;
  const shared = redisUrl === undefined ? undefined : await openSharedResponses(redisUrl, log);
  return keepResponses(megabytes * 1024 * 1024, shared);
}

function keepResponses(maxSize: number, shared: ResponseCache | undefined): ResponseCache {
  const maxEntrySize = maxSize / 4;
  const own = new LRUCache<string, Buffer>({
    maxSize,
    maxEntrySize,
    sizeCalculation: (answer) => answer.byteLength + entryBytes,
  });
  return {
    async get(key) {
      const kept = own.get(key);
      if (kept !== undefined || shared === undefined) return kept;
      const found = await shared.get(key);
      if (found !== undefined) own.set(key, copyOf(found));
      return found;
    },
    set(key, answer) {
      if (answer.byteLength + entryBytes > maxEntrySize) return;
      const copy = copyOf(answer);
      own.set(key, copy);
      shared?.set(key, copy);
    },
    async close() {
      own.clear();
      await shared?.close();
    },
  };
}

/** In memory of its own size: what is handed in may be a view into a larger buffer, which would stay with it or be written again. */
function copyOf(answer: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(answer.byteLength);
  answer.copy(copy);
  return copy;
}
