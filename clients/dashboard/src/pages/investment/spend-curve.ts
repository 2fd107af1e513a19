/** Spend of a financial year month by month, added up, against the year's budget. */
import { dayNumber } from '../../charts/days.js';
import type { LineChartData } from '../../charts/line-chart.js';
import { money, shortMoney } from '../../figures/money.js';
import { periodInWords, shortMonth } from '../../figures/periods.js';
import type { MoneyLine } from './line-money.js';

type Version = MoneyLine['budgetVersions']['nodes'][number];

export interface SpendPoint {
  readonly month: string;
  readonly spent: number;
}

export interface SpendCurve {
  readonly period: string;
  readonly budget: number | null;
  readonly points: readonly SpendPoint[];
  readonly chart: LineChartData;
  readonly headline: string;
}

/** The budget in force: the latest decision and not what came out in the end. */
function budgetOf(versions: readonly Version[]): number | null {
  const decided = versions
    .filter(({ stage }) => stage === 'APPROVED' || stage === 'REVISED')
    .sort((a, b) => (a.approvedOn ?? '').localeCompare(b.approvedOn ?? ''));
  return decided.at(-1)?.amount.value ?? null;
}

function addedUp(actuals: readonly { postedOn: string; amount: number }[]): SpendPoint[] {
  const months = new Map<string, number>();
  for (const { postedOn, amount } of actuals) {
    const month = postedOn.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + amount);
  }
  let spent = 0;
  return [...months].sort().map(([month, amount]) => ({ month, spent: (spent += amount) }));
}

function monthEnd(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Undefined where the line has no spend in any budget year, or reports it cumulatively, which needs no adding. */
export function latestSpendCurve({ budgetVersions, actuals }: MoneyLine): SpendCurve | undefined {
  if (actuals.nodes.some(({ basis }) => basis === 'CUMULATIVE')) return undefined;
  const periods = new Map(budgetVersions.nodes.flatMap(({ period }) => (period ? [[period.code, period]] : [])));
  const latest = [...periods.values()]
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn))
    .find(({ startsOn, endsOn }) => actuals.nodes.some(({ postedOn }) => postedOn >= startsOn && postedOn <= endsOn));
  if (latest === undefined) return undefined;
  const { code, startsOn, endsOn } = latest;
  const budget = budgetOf(budgetVersions.nodes.filter(({ period }) => period?.code === code));
  const points = addedUp(actuals.nodes.filter(({ postedOn }) => postedOn >= startsOn && postedOn <= endsOn));
  const spent = points.at(-1)?.spent ?? 0;
  const until = shortMonth(`${points.at(-1)?.month ?? startsOn.slice(0, 7)}-01`);
  const words = periodInWords(code);
  const chart: LineChartData = {
    words: shortMoney,
    lines: [
      {
        name: 'Spent',
        role: 'main',
        label: `${shortMoney(spent)} spent`,
        points: points.map(({ month, spent: value }) => ({
          at: dayNumber(monthEnd(month)),
          value,
          label: shortMonth(`${month}-01`),
        })),
      },
      ...(budget === null
        ? []
        : [
            {
              name: 'Even spend of the budget',
              role: 'target' as const,
              label: `${shortMoney(budget)} budget`,
              points: [
                { at: dayNumber(startsOn), value: 0, label: '' },
                { at: dayNumber(endsOn), value: budget, label: '' },
              ],
            },
          ]),
    ],
  };
  return { period: words, budget, points, chart, headline: headlineOf(spent, budget, until) };
}

function headlineOf(spent: number, budget: number | null, until: string): string {
  if (budget === null) return `${money(spent)} spent by ${until}; no approved budget is on record.`;
  const left = budget - spent;
  return left >= 0
    ? `${money(spent)} of ${money(budget)} spent by ${until}: ${money(left)} left.`
    : `${money(spent)} spent by ${until}, ${money(-left)} more than the budget of ${money(budget)}.`;
}
