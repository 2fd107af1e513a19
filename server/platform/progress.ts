/** Tells the person at the terminal what takes longer than a second: a bar where work is counted, lines elsewhere. */
import { SingleBar } from 'cli-progress';

/** What a piece of work says about itself while it goes on. Both calls are optional. */
export interface Tally {
  /** How many pieces there are; the step becomes countable. */
  readonly expect: (total: number) => void;
  readonly advance: (by?: number) => void;
}

export interface Progress {
  /** Does the work under a label. Work shorter than a second leaves no trace. */
  step<T>(label: string, work: (tally: Tally) => Promise<T>): Promise<T>;
  note(line: string): void;
}

type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean };

const quietMs = 1000;
const repeatMs = 5000;

function seconds(sinceMs: number): string {
  return `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;
}

interface Step {
  done: number;
  total: number;
  readonly label: string;
  readonly began: number;
}

function counted({ done, total }: Step): string {
  const share = Math.floor((100 * done) / Math.max(total, 1));
  return `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} (${String(share)}%)`;
}

function openBar(step: Step, screen: Screen): SingleBar {
  const format = '  {label} {bar} {percentage}% · {value} of {total}';
  const bar = new SingleBar({ stream: screen, format, hideCursor: true, barsize: 30, clearOnComplete: true });
  bar.start(step.total, step.done, { label: step.label });
  return bar;
}

/** Shows one step, from the moment it has lasted a second. */
function show(step: Step, screen: Screen): { finish(verdict: string): void } {
  let bar: SingleBar | undefined;
  let spoken = false;
  let nextLine = 0;
  const tick = (): void => {
    const elapsed = performance.now() - step.began;
    if (elapsed < quietMs) return;
    if (screen.isTTY && step.total > 0) {
      bar ??= openBar(step, screen);
      bar.setTotal(step.total);
      bar.update(step.done);
    } else if (elapsed >= nextLine) {
      const how = step.total > 0 ? `: ${counted(step)}` : spoken ? `, ${seconds(step.began)} so far` : '';
      screen.write(`  ${step.label}${how} …\n`);
      nextLine = elapsed + repeatMs;
    }
    spoken = true;
  };
  const timer = setInterval(tick, 100);
  timer.unref();
  return {
    finish(verdict): void {
      clearInterval(timer);
      bar?.stop();
      const long = performance.now() - step.began >= quietMs;
      if (spoken || long) screen.write(`  ${step.label}: ${verdict} ${seconds(step.began)}\n`);
    },
  };
}

export function createProgress(screen: Screen): Progress {
  return {
    note: (line) => void screen.write(`  ${line}\n`),
    async step(label, work) {
      const step: Step = { label, done: 0, total: 0, began: performance.now() };
      const shown = show(step, screen);
      try {
        const result = await work({
          expect: (total) => void (step.total = total),
          advance: (by = 1) => void (step.done += by),
        });
        shown.finish('done in');
        return result;
      } catch (error) {
        shown.finish('failed after');
        throw error;
      }
    },
  };
}

/** For tests and tools that want no words. */
export const silentProgress: Progress = {
  note: () => undefined,
  step: (_label, work) => work({ expect: () => undefined, advance: () => undefined }),
};
