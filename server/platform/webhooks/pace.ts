/** How fast webhooks are sent, and for how long. */
export interface Pace {
  /** Between two looks for what is due, where nothing happens. */
  idleMs: number;
  /** For one attempt, from the name of the host to the answer. */
  timeoutMs: number;
  /** How long an attempt is left to whoever began it; longer than any attempt takes. */
  leaseMs: number;
  firstRetryMs: number;
  longestRetryMs: number;
  /** After so long an event is not tried again. */
  giveUpMs: number;
  purgeEveryMs: number;
}

const minute = 60_000;
const hour = 60 * minute;

export const usualPace: Pace = {
  idleMs: 1000,
  timeoutMs: 15_000,
  leaseMs: minute,
  firstRetryMs: 5000,
  longestRetryMs: 4 * hour,
  giveUpMs: 72 * hour,
  purgeEveryMs: hour,
};

/** Twice as long after each attempt, and never the same for all: receivers that come back are not met by everything at once. */
export function retryDelay({ firstRetryMs, longestRetryMs }: Pace, attempts: number, chance = Math.random()): number {
  const full = Math.min(firstRetryMs * 2 ** (attempts - 1), longestRetryMs);
  return Math.round(full * (0.5 + chance / 2));
}
