/** How much to invent: for the demonstration, and for measuring. */
import type { Scale } from './invent.js';
import { count } from './whole-numbers.js';

/** One area that shows everything the platform can do. */
export const demonstrationScale: Scale = {
  seed: 20_260_331,
  areas: [{ slug: 'demonstration', name: 'Exampleford (demonstration)' }],
  lines: 16,
  ledgerEntries: 48,
  ledgerTimes: 1,
  posts: 120,
  waitMonths: 24,
  actions: 100,
  milestonesAnAction: 2,
  statusMonths: 12,
};

/** As many areas as England has councils with education duties, each with a ledger of its own. */
export function benchmarkScale({ areas = 150, ledgerTimes = 1 } = {}): Scale {
  return {
    seed: 1,
    areas: count(areas).map((number) => ({
      slug: `benchmark-${String(number + 1).padStart(3, '0')}`,
      name: `Benchmark area ${String(number + 1)} (demonstration)`,
    })),
    lines: 40,
    ledgerEntries: 60,
    ledgerTimes,
    posts: 100,
    waitMonths: 36,
    actions: 100,
    milestonesAnAction: 4,
    statusMonths: 3,
  };
}
