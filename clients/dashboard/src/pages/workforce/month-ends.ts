/** The days a year of staffing is read at. */

/** The last days of the twelve months before the month of a day, the nearest first. */
export function monthEndsBefore(date: string): string[] {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return Array.from({ length: 12 }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 0)).toISOString().slice(0, 10),
  );
}

export function staffingVariables(date: string) {
  const ends = monthEndsBefore(date);
  const at = (back: number): string => ends[back - 1] ?? date;
  return {
    m1: at(1),
    m2: at(2),
    m3: at(3),
    m4: at(4),
    m5: at(5),
    m6: at(6),
    m7: at(7),
    m8: at(8),
    m9: at(9),
    m10: at(10),
    m11: at(11),
    m12: at(12),
  };
}
