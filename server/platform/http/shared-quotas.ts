/**
 * Counts of several processes put together through Redis, a few times a second and never while a request waits: what one process has
 * counted is told to Redis, and who has used up a quota by the sum is turned away by each.
 */
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Logger } from '../log.js';
import { quotaSeconds, type Quota } from './quota.js';

export type CountTogether = (quota: Quota, key: string, points: number) => void;

export interface SharedQuotas {
  count: CountTogether;
  close(): void;
}

const tellMs = 250;

export async function openSharedQuotas(url: string, log: Logger): Promise<SharedQuotas> {
  // Only where it is used: loading it takes longer than the rest of a start.
  const { createClient } = await import('@redis/client');
  const client = createClient({ url, disableOfflineQueue: true });
  // Without Redis each process counts for itself; it comes back by itself.
  client.on('error', (error: unknown) => {
    log.debug({ err: error }, 'Redis does not count quotas');
  });
  client.connect().catch(() => undefined);

  const limiters = new Map<Quota, RateLimiterRedis>();
  const untold = new Map<Quota, Map<string, number>>();
  const tell = (): void => {
    for (const [quota, counts] of untold) {
      for (const [key, points] of counts) {
        limiterOf(quota)
          .consume(key, points)
          .catch((reason: unknown) => {
            if (reason instanceof RateLimiterRes) quota.useUp(key, reason.msBeforeNext / 1000);
          });
      }
      counts.clear();
    }
  };
  const limiterOf = (quota: Quota): RateLimiterRedis => {
    const known = limiters.get(quota);
    if (known !== undefined) return known;
    const keyPrefix = `throughline:quota:${quota.name}`;
    const { points } = quota;
    const made = new RateLimiterRedis({
      storeClient: client,
      useRedisPackage: true,
      keyPrefix,
      points,
      duration: quotaSeconds,
    });
    limiters.set(quota, made);
    return made;
  };
  const timer = setInterval(tell, tellMs).unref();
  return {
    count(quota, key, points) {
      const counts = untold.get(quota) ?? new Map<string, number>();
      untold.set(quota, counts.set(key, (counts.get(key) ?? 0) + points));
    },
    close() {
      clearInterval(timer);
      client.destroy();
    },
  };
}
