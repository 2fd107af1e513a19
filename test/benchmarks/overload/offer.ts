/**
 * Sends requests when they are due, whether or not those before have been answered, as strangers do. Each is measured from the moment it
 * was due: where the server keeps it waiting to be sent at all, that counts.
 */
import type { Caller } from '../caller.js';

export interface Offer {
  /** Open, and open still when this ends. What is due while all are busy waits for one. */
  callers: readonly Caller[];
  requests: readonly Buffer[];
  requestsPerSecond: number;
  ms: number;
}

export interface Offered {
  acceptedMs: number[];
  refusedMs: number[];
}

const tickMs = 5;

export async function offer({ callers, requests, requestsPerSecond, ms }: Offer): Promise<Offered> {
  const offered: Offered = { acceptedMs: [], refusedMs: [] };
  const free = [...callers];
  const due: number[] = [];
  const asking = new Set<Promise<void>>();
  let asked = 0;

  const ask = async (caller: Caller, since: number): Promise<void> => {
    const request = requests[asked++ % requests.length];
    if (request === undefined) throw new Error('There is nothing to ask.');
    const { status, said } = await caller.ask(request);
    if (status !== 200 && status !== 503) throw new Error(`This is neither an answer nor a refusal:\n${said}`);
    (status === 200 ? offered.acceptedMs : offered.refusedMs).push(performance.now() - since);
    free.push(caller);
  };
  const askDue = (): void => {
    for (let caller = free.pop(); caller !== undefined; caller = free.pop()) {
      const since = due.shift();
      if (since === undefined) {
        free.push(caller);
        return;
      }
      const asked = ask(caller, since).finally(() => {
        asking.delete(asked);
        askDue();
      });
      asking.add(asked);
    }
  };

  const began = performance.now();
  await new Promise<void>((resolve) => {
    let count = 0;
    const timer = setInterval(() => {
      const elapsed = Math.min(performance.now() - began, ms);
      const dueByNow = Math.floor((elapsed * requestsPerSecond) / 1000);
      for (; count < dueByNow; count += 1) due.push(began + (count * 1000) / requestsPerSecond);
      askDue();
      if (elapsed < ms) return;
      clearInterval(timer);
      resolve();
    }, tickMs);
  });
  while (asking.size > 0) await Promise.all(asking);
  return offered;
}
