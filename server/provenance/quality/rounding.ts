/** Whether a publisher rounds its counts, seen from the counts: nobody says so in the figures. */

/** That four counts all end in 0 or 5 without being rounded happens once in 625 times. */
const tellingCounts = 4;

/** The step counts are rounded to: 10, 5, or 1 where they are not. */
export function roundingStep(counts: readonly number[]): number {
  const telling = counts.filter((count) => count !== 0);
  if (telling.length < tellingCounts) return 1;
  return [10, 5].find((step) => telling.every((count) => count % step === 0)) ?? 1;
}
