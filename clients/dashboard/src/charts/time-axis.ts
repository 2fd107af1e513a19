/** Places days along a chart, and chooses which dates to write under it. */
import { dateOf, dayNumber } from './days.js';
import { textWidth } from './text-width.js';
import type { Tick } from './value-axis.js';

export function timePlace(from: number, to: number, range: readonly [number, number]): (day: number) => number {
  const days = to > from ? to - from : 1;
  return (day) => range[0] + ((day - from) / days) * (range[1] - range[0]);
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const steps = [1, 2, 3, 6, 12, 24, 60, 120];

function firstsOfMonths(from: number, to: number, step: number): string[] {
  const firsts: string[] = [];
  const year = Number(dateOf(from).slice(0, 4));
  for (let index = 0; ; index += step) {
    const first = new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10);
    const day = dayNumber(first);
    if (day > to) return firsts;
    if (day >= from) firsts.push(first);
  }
}

/** The first days of months, as close together as their names allow. */
export function monthTicks(from: number, to: number, range: readonly [number, number], size: number): Tick[] {
  const place = timePlace(from, to, range);
  const room = range[1] - range[0];
  for (const step of steps) {
    const firsts = firstsOfMonths(from, to, step);
    const word = (first: string) => (step % 12 === 0 ? first.slice(0, 4) : month.format(new Date(first)));
    const widest = Math.max(0, ...firsts.map((first) => textWidth(word(first), size)));
    if (firsts.length * (widest + 12) > room && step !== steps.at(-1)) continue;
    return firsts.map((first) => ({ at: place(dayNumber(first)), label: word(first) }));
  }
  return [];
}

/** Ticks at what is drawn itself: as many as fit, counted back from the last, which is the one people ask about. */
export function pointTicks(points: readonly Tick[], size: number): Tick[] {
  const kept: Tick[] = [];
  let free = Infinity;
  for (const point of [...points].sort((a, b) => b.at - a.at)) {
    const half = textWidth(point.label, size) / 2;
    if (point.at + half + 6 > free) continue;
    kept.unshift(point);
    free = point.at - half - 6;
  }
  return kept;
}
