/** Finds the marks whose letters could meet. */
export interface SaidMark {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
}

const near = 46;

/** Marks that stand so close that their letters could meet, together, from left to right. */
export function clusters(marks: readonly SaidMark[]): SaidMark[][] {
  const found: SaidMark[][] = [];
  for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && mark.x - before.x < near) last.push(mark);
    else found.push([mark]);
  }
  return found;
}
