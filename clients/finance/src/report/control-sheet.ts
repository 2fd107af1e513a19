/** Counts and sums of this workbook beside what the server says, with a formula that says whether they agree. */
import { moneyFormat } from '../books/figures.js';
import type { Books } from '../books/read-books.js';
import { money, numeric, rounded, type Content } from '../sheets/content.js';
import { noneOnRecord, sumWhere } from '../sheets/sum-where.js';
import { Table, type AnyTable } from '../sheets/table.js';
import { headings, sheetNames } from './headings.js';
import { versionHeadings } from './version-sheets.js';

export type Sheets = Record<'monitoring' | 'versions' | 'forecasts' | 'virements' | 'posts' | 'funding', AnyTable>;

interface Check {
  what: string;
  here: (at: string) => Content;
  server: Content;
  key: string;
}

const key = 'Of';
const here = 'In this workbook';
const there = 'The server says';
const check = 'Check';

export function controlSheet(books: Books, sheets: Sheets): Table<Check> {
  const rows = [...counts(books, sheets), ...sums(books, sheets)];
  return new Table<Check>({
    sheet: sheetNames.control,
    title: 'Control: this workbook beside the server',
    explains:
      'Counts and sums of the other sheets, worked out here, and what the server says itself. A filter on a sheet changes nothing here.',
    rows,
    columns: [
      { heading: 'Control', width: 64, content: ({ what }) => ({ value: what }) },
      { heading: here, width: 20, isNumber: true, content: (row, at) => row.here(at.cell(key)) },
      { heading: there, width: 20, isNumber: true, content: ({ server }) => server },
      {
        heading: check,
        width: 12,
        content: (_row, at, before) => {
          const [one, other] = [at.cell(here), at.cell(there)];
          return {
            value: agree(before[1], before[2]) ? 'agrees' : 'DIFFERS',
            formula: `IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),IF(ROUND(${one}-${other},2)=0,"agrees","DIFFERS"),IF(${one}=${other},"agrees","DIFFERS"))`,
          };
        },
      },
      { heading: key, width: 16, isId: true, content: (row) => ({ value: row.key }) },
    ],
  });
}

/** The words for the whole of it. */
export function verdict(control: Table<Check>): Content {
  const differing = control.under(check).filter(({ value }) => value === 'DIFFERS').length;
  const [good, bad] = ['All controls agree.', 'A control differs: look at the sheet Control.'];
  return {
    value: differing === 0 ? good : bad,
    formula: `IF(COUNTIF(${control.range(check)},"DIFFERS")=0,"${good}","${bad}")`,
  };
}

function counts(books: Books, sheets: Sheets): Check[] {
  const leftOut = books.shares.items.length - sheets.posts.contents.length;
  const listed: [string, AnyTable, number, number][] = [
    ['Lines', sheets.monitoring, books.lines.count, 0],
    ['Budget versions', sheets.versions, books.budgets.count, 0],
    ['Virements', sheets.virements, books.virements.count, 0],
    ['Forecasts', sheets.forecasts, books.forecasts.count, 0],
    ['Shares of posts, with those not in force that are left out', sheets.posts, books.shares.count, leftOut],
    ['Funding sources', sheets.funding, books.sources.count, 0],
  ];
  return listed.map(([what, table, count, more]) => {
    const second = table.headings[1] ?? '';
    const plus = more === 0 ? '' : `+${String(more)}`;
    return {
      what: `Rows: ${what}`,
      here: () => ({
        value: table.contents.length + more,
        formula: `COUNTA(${table.range(second)})${plus}`,
        format: '#,##0',
      }),
      server: { value: count, format: '#,##0' },
      key: 'the whole area',
    };
  });
}

/** What counts of budgets and forecasts over all years, line by line, is the position that the server works out. */
function sums(books: Books, { versions, forecasts }: Sheets): Check[] {
  const counted = { heading: versionHeadings.counts, is: 'yes' };
  return books.lines.items.flatMap(({ id, title, position }) => {
    const summed = (what: string, table: AnyTable, server: Content): Check => ({
      what: `${what}, all years: ${title}`,
      here: (cell) => ({
        ...sumWhere(table, { heading: versionHeadings.amount, by: headings.lineId, is: id, cell }, counted),
        format: moneyFormat,
      }),
      // The server calls unknown what nobody has put on record.
      server,
      key: id,
    });
    return [
      summed('Current budgets', versions, orNone(money(position.approved), versions, id)),
      summed('Forecast outturns', forecasts, orNone(money(position.forecastOutturn), forecasts, id)),
    ];
  });
}

function orNone(content: Content, table: AnyTable, id: string): Content {
  const [ids, counts] = [table.under(headings.lineId), table.under(versionHeadings.counts)];
  const isNone = !ids.some(({ value }, row) => value === id && counts[row]?.value === 'yes');
  return content.value === 'unknown' && isNone ? { value: noneOnRecord } : content;
}

function agree(one: Content | undefined, other: Content | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [numeric(one), numeric(other)];
  return a !== undefined && b !== undefined ? rounded(a - b) === 0 : one.value === other.value;
}
