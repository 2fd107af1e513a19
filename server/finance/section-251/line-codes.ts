/** The lines of section 251 that are followed, year by year: their numbers are what counts, for their wording changes and their numbers do not. */
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { sql } from '../../reading/sql.js';
import type { CodeListRow } from '../../places/code-list.entity.js';
import type { CodeRow } from '../../places/code.entity.js';

/** Keys of codes: by the year in which a financial year starts, and by number. */
export type LineCodes = ReadonlyMap<number, ReadonlyMap<string, string>>;

interface OnRecord {
  year: number;
  codes: { id: string; value: string; label: string }[];
}

/** Numbers were given anew in 2013 and before: what is further away says nothing. */
const nearEnough = 3;

/** `wordings`: what the file calls each number, by year. Years without a list of their own get one, carried on from the nearest. */
export async function lineCodes(
  door: Door,
  wordings: ReadonlyMap<number, ReadonlyMap<string, string>>,
  report: Report,
): Promise<LineCodes> {
  const lists = await door.ask<OnRecord>(sql`
    select l.year, json_agg(json_build_object('id', c.id, 'value', c.value, 'label', c.label)) as codes
    from code_list l join code c on c.list_id = l.id where l.slug ~ '^s251-[0-9]{4}$' group by l.year order by l.year`);
  const found = new Map<number, ReadonlyMap<string, string>>();
  for (const [year, lines] of [...wordings].sort(([one], [other]) => one - other)) {
    const own = lists.find((list) => list.year === year);
    const codes = own === undefined ? await carryOn(door, year, lines, lists, report) : own.codes;
    found.set(year, new Map(codes.map(({ value, id }) => [value, id])));
  }
  return found;
}

async function carryOn(
  door: Door,
  year: number,
  lines: ReadonlyMap<string, string>,
  lists: readonly OnRecord[],
  report: Report,
): Promise<{ value: string; id: string }[]> {
  const nearest = lists
    .filter((list) => Math.abs(list.year - year) <= nearEnough)
    .toSorted((one, other) => Math.abs(one.year - year) - Math.abs(other.year - year) || one.year - other.year)[0];
  if (nearest === undefined)
    return refuse(
      'LINES_NOT_KNOWN',
      `No list of section 251 lines is on record for ${yearName(year)}, nor for a year near it: there are ${lists.map((list) => yearName(list.year)).join(', ')}. Take the rows of that year out.`,
      'file',
    );
  const same = nearest.codes.filter(({ value }) => lines.has(value));
  const listId = await door.insert<CodeListRow>('CodeList', {
    slug: `s251-${String(year)}`,
    name: `Section 251 lines for children with SEND, ${yearName(year)}`,
    publisher: 'Department for Education',
    year,
  });
  const worded = same.map(({ value, label }) => ({ value, before: label, label: lines.get(value) ?? label }));
  const keys = await door.insertAll<CodeRow>(
    'Code',
    worded.map(({ value, label }) => ({ listId, value, label })),
  );
  report.note(
    `No list of lines was on record for ${yearName(year)}: the numbers of ${yearName(nearest.year)} were carried on. Look at the table of their wording.`,
  );
  report.table(
    `Lines of ${yearName(year)}`,
    ['line', `in ${yearName(nearest.year)}`, 'in the file'],
    worded.map(({ value, before, label }) => [value, before, label]),
  );
  return worded.map(({ value }, index) => ({ value, id: keys[index] ?? '' }));
}

const yearName = (year: number): string => `${String(year)}-${String(year + 1).slice(2)}`;
