/** Sends events to who subscribed to them. Every server process runs one; together they share the work and never do it twice at once. */
import type { DataSource } from 'typeorm';
import { codeOf } from '../error-code.js';
import type { Logger } from '../log.js';
import { assignDeliveries, type Audience } from './assign-deliveries.js';
import { AddressRefused, type Resolve } from './checked-addresses.js';
import { claimDeliveries, type ClaimedDelivery } from './claim-deliveries.js';
import { letterOf } from './letter.js';
import type { Pace } from './pace.js';
import { post, TimedOut } from './post.js';
import { purgeOld } from './purge-old.js';
import { settleDelivery, type Outcome } from './settle-delivery.js';

export interface WebhookOptions {
  dataSource: DataSource;
  log: Logger;
  audience: Audience;
  allowedHosts: readonly string[];
  pace: Pace;
  /** Looks up a host; DNS unless a test says otherwise. */
  resolve?: Resolve;
}

/** On the way at once; no receiver that is slow or dead holds more than its share. */
const mostAtOnce = 32;
const mostEach = 4;
/** What is on the way at a stop has so long to arrive. */
const graceMs = 5000;

export class WebhookWorker {
  private readonly onTheWay = new Map<Promise<void>, string>();
  private readonly cutOff = new AbortController();
  private isStopping = false;
  private purgedAt = -Infinity;
  private isWoken = false;
  private endRest: () => void = () => undefined;
  private readonly ended: Promise<void>;

  constructor(private readonly options: WebhookOptions) {
    this.ended = this.run();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.wake();
    const grace = setTimeout(() => {
      this.cutOff.abort();
    }, graceMs);
    await this.ended;
    await Promise.all(this.onTheWay.keys());
    clearTimeout(grace);
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      const begun = await this.look().catch((error: unknown) => {
        this.options.log.warn({ err: error }, 'webhooks could not be looked after; the next look tries again');
        return 0;
      });
      if (begun === 0) await this.rest();
    }
  }

  /** Begins what is due, and says how much that was. */
  private async look(): Promise<number> {
    const { dataSource, audience, pace } = this.options;
    if (performance.now() - this.purgedAt > pace.purgeEveryMs) {
      this.purgedAt = performance.now();
      await purgeOld(dataSource);
    }
    await assignDeliveries(dataSource, audience);
    const most = mostAtOnce - this.onTheWay.size;
    if (most === 0) return 0;
    const claimed = await claimDeliveries(dataSource, { audience, busy: this.busy(), most, mostEach }, pace);
    for (const delivery of claimed) this.begin(delivery);
    return claimed.length;
  }

  private busy(): string[] {
    const subscriptions = [...this.onTheWay.values()];
    return [...new Set(subscriptions)].filter((id) => subscriptions.filter((each) => each === id).length >= mostEach);
  }

  private begin(delivery: ClaimedDelivery): void {
    const { dataSource, log, pace } = this.options;
    const work = this.attempt(delivery)
      .then((outcome) => settleDelivery(dataSource, delivery, outcome, pace))
      .catch((error: unknown) => {
        log.warn({ err: error }, 'what became of a webhook could not be kept; it is sent again');
      })
      .finally(() => {
        this.onTheWay.delete(work);
        this.wake();
      });
    this.onTheWay.set(work, delivery.subscriptionId);
  }

  private async attempt(delivery: ClaimedDelivery): Promise<Outcome> {
    const { allowedHosts, pace, resolve } = this.options;
    const { signal } = this.cutOff;
    try {
      const status = await post(letterOf(delivery), { allowedHosts, resolve, timeoutMs: pace.timeoutMs, signal });
      if (status >= 200 && status < 300) return { kind: 'DELIVERED' };
      return status === 410
        ? { kind: 'GONE' }
        : { kind: 'FAILED', failure: `The receiver answered ${String(status)}.` };
    } catch (error) {
      return signal.aborted ? { kind: 'PUT_BACK' } : { kind: 'FAILED', failure: wordsFor(error) };
    }
  }

  /** Until there may be something to do, which may have happened during the look before. */
  private async rest(): Promise<void> {
    if (!this.isWoken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.options.pace.idleMs);
        this.endRest = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.isWoken = false;
  }

  private wake(): void {
    this.isWoken = true;
    this.endRest();
  }
}

function wordsFor(error: unknown): string {
  if (error instanceof AddressRefused || error instanceof TimedOut) return error.message;
  return `The receiver could not be reached (${codeOf(error) ?? 'no reason given'}).`;
}
