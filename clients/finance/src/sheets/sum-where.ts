/** The sum of a column over the rows of a table that belong to something: a word where one of them has a word, or where there is none. */
import { numeric, rounded, type Content } from './content.js';
import type { AnyTable } from './table.js';

interface Where {
  /** What is summed. */
  heading: string;
  /** The column that says what a row belongs to. */
  by: string;
  is: string;
  /** Where `is` stands in the sheet that shows the sum. */
  cell: string;
}

/** Spreadsheets differ on what a wildcard matches: a comparison matches numbers alone in all of them. */
const anyNumber = '>-1000000000000';

export const noneOnRecord = 'none on record';

export function sumWhere(
  table: AnyTable,
  { heading, by, is, cell }: Where,
  more?: { heading: string; is: string },
): Content {
  const under = (name: string): Content[] => table.under(name);
  const belongs = under(by).map(({ value }) => value === is);
  const also = more === undefined ? undefined : under(more.heading).map(({ value }) => value === more.is);
  const parts = under(heading).filter((_part, row) => belongs[row] === true && also?.[row] !== false);
  const numbers = parts.flatMap((part) => numeric(part) ?? []);
  const sum = rounded(numbers.reduce((before, number) => before + number, 0));
  const values = table.range(heading);
  const conditions = [
    table.range(by),
    cell,
    ...(more === undefined ? [] : [table.range(more.heading), `"${more.is}"`]),
  ].join(',');
  return {
    value: parts.length === 0 ? noneOnRecord : numbers.length < parts.length ? 'unknown' : sum,
    formula: `IF(COUNTIFS(${conditions})=0,"${noneOnRecord}",IF(COUNTIFS(${conditions})>COUNTIFS(${conditions},${values},"${anyNumber}"),"unknown",SUMIFS(${values},${conditions})))`,
  };
}
