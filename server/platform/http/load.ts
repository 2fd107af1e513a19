/**
 * How much work is under way, and whether more would be answered in time. With n requests at work each takes about n times its share, so
 * the shares of those just answered say how long one more would wait; a fixed number fits neither lookups nor deep questions.
 */
export interface LoadLimits {
  /** However quick they are. */
  most: number;
  /** However slow they are: as many as are asked of the database at once, and as many again. */
  least: number;
  /** Nobody is let in to wait longer. */
  waitMs: number;
}

/** One request at work. */
export interface Place {
  readonly since: number;
  readonly among: number;
}

const weight = 0.05;
const mostShareMs = 1000;
export const tickMs = 100;

export class Load {
  readonly #limits: LoadLimits;
  readonly #now: () => number;
  #atWork = 0;
  #shareMs = 0;
  #lateMs = 0;
  #due: number;

  constructor(limits: LoadLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    this.#due = now() + tickMs;
  }

  /** To be called every `tickMs`: as late as the call comes, so late is all on this thread. */
  tick(): void {
    const now = this.#now();
    this.#lateMs = Math.max(0, now - this.#due);
    this.#due = now + tickMs;
  }

  get atWork(): number {
    return this.#atWork;
  }

  /** What one more would wait: for its turn on this thread, and for the others. */
  get expectedMs(): number {
    const lateMs = Math.max(this.#lateMs, this.#now() - this.#due);
    return lateMs + (this.#atWork + 1) * this.#shareMs;
  }

  get isFull(): boolean {
    const { most, least, waitMs } = this.#limits;
    return this.#atWork >= most || (this.#atWork >= least && this.expectedMs > waitMs);
  }

  begin(): Place {
    this.#atWork += 1;
    return { since: this.#now(), among: this.#atWork };
  }

  end({ since, among }: Place): void {
    this.#atWork -= 1;
    const share = Math.min(this.#now() - since, mostShareMs) / among;
    this.#shareMs += (share - this.#shareMs) * weight;
  }
}
