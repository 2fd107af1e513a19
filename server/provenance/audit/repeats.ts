/** Counts what happens again and again, so that a flood of refusals fills no disk: the first stands at once, the others as a number. */
import { sameness, type Incident } from './incident.js';

export interface Counted {
  incident: Incident;
  times: number;
  /** When the first and the last of them happened. */
  since: Date;
  until: Date;
}

interface Span extends Counted {
  began: Date;
  isNew: boolean;
}

const spanMs = 10 * 60_000;

export class Repeats {
  private readonly spans = new Map<string, Span>();

  /** `mostApart`: in one span; what goes beyond is told apart by caller and code only. */
  constructor(private readonly mostApart = 10_000) {}

  add(given: Incident, now: Date): void {
    let [incident, key] = [given, sameness(given)];
    if (this.spans.size >= this.mostApart && !this.spans.has(key)) {
      incident = withoutDetail(given);
      key = sameness(incident);
    }
    const span = this.spans.get(key);
    if (span === undefined) {
      this.spans.set(key, { incident, times: 1, since: now, until: now, began: now, isNew: true });
      return;
    }
    if (span.times === 0) span.since = now;
    span.times += 1;
    span.until = now;
  }

  /** What is to be recorded by now: what is new, and what was counted in spans that have ended, or in all. */
  take(now: Date, isLast = false): Counted[] {
    const taken: Counted[] = [];
    for (const [key, span] of this.spans) {
      const hasEnded = isLast || now.getTime() - span.began.getTime() >= spanMs;
      if (hasEnded) this.spans.delete(key);
      if (span.times === 0 || !(span.isNew || hasEnded)) continue;
      taken.push({ ...span });
      span.isNew = false;
      span.times = 0;
    }
    return taken;
  }
}

function withoutDetail({ kind, actor, code }: Incident): Incident {
  const outcome = 'More kinds of request than are told apart.';
  return { kind, actor, verb: 'access:manyRequests', ...(code === undefined ? {} : { code }), outcome };
}
