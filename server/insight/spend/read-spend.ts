/** Finds the lines that are meant, and reads all that is on record of each. */
import type { Spend } from '../../../schema/insight/spend.js';
import { checkKind, type Asking } from '../asking.js';
import { everyPage } from '../every-page.js';
import { refusedInsight } from '../refused-insight.js';
import type { Line, Outcome, SpendEntry } from './line.js';
import { spendOf, type LineOnRecord } from './spend.js';
import {
  linesOfAreaQuestion,
  outcomesOfLineQuestion,
  spendEntriesQuestion,
  spendOfLineQuestion,
} from './spend.question.js';

export interface SpendAsked {
  line: string | null | undefined;
  area: string | null | undefined;
  asAt: string | null | undefined;
  costOfFullTimePost: number | null | undefined;
}

export async function readSpend(asking: Asking, { line, area, asAt, costOfFullTimePost }: SpendAsked): Promise<Spend> {
  if ((line == null) === (area == null)) throw refusedInsight('EXACTLY_ONE', 'Give exactly one of: line, area.');
  if (line != null) checkKind(asking, line, 'InvestmentLine');
  const ids = line != null ? [line] : await linesOf(asking, area ?? '');
  const day = asAt ?? asking.today;
  // One after the other: the lines of one question are not to take every connection.
  const lines: LineOnRecord[] = [];
  for (const id of ids) lines.push(await lineOnRecord(asking, id, day));
  return spendOf(lines, day, costOfFullTimePost ?? null, asking);
}

async function linesOf({ put }: Asking, area: string): Promise<string[]> {
  const lines = await everyPage(
    async (after) => (await put(linesOfAreaQuestion, { area, after })).area.investmentLines,
  );
  return lines.map(({ id }) => id);
}

/** Its id was checked to be that of a line, so that is what comes. */
async function lineOnRecord({ put }: Asking, id: string, asAt: string): Promise<LineOnRecord> {
  const line = (await put(spendOfLineQuestion, { line: id, asAt })).node as Line;
  const entries = await everyPage(
    async (after) =>
      ((await put(spendEntriesQuestion, { line: id, asAt, after })).node as { actuals: PageOfEntries }).actuals,
  );
  const { impactLinks } = (await put(outcomesOfLineQuestion, { line: id, area: line.area?.slug ?? '' })).node as {
    impactLinks: { nodes: Outcome[] };
  };
  return { line, entries, outcomes: impactLinks.nodes };
}

interface PageOfEntries {
  nodes: SpendEntry[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
