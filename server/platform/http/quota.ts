/** How many requests one asker may send in ten seconds: counted in this process, and behind its back with the others. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { CountTogether } from './shared-quotas.js';

export const quotaSeconds = 10;

export interface Standing {
  readonly isUsedUp: boolean;
  readonly left: number;
  /** Until it is whole again. */
  readonly seconds: number;
}

export class Quota {
  readonly #own: RateLimiterMemory;

  constructor(
    readonly name: 'public' | 'caller',
    readonly points: number,
    readonly countTogether: CountTogether | undefined,
  ) {
    this.#own = new RateLimiterMemory({ points, duration: quotaSeconds });
  }

  async take(key: string, points = 1): Promise<Standing> {
    this.countTogether?.(this, key, points);
    try {
      return standing(await this.#own.consume(key, points), false);
    } catch (error) {
      if (error instanceof RateLimiterRes) return standing(error, true);
      throw error;
    }
  }

  /** All processes together have counted more than it gives. */
  useUp(key: string, seconds: number): void {
    void this.#own.block(key, seconds);
  }
}

function standing({ remainingPoints, msBeforeNext }: RateLimiterRes, isUsedUp: boolean): Standing {
  return { isUsedUp, left: remainingPoints, seconds: Math.ceil(msBeforeNext / 1000) };
}
