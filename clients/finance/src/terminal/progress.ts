/** Bars on standard error while somebody watches it; nothing where nobody does. */
import { SingleBar } from 'cli-progress';

export interface Tally {
  /** There is so much more to come. */
  expect(more: number): void;
  advance(by?: number): void;
}

export interface Progress {
  step<Result>(label: string, work: (tally: Tally) => Promise<Result>): Promise<Result>;
}

const silent: Tally = { expect: () => undefined, advance: () => undefined };

export function progressOn(screen: NodeJS.WriteStream): Progress {
  if (!screen.isTTY) return { step: (_label, work) => work(silent) };
  return {
    async step(label, work) {
      const format = '  {label} {bar} {value} of {total}';
      const bar = new SingleBar({ stream: screen, format, barsize: 30, hideCursor: true, clearOnComplete: true });
      let isShown = false;
      try {
        return await work({
          expect: (more) => {
            if (isShown) bar.setTotal(bar.getTotal() + more);
            else bar.start(more, 0, { label });
            isShown = true;
          },
          advance: (by = 1) => {
            bar.increment(by);
          },
        });
      } finally {
        bar.stop();
      }
    },
  };
}
