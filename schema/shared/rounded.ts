/** Numbers that were worked out, brought to the places they are shown with: half away from zero. */

/** Fifteen figures are what a number holds: beyond them 1.005 would be a little less than it says. */
const asWritten = (value: number): number => Number(value.toPrecision(15));

export function rounded(value: number, places: number): string {
  const scale = 10 ** places;
  const size = Math.round(asWritten(Math.abs(value) * scale)) / scale;
  return (value < 0 && size !== 0 ? -size : size).toFixed(places);
}

export const wholePence = (value: number): number => Number(rounded(value, 0));
