/** Answers that processes share through Redis, which only ever saves work: where it is away or slow, the database is read instead. */
import { once } from 'node:events';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../platform/log.js';
import { codeHash } from './code-hash.js';
import type { ResponseCache } from './response-cache.js';

const startMs = 1000;
const answerMs = 50;
const lifeSeconds = 600;

export async function openSharedResponses(url: string, log: Logger): Promise<ResponseCache> {
  // Only where it is used: loading it takes longer than the rest of a start.
  const { createClient, ErrorReply, RESP_TYPES } = await import('@redis/client');
  const client = createClient({
    url,
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } },
  });
  const prefix = `throughline:answer:${await codeHash()}:`;
  let away = false;
  let refusal = '';

  const onLost = (error: unknown): void => {
    if (away) return;
    away = true;
    log.warn({ reason: reasonOf(error) }, 'Redis is away: this process keeps answers for itself until it is back');
  };
  const onBack = (): void => {
    if (!away) return;
    away = false;
    log.warn('Redis is back: answers are shared again');
  };
  const onRefused = (message: string): void => {
    if (message === refusal) return;
    refusal = message;
    log.warn({ reason: message }, 'Redis refuses to share answers: mend its settings');
  };

  async function attempt<Reply>(command: () => Promise<Reply>): Promise<Reply | undefined> {
    if (away) return undefined;
    try {
      return await command();
    } catch (error) {
      if (error instanceof ErrorReply) onRefused(error.message);
      else {
        onLost(error);
        // One that was only slow answers this in the end; one whose connection broke says that it is ready again.
        client.ping().then(onBack, onLost);
      }
      return undefined;
    }
  }

  client.on('error', onLost);
  client.on('ready', onBack);
  client.connect().catch(onLost);
  await within(startMs, once(client, 'ready')).catch(onLost);

  return {
    get: async (key) => (await attempt(() => within(answerMs, client.get(prefix + key)))) ?? undefined,
    // Nobody waits for this, and it comes after a question that Redis answered in time.
    set: (key, answer) => void attempt(() => client.set(prefix + key, answer, { EX: lifeSeconds })),
    close() {
      // What follows is meant, and no news.
      away = true;
      client.destroy();
      return Promise.resolve();
    },
  };
}

/** The work, or an error once it takes too long; an answer that came while this process was busy still counts. */
async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const timer = new AbortController();
  const late = wait(ms, undefined, { signal: timer.signal })
    .then(() => nextTurn())
    .then(() => Promise.reject(new Error(`it did not answer in ${String(ms)} ms`)));
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

/** An error from several addresses at once has only a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
}
