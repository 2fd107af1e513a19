/** When a request is sent again, and how long to wait before. */

export interface Patience {
  /** How often a request is sent at most. */
  attempts: number;
  /** How long one attempt may take. */
  timeoutMs: number;
  /** The longest wait between two attempts; a server that asks for more is not waited for. */
  mostWaitMs: number;
}

export const usualPatience: Patience = { attempts: 5, timeoutMs: 60_000, mostWaitMs: 30_000 };

const firstWaitMs = 250;

/** The line, a load balancer, or a server that is full: each may pass. */
const mayPass = new Set([408, 425, 429, 502, 503, 504]);

export function mayPassBy({ status }: Pick<Response, 'status'>): boolean {
  return mayPass.has(status);
}

/**
 * Undefined: do not wait. Where the server names no time, twice as long each time, and anything up to that: clients that failed together do
 * not come again together.
 */
export function waitMs(
  attempt: number,
  answer: Pick<Response, 'headers'> | undefined,
  { mostWaitMs }: Patience,
): number | undefined {
  const asked = retryAfterMs(answer?.headers.get('retry-after') ?? undefined);
  if (asked !== undefined) return asked > mostWaitMs ? undefined : asked + Math.random() * firstWaitMs;
  return Math.min(mostWaitMs, firstWaitMs * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** Seconds, or a date. */
function retryAfterMs(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, ms);
    signal?.addEventListener('abort', end, { once: true });
  });
}
