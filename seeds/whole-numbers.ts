/** Sums in whole numbers only, so that nothing invented is ever rounded twice. */

/** Whole numbers from 0. */
export const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** The item at a place in a list that begins anew at its end. */
export function at<Item>(items: readonly [Item, ...Item[]], place: number): Item {
  return items[place % items.length] ?? items[0];
}

export const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** How often one number goes into another, towards zero. */
export const quotient = (of: number, by: number): number => (of - (of % by)) / by;

/** A sum split into whole parts by weight; what is left over goes to the last part. */
export function split(whole: number, weights: readonly number[]): number[] {
  const parts = weights.map((weight) => quotient(whole * weight, sum(weights)));
  const left = whole - sum(parts);
  return parts.map((part, index) => (index === parts.length - 1 ? part + left : part));
}

const decimal = (units: number, places: number): string => {
  const digits = String(units).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

/** A decimal written out of whole tenths, none below zero. */
export const tenths = (units: number): string => decimal(units, 1);
export const hundredths = (units: number): string => decimal(units, 2);
