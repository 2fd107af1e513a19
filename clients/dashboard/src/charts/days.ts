/** Days as whole numbers, so that charts place dates by plain arithmetic. */
const millisecondsADay = 86_400_000;

/** Of a whole day such as `2026-03-31`. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsADay;
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsADay;
}

export function dateOf(day: number): string {
  return new Date(Math.round(day) * millisecondsADay).toISOString().slice(0, 10);
}

export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const pattern = /^(\.\.\/)?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?~?$/;

/** Seasons stand in the place of the month: 21 is spring, from March on. */
function monthsOf(text: string): readonly [number, number] {
  const month = Number(text);
  return month > 12 ? [(month - 21) * 3 + 3, (month - 21) * 3 + 5] : [month, month];
}

/** The first and last day a date of the contract can mean. Undefined where nobody stated its year. */
export function daySpan(partialDate: string): DaySpan | undefined {
  const [whole, atLatest, yearText, monthText, dayText] = pattern.exec(partialDate) ?? [];
  if (whole === undefined) return undefined;
  const year = Number(yearText);
  const [first, last] = monthText === undefined ? [1, 12] : monthsOf(monthText);
  const to = dayText === undefined ? dayOf(year, last + 1, 0) : dayOf(year, first, Number(dayText));
  // "By that day at the latest": the day it names is the only one that can be drawn.
  if (atLatest !== undefined) return { from: to, to };
  return { from: dayText === undefined ? dayOf(year, first, 1) : to, to };
}

export function middleOf(span: DaySpan): number {
  return (span.from + span.to) / 2;
}
