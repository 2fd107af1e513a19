/** Dates as trackers and lists write them, as exactly as they are known: a day, or a month, a season or a year in words. */
import { dateOf } from './cell-dates.js';
import { BadCell, shortened } from './cell-values.js';
import { emptyCell, type Cell } from './cell.js';

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }).toLowerCase(),
);
const seasons = ['spring', 'summer', 'autumn', 'winter'];

const about = /^(?:by |from )?(?:the )?(?:(?:end|start|beginning) (?:of )?|early |mid[- ])?(?:the )?/i;
const monthAndYear = /^([a-z]{3,9})[ .,'’/-]*(\d{4}|\d{2})$/i;
const seasonAndYear = /^([a-z]{6}) (\d{4})$/i;
const monthInFigures = /^(\d{4})-(\d{2})$/;
const yearAlone = /^\d{4}$/;
const notSaid = /^(?:tbc|tba|tbd|n\/?a|none|not known|on-?going|[-–—])$/i;

/** As the contract's PartialDate has it; nothing for an empty cell, and for one that says that there is no date yet. */
export function partialDateOf(cell: Cell = emptyCell): string | null {
  if (cell.kind === 'TEXT' && notSaid.test(cell.text)) return null;
  try {
    return dateOf(cell);
  } catch (error) {
    const date = cell.kind === 'TEXT' || cell.kind === 'NUMBER' ? partialDateIn(cell.text) : undefined;
    if (date !== undefined) return date;
    if (error instanceof BadCell && error.code === 'NOT_A_DATE')
      throw new BadCell(
        'NOT_A_DATE',
        `"${shortened(cell.text)}" is not a date with its year. Write one as 2025-03-31, 31/03/2025, March 2025 or spring 2025; leave it empty or write TBC where there is none.`,
      );
    throw error;
  }
}

/** The last day it may be, where it is a day, or a month of which the cell names the end; a BadCell otherwise. */
export function lastDayOf(cell: Cell = emptyCell): string | null {
  const date = partialDateOf(cell);
  if (date === null || date.length === 10) return date;
  if (/\bend\b/i.test(cell.text) && date.length === 7 && Number(date.slice(5)) <= 12)
    return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10);
  throw new BadCell(
    'NOT_A_DAY',
    `"${shortened(cell.text)}" does not say which day. Write one as 2025-03-31 or 31/03/2025.`,
  );
}

function partialDateIn(text: string): string | undefined {
  const words = text.replace(/\s+/g, ' ').trim().replace(about, '');
  if (yearAlone.test(words)) return inReach(words) ? words : undefined;
  const [, inFigures, figure] = monthInFigures.exec(words) ?? [];
  if (inFigures !== undefined && Number(figure) >= 1 && Number(figure) <= 12 && inReach(inFigures)) return words;
  const [, season = '', ofYear] = seasonAndYear.exec(words) ?? [];
  const index = seasons.indexOf(season.toLowerCase());
  if (index >= 0 && ofYear !== undefined && inReach(ofYear)) return `${ofYear}-${String(21 + index)}`;
  const [, name, end = ''] = monthAndYear.exec(words) ?? [];
  const month = name === undefined ? -1 : months.findIndex((each) => each.startsWith(name.toLowerCase()));
  const year = end.length === 2 ? `20${end}` : end;
  return month >= 0 && inReach(year) ? `${year}-${String(month + 1).padStart(2, '0')}` : undefined;
}

const inReach = (year: string): boolean => Number(year) >= 1950 && Number(year) <= 2100;
