/** A straight line through points by least squares, with what it says of the points to come: an interval that 19 of 20 keep to. */
import jStat from 'jstat';
import { linearRegression, mean, sum } from 'simple-statistics';

export type Point = readonly [x: number, y: number];
export const leastForLine = 3;
const level = 0.95;

export interface Interval {
  middle: number;
  low: number;
  high: number;
}

export interface StraightLine {
  slope: Interval;
  /** What one more point at x would be. */
  at: (x: number) => Interval;
  /** Where the line comes to a value, and where the interval first and last holds it. Nothing where the slope cannot be told from chance. */
  reaches: (value: number) => Interval | undefined;
}

export function straightLine(points: readonly Point[]): StraightLine | undefined {
  const [middleX, middleY] =
    points.length < leastForLine ? [0, 0] : [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = sum(points.map(([x]) => (x - middleX) ** 2));
  if (points.length < leastForLine || spread === 0) return undefined;
  const { m: slope } = linearRegression(points.map(([x, y]) => [x, y]));
  const lineAt = (x: number): number => middleY + slope * (x - middleX);
  const free = points.length - 2;
  const error = Math.sqrt(sum(points.map(([x, y]) => (y - lineAt(x)) ** 2)) / free);
  const margin = jStat.studentt.inv((1 + level) / 2, free) * error;
  const around = (middle: number, by: number): Interval => ({ middle, low: middle - by, high: middle + by });
  const onePoint = 1 + 1 / points.length;
  return {
    slope: around(slope, margin / Math.sqrt(spread)),
    at: (x) => around(lineAt(x), margin * Math.sqrt(onePoint + (x - middleX) ** 2 / spread)),
    reaches: (value) => {
      // The interval's edge meets the value where (d + slope·u)² = margin²·(onePoint + u²/spread), u from the middle of x.
      const d = middleY - value;
      const certain = slope ** 2 - margin ** 2 / spread;
      if (certain <= 0) return undefined;
      const root = margin * Math.sqrt(d ** 2 / spread + certain * onePoint);
      return {
        middle: middleX - d / slope,
        low: middleX + (-d * slope - root) / certain,
        high: middleX + (-d * slope + root) / certain,
      };
    },
  };
}
