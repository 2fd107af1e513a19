/** The scale of the values of a chart, with round numbers for its ticks. */
import { scaleLinear } from 'd3-scale';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface ValueAxis {
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly from: number;
  readonly to: number;
}

/** `nought` takes the axis down (or up) to nought, without which lengths of bars would deceive. */
export function valueAxis(
  values: readonly number[],
  range: readonly [number, number],
  words: (value: number) => string,
  { nought = true, most }: { nought?: boolean; most?: number } = {},
): ValueAxis {
  const known = nought || values.length === 0 ? [...values, 0] : values;
  const low = Math.min(...known);
  const high = Math.max(...known);
  const count = Math.max(2, Math.min(6, Math.floor(Math.abs(range[1] - range[0]) / 44)));
  const scale = scaleLinear([low, high === low ? low + 1 : high], [...range]).nice(count);
  if (most !== undefined && (scale.domain()[1] ?? 0) > most && high <= most)
    scale.domain([scale.domain()[0] ?? 0, most]);
  const [from = 0, to = 1] = scale.domain();
  const ticks = scale.ticks(count).map((value) => ({ at: scale(value), label: words(value) }));
  return { place: (value) => scale(value), ticks, from, to };
}
