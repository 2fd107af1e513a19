/** All that is on record about the money of an area, read as it was known at one moment so that the parts agree. */
import {
  FinanceAreaDocument,
  FinanceBudgetsDocument,
  FinanceForecastsDocument,
  FinanceFundingDocument,
  FinanceLinesDocument,
  FinanceOpenMattersDocument,
  FinancePostsDocument,
  FinanceVirementsDocument,
  type FinanceAreaQuery,
  type FinanceBudgetsQuery,
  type FinanceForecastsQuery,
  type FinanceFundingQuery,
  type FinanceLinesQuery,
  type FinanceOpenMattersQuery,
  type FinancePostsQuery,
  type FinanceVirementsQuery,
} from '../operations.js';
import type { Connection } from '../session/connection.js';
import { allOf, type All } from '../session/pages.js';
import { Stop } from '../stop.js';
import type { Progress, Tally } from '../terminal/progress.js';
import { dayOf, yearNamed, yearOf, type FinancialYear } from './years.js';

export type Line = FinanceLinesQuery['area']['list']['nodes'][number];
export type Budget = FinanceBudgetsQuery['area']['list']['nodes'][number];
export type Forecast = FinanceForecastsQuery['area']['list']['nodes'][number];
export type Virement = FinanceVirementsQuery['area']['list']['nodes'][number];
export type Source = FinanceFundingQuery['area']['list']['nodes'][number];
export type PostShare = FinancePostsQuery['list']['nodes'][number];
export type OpenMatters = FinanceOpenMattersQuery['area'];

/** What decides which figures come. */
export interface Asked {
  area: string;
  /** Left out: the latest for which a budget was decided. */
  year?: string | undefined;
  knownAt: string;
}

export interface Terms extends Omit<Asked, 'year'> {
  year: FinancialYear;
  /** The day on which it was asked. */
  today: string;
  /** The last day counted: today, or the last of the year. */
  until: string;
}

export interface Books {
  terms: Terms;
  area: FinanceAreaQuery['area'];
  lines: All<Line>;
  budgets: All<Budget>;
  forecasts: All<Forecast>;
  virements: All<Virement>;
  sources: All<Source>;
  shares: All<PostShare>;
  open: OpenMatters;
}

export async function readBooks(server: Connection, asked: Asked, progress: Progress): Promise<Books> {
  return progress.step('Reading', (tally) => read(server, asked, tally));
}

async function read(server: Connection, asked: Asked, tally: Tally): Promise<Books> {
  const where = { area: asked.area, knownAt: asked.knownAt };
  const { area } = await server.ask(FinanceAreaDocument, where);
  const budgets = await allOf(
    tally,
    async (after) => (await server.ask(FinanceBudgetsDocument, { ...where, after })).area.list,
  );
  const today = dayOf(asked.knownAt);
  const year = asked.year === undefined ? latestYear(budgets.items, today) : yearNamed(asked.year);
  if (year.from > today) throw new Stop('usage', `The year ${year.name} has not begun.`);
  const until = today < year.to ? today : year.to;
  const days = { today, from: year.from, until, before: year.before };
  const shared = { ...where, realm: area.realm, asAt: until };
  // As known at one moment they agree, in whatever order they come.
  const [lines, forecasts, virements, sources, shares, { area: open }] = await Promise.all([
    allOf(tally, async (after) => (await server.ask(FinanceLinesDocument, { ...where, ...days, after })).area.list),
    allOf(tally, async (after) => (await server.ask(FinanceForecastsDocument, { ...where, after })).area.list),
    allOf(tally, async (after) => (await server.ask(FinanceVirementsDocument, { ...where, after })).area.list),
    allOf(tally, async (after) => (await server.ask(FinanceFundingDocument, { ...where, after })).area.list),
    allOf(tally, async (after) => (await server.ask(FinancePostsDocument, { ...shared, after })).list),
    server.ask(FinanceOpenMattersDocument, where),
  ]);
  return { terms: { ...asked, year, today, until }, area, lines, budgets, forecasts, virements, sources, shares, open };
}

function latestYear(budgets: readonly Budget[], today: string): FinancialYear {
  const decided = budgets.filter(
    ({ stage, period }) => stage !== 'PROPOSED' && period !== null && period.startsOn <= today,
  );
  const [latest] = decided
    .flatMap(({ period }) => yearOf(period?.startsOn ?? '') ?? [])
    .sort((one, other) => other.localeCompare(one));
  return yearNamed(latest ?? yearOf(today) ?? '');
}
