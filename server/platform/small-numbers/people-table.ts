/** Counts of people and how they add up: all that holding back looks at. */

export interface PeopleCell {
  id: string;
  /** Null: nobody has given one. */
  value: number | null;
  /** Small at some time before it was corrected. */
  wasSmall?: boolean;
  /** Held back before: what was hidden once is not shown later, or the two times together would tell it. */
  wasHeld?: boolean;
  /** Told elsewhere for good, so that hiding it here would hide nothing. */
  isTold?: boolean;
}

/** The parts of a total; others may know of it. */
export interface PeopleSum {
  total: string;
  parts: readonly string[];
}

export interface PeopleTable {
  cells: readonly PeopleCell[];
  sums: readonly PeopleSum[];
}

/** Somebody may be recognised among so few. Nobody at all is not few. */
export const isSmall = (value: number | null, threshold: number): boolean =>
  value !== null && value > 0 && value < threshold;

/** What an outsider must at least hold possible of a hidden count: for a small one, from nobody up to the threshold. */
export function hiddenRange(value: number, threshold: number): { from: number; to: number } {
  return { from: Math.max(0, value - threshold), to: Math.max(value, threshold) };
}
