/** Cuts a series where there is no figure and where what is counted changed: no line is drawn across either. */
import { line } from 'd3-shape';

export interface SeriesPoint {
  readonly at: number;
  /** Null: there is no figure to draw, whatever the reason. */
  readonly value: number | null;
}

export interface Drawn extends SeriesPoint {
  readonly value: number;
}

function isDrawn<P extends SeriesPoint>(point: P): point is P & { value: number } {
  return point.value !== null;
}

export function segments<P extends SeriesPoint>(
  points: readonly P[],
  breaks: readonly number[] = [],
): (P & { value: number })[][] {
  const found: (P & { value: number })[][] = [];
  let current: (P & { value: number })[] = [];
  let before: P | undefined;
  for (const point of points) {
    const past = before;
    const cut = !isDrawn(point) || (past !== undefined && breaks.some((day) => past.at < day && day <= point.at));
    if (cut && current.length > 0) {
      found.push(current);
      current = [];
    }
    if (isDrawn(point)) current.push(point);
    before = point;
  }
  return current.length > 0 ? [...found, current] : found;
}

export function pathOf(
  segment: readonly Drawn[],
  placeX: (at: number) => number,
  placeY: (value: number) => number,
): string {
  return (
    line<Drawn>(
      ({ at }) => placeX(at),
      ({ value }) => placeY(value),
    )([...segment]) ?? ''
  );
}
