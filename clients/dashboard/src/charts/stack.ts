/** Lays the parts of a whole on one another, and says what of the whole no part accounts for. */
export interface Part {
  readonly key: string;
  /** Null: not known, or not shown. */
  readonly value: number | null;
}

export interface Layer {
  readonly key: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** What stands in the place of parts that are not known. */
export const unsplit = 'unsplit';

/**
 * Known parts from the ground up, then what is left of the total. A total below the sum of its parts is left as it is: the table says so,
 * and a chart that scaled the parts down would hide it.
 */
export function stack(parts: readonly Part[], total: number | null): Layer[] {
  const layers: Layer[] = [];
  let ground = 0;
  const add = (key: string, value: number) => {
    layers.push({ key, value, from: ground, to: ground + value });
    ground += value;
  };
  for (const { key, value } of parts) if (value !== null && value > 0) add(key, value);
  if (total !== null && total > ground && parts.some(({ value }) => value === null)) add(unsplit, total - ground);
  return layers;
}
