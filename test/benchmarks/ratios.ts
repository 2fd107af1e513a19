/** How many times as many requests one system answers as another: the middle of the rounds' own ratios. */
import type { Measured } from './measure.js';
import type { OperationName } from './operations.js';
import { median } from './sample.js';
import type { SystemName } from './systems.js';

export function ratioOf(
  measured: readonly Measured[],
  operation: OperationName,
  system: SystemName,
  to: SystemName,
): number | undefined {
  const roundsOf = (name: SystemName) =>
    measured.find((each) => each.operation === operation && each.system === name)?.rounds;
  const own = roundsOf(system);
  const others = roundsOf(to);
  if (own === undefined || others === undefined) return undefined;
  return median(own.map((each, round) => each.requestsPerSecond / (others[round]?.requestsPerSecond ?? Number.NaN)));
}
