/** Shares a length among columns or rows, with a gap between them that does not swallow them. */
export interface Slot {
  readonly from: number;
  readonly middle: number;
  readonly size: number;
}

export function slots(count: number, range: readonly [number, number], { gap = 0.25, widest = Infinity } = {}): Slot[] {
  if (count === 0) return [];
  const step = (range[1] - range[0]) / count;
  const size = Math.min(widest, step * (1 - gap));
  return Array.from({ length: count }, (_, index) => {
    const middle = range[0] + (index + 0.5) * step;
    return { from: middle - size / 2, middle, size };
  });
}
