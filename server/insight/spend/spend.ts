/** What became of the money of lines, and of all of them together. */
import type { LineSpend, Spend } from '../../../schema/insight/spend.js';
import type { Gap } from '../../../schema/insight/gap.js';
import type { InvestmentPosition } from '../../../schema/finance/investment-position.js';
import { pounds } from '../../finance/money.js';
import type { Lead } from '../lead.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import { notKnown, valueOf, workedOut } from '../worked-out.js';
import type { Line, Outcome, SpendEntry } from './line.js';
import { outcomeCost } from './outcome-cost.js';
import { periodsOf, type Leads } from './period-spend.js';
import { vacancyUnderspend } from './vacancy-underspend.js';

export function lineSpend(line: Line, asAt: string, costOfFullTimePost: number | null, leads: Leads): LineSpend {
  const { lead } = leads;
  // Spend always names its period.
  const entries = line.actuals.nodes as SpendEntry[];
  const outcomes = line.impactLinks.nodes;
  return {
    line: lead(line.id),
    position: line.position,
    periods: periodsOf(line, entries, asAt, leads),
    vacancies: vacancyUnderspend(line.postFundings.nodes, asAt, costOfFullTimePost),
    outcomes: outcomes.map((outcome) => outcomeCost(outcome, entries, lead)),
    gaps: gapsOf(line, entries, outcomes, lead),
  };
}

const parts = {
  approved: 'what was approved',
  committed: 'what is committed',
  actual: 'what was spent',
  forecastOutturn: 'what is forecast',
} as const;

function gapsOf(line: Line, entries: readonly SpendEntry[], outcomes: readonly Outcome[], lead: Lead): Gap[] {
  const more = { since: line.asAt, record: lead(line.id) };
  const budgeted = line.budgetVersions.nodes;
  const loose = entries.filter(
    ({ period }) =>
      !budgeted.some(
        (each) =>
          each.period !== null && each.period.startsOn <= period.startsOn && period.endsOn <= each.period.endsOn,
      ),
  );
  const unplaced = loose.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...Object.entries(parts).flatMap(([part, words]) => {
      const figure = line.position[part as keyof typeof parts];
      if (valueOf(figure) !== null) return [];
      return [
        gap('NO_FIGURE', words, figure.note ?? `It is not known ${words}.`, {
          ...more,
          promisedFor: figure.promisedFor,
        }),
      ];
    }),
    ...(budgeted.some(({ period }) => period === null)
      ? [gap('NOT_DATED', 'budgets', 'The source of a budget does not say for which period it is.', more)]
      : []),
    ...(loose.length > 0
      ? [
          gap(
            'NOT_LINKED',
            'budgets',
            `${pounds(unplaced)} was spent in periods for which no budget is on record.`,
            more,
          ),
        ]
      : []),
    ...(line.postFundings.nodes.length === 0
      ? [gap('NOT_LINKED', 'posts paid from the line', 'No post is on record that the line pays for.', more)]
      : []),
    ...(outcomes.length === 0
      ? [gap('NOT_LINKED', 'outcomes of the line', 'Nobody has said on record what the money works on.', more)]
      : []),
  ];
}

function together(lines: readonly Line[]): InvestmentPosition {
  const sum = (part: keyof InvestmentPosition): InvestmentPosition['approved'] => {
    const figures = lines.map(({ position }) => position[part]);
    const known = figures.map(valueOf).filter((value) => value !== null);
    const total = known.reduce((all, value) => all + value, 0);
    if (lines.length === 0) return notKnown('No line is on record.');
    if (known.length < lines.length)
      return notKnown(
        known.length === 0
          ? `Known for none of ${String(lines.length)} lines.`
          : `Known for ${String(known.length)} of ${String(lines.length)} lines, which come to ${pounds(total)}.`,
      );
    const rough = figures.some(({ qualifier }) => qualifier !== 'EXACT');
    const disputed = figures.some(({ state }) => state === 'DISPUTED');
    const figure = workedOut(total, `Of ${String(lines.length)} lines.`, rough ? 'APPROXIMATE' : 'EXACT');
    return disputed ? { ...figure, state: 'DISPUTED' } : figure;
  };
  return {
    approved: sum('approved'),
    committed: sum('committed'),
    actual: sum('actual'),
    forecastOutturn: sum('forecastOutturn'),
    forecastRemaining: sum('forecastRemaining'),
    variance: sum('variance'),
  };
}

export function spendOf(lines: readonly Line[], asAt: string, costOfFullTimePost: number | null, leads: Leads): Spend {
  return {
    asAt,
    signConvention:
      'Spend is above zero, income and reversals below. A variance above zero is an underspend, below zero an overspend. Virements are inside the approved budget.',
    lines: lines
      .toSorted((one, other) => one.title.localeCompare(other.title, 'en-GB'))
      .map((line) => lineSpend(line, asAt, costOfFullTimePost, leads)),
    total: together(lines),
    assumptions,
  };
}

const assumptions = [
  assume(
    'A budget runs out as if money went on being spent evenly, at the rate since its period began. It knows no season and no post that has yet to start.',
    'Nothing on record.',
  ),
  assume(
    'Who leaves a post vacant leaves its share of the cost unspent; agency staff and locums who cover it are paid from what is spent and are not taken off here.',
    ruleOfPlatform,
  ),
  assume(
    'A vacancy is worth the same part of the budgeted cost of its post as of its hours: nobody in post costs more or less than the establishment budgets.',
    'The establishment on record; where a cost was given in the query, that.',
  ),
  assume(
    'What an outcome cost is an average over a time in which other things worked on it, too. It is worked out only where the link is EVIDENCED or TESTED.',
    ruleOfPlatform,
  ),
];
