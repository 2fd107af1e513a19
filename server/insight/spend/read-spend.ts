/** Finds the lines that are meant, with all that is on record of each. */
import type { Spend } from '../../../schema/insight/spend.js';
import { checkKind, type Asking } from '../asking.js';
import { refusedInsight } from '../refused-insight.js';
import type { Line } from './line.js';
import { spendOf } from './spend.js';
import { areaOfLineQuestion, spendOfAreaQuestion, spendOfLineQuestion } from './spend.question.js';

export interface SpendAsked {
  line: string | null | undefined;
  area: string | null | undefined;
  asAt: string | null | undefined;
  costOfFullTimePost: number | null | undefined;
}

export async function readSpend(asking: Asking, { line, area, asAt, costOfFullTimePost }: SpendAsked): Promise<Spend> {
  if ((line == null) === (area == null)) throw refusedInsight('EXACTLY_ONE', 'Give exactly one of: line, area.');
  const day = asAt ?? asking.today;
  const lines = line == null ? await linesOf(asking, area ?? '', day) : [await lineWith(asking, line, day)];
  return spendOf(lines, day, costOfFullTimePost ?? null, asking);
}

async function linesOf({ put }: Asking, area: string, asAt: string): Promise<Line[]> {
  const { investmentLines } = (await put(spendOfAreaQuestion, { area, asAt })).area;
  return investmentLines.nodes;
}

/** Its id was checked to be that of a line, so that is what comes. */
async function lineWith(asking: Asking, line: string, asAt: string): Promise<Line> {
  checkKind(asking, line, 'InvestmentLine');
  const { area } = (await asking.put(areaOfLineQuestion, { line })).node as { area: { slug: string } | null };
  return (await asking.put(spendOfLineQuestion, { line, area: area?.slug ?? '', asAt })).node as Line;
}
