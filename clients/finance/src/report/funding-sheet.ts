/** The pots of money, and what of them is budgeted, moved away, committed and spent in the year. */
import { moneyFormat, percentFormat } from '../books/figures.js';
import { yearOfVirement, type LineYear } from '../books/line-years.js';
import type { Books, Source } from '../books/read-books.js';
import { money, numeric, rounded, text, type Content } from '../sheets/content.js';
import { noneOnRecord, sumWhere } from '../sheets/sum-where.js';
import { Table, type Column } from '../sheets/table.js';
import { headings, sheetNames } from './headings.js';

const amount = 'Stands at £';
const budgeted = 'Current budgets of its lines £';
const moved = 'Moved out of it £';
const left = 'Not budgeted £';
const spent = 'Drawn: spent to date £';

const kinds: Readonly<Record<Source['kind'], string>> = {
  BASE_BUDGET: 'base budget',
  RESERVE: 'reserve',
  CONTINGENCY: 'contingency',
  DSG: 'Dedicated Schools Grant',
  DSG_HIGH_NEEDS: 'high needs block',
  GRANT: 'grant',
  ICB: 'integrated care board',
  SCHOOL: 'school budget',
  CAPITAL: 'capital',
};

export function fundingSheet({ sources, virements, terms }: Books, monitoring: Table<LineYear>): Table<Source> {
  const ofLines =
    (heading: string): Column<Source>['content'] =>
    ({ id }, at) => ({
      ...sumWhere(monitoring, { heading, by: headings.sourceId, is: id, cell: at.cell(headings.sourceId) }),
      format: moneyFormat,
    });
  const columns: Column<Source>[] = [
    { heading: headings.source, width: 40, content: ({ name }) => text(name) },
    { heading: 'Kind', width: 20, content: ({ kind }) => text(kinds[kind]) },
    { heading: 'Held by', width: 34, content: ({ holder }) => text(holder?.name, 'not said') },
    { heading: amount, width: 16, content: (source) => money(source.amount), isNumber: true, total: moneyFormat },
    { heading: 'As at', width: 12, content: ({ asAt }) => text(asAt) },
    { heading: budgeted, width: 18, content: ofLines(headings.budget), isNumber: true, total: moneyFormat },
    { heading: moved, width: 16, content: ({ id }) => movedOut(id), isNumber: true, total: moneyFormat },
    {
      heading: left,
      width: 16,
      isNumber: true,
      total: moneyFormat,
      content: (_row, at, before) => {
        const [whole, taken, away] = [amount, budgeted, moved].map((heading) => of(before, heading));
        const [w, t, m] = [at.cell(amount), at.cell(budgeted), at.cell(moved)];
        const rest = isUnknown(whole) || taken?.value === 'unknown' || away?.value === 'unknown';
        const value = rest ? 'unknown' : rounded(number(whole) - number(taken) - number(away));
        return {
          value,
          formula: `IF(OR(NOT(ISNUMBER(${w})),${t}="unknown",${m}="unknown"),"unknown",${w}-SUM(${t},${m}))`,
          format: moneyFormat,
        };
      },
    },
    {
      heading: 'Committed by its lines £',
      width: 16,
      content: ofLines(headings.committed),
      isNumber: true,
      total: moneyFormat,
    },
    { heading: spent, width: 16, content: ofLines(headings.actual), isNumber: true, total: moneyFormat },
    {
      heading: 'Drawn %',
      width: 10,
      isNumber: true,
      content: (_row, at, before) => {
        const [whole, drawn] = [of(before, amount), of(before, spent)];
        const [w, s] = [at.cell(amount), at.cell(spent)];
        const hasShare = !isUnknown(whole) && !isUnknown(drawn);
        return {
          value: !hasShare
            ? 'unknown'
            : number(whole) === 0
              ? 'not applicable'
              : rounded(number(drawn) / number(whole)),
          formula: `IF(AND(ISNUMBER(${w}),ISNUMBER(${s})),IF(${w}=0,"not applicable",${s}/${w}),"unknown")`,
          format: percentFormat,
        };
      },
    },
    { heading: 'What to know', width: 50, content: (source) => text(source.amount.note, 'nothing noted') },
    { heading: headings.sourceId, width: 16, isId: true, content: ({ id }) => text(id) },
  ];

  function movedOut(id: string): Content {
    const own = virements.items.filter(
      (each) => each.fromSource?.id === id && yearOfVirement(each) === terms.year.name,
    );
    if (own.length === 0) return { value: noneOnRecord };
    if (own.some((each) => each.amount.value === null)) return { value: 'unknown' };
    return { value: own.reduce((sum, each) => sum + (each.amount.value ?? 0), 0) / 100, format: moneyFormat };
  }
  const of = (before: readonly Content[], heading: string): Content | undefined =>
    before[columns.findIndex((column) => column.heading === heading)];

  return new Table({
    sheet: sheetNames.funding,
    title: `Funding sources and what is drawn, ${terms.year.name}`,
    explains:
      'What a source stands at is as on its own date. Budgets, commitments and spend are those of its lines on the sheet Budget monitoring; two sources stay two, even where the sums look alike.',
    columns,
    rows: sources.items,
  });
}

const number = (content: Content | undefined): number => (content === undefined ? 0 : (numeric(content) ?? 0));
const isUnknown = (content: Content | undefined): boolean => content === undefined || numeric(content) === undefined;
