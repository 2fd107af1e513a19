/** Whether counts and percentages of a training go together. */
import { refuse } from '../platform/write/refused.js';
import { unknown, known, type FigureStored } from '../platform/write/values.js';
import { decimalOf, exact } from '../platform/exact-decimal.js';

const exactly = <Value>({ state, qualifier, value }: FigureStored<Value>): Value | undefined =>
  state === 'KNOWN' && qualifier === 'EXACT' && value !== null ? value : undefined;

/** Half a tenth goes up. */
export function percentOf(completed: number, eligible: number): string {
  const tenths = (BigInt(completed) * 2000n + BigInt(eligible)) / (BigInt(eligible) * 2n);
  return decimalOf((tenths * exact('1')) / 10n);
}

/** The percentage as it was given, or worked out where it was not. Sources round in their own ways: a point apart is too far. */
export function percentOfCounts(
  completed: FigureStored<number>,
  eligible: FigureStored<number>,
  given: FigureStored<string> | undefined,
): FigureStored<string> {
  if (completed.value !== null && eligible.value !== null && completed.value > eligible.value)
    refuse(
      'COMPLETED_OVER_ELIGIBLE',
      'More have completed the course than it is for. Correct one of them.',
      'completed',
    );
  const [done, all] = [exactly(completed), exactly(eligible)];
  const areCounted = done !== undefined && all !== undefined && all > 0;
  if (given === undefined) return areCounted ? known(percentOf(done, all)) : unknown();
  const percent = exactly(given);
  if (areCounted && percent !== undefined) {
    const apart = exact(percent) * BigInt(all) - BigInt(done) * exact('100');
    if ((apart < 0n ? -apart : apart) >= BigInt(all) * exact('1'))
      refuse(
        'PERCENT_DIFFERS',
        `${String(done)} of ${String(all)} are ${percentOf(done, all)} per cent, not ${percent}. Correct one of them, or leave the percentage out.`,
        'percent',
      );
  }
  return given;
}
