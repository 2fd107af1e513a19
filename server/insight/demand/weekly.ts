/** Demand and capacity by the week, whatever time they are recorded by. */
import type { FlowBasis } from '../../../schema/waits/wait-flow.js';
import type { RatePer } from '../../../schema/workforce/capacity-assumption.js';
import { rounded } from '../../../schema/shared/rounded.js';
import { daysAMonth, daysBetween } from '../day-spans.js';
import type { DemandQuery } from '../questions.js';
import { notKnown, numberOf, workedOut, type WorkedOut } from '../worked-out.js';

export type PathwayOnRecord = DemandQuery['area']['pathways']['nodes'][number];
export type FlowOnRecord = PathwayOnRecord['flows']['nodes'][number];
export type Pace = NonNullable<PathwayOnRecord['pathwayCapacities']['nodes'][number]['assumption']>;

const daysAWeek = 7;
export const weeksAYear = (daysAMonth * 12) / daysAWeek;

const weeksIn: Readonly<Record<RatePer, number>> = { WEEK: 1, MONTH: daysAMonth / daysAWeek, YEAR: weeksAYear };

function weeksOf(basis: FlowBasis, period: FlowOnRecord['period']): number | undefined {
  if (basis === 'WEEKLY_AVERAGE') return 1;
  if (basis === 'MONTHLY_AVERAGE') return weeksIn.MONTH;
  return period === null ? undefined : (daysBetween(period.startsOn, period.endsOn) + 1) / daysAWeek;
}

/** Of the latest period for which somebody says it: all its providers together, or nothing where one of them does not say. */
export function demandAWeek(flows: readonly FlowOnRecord[]): { aWeek: WorkedOut<string>; of: FlowOnRecord[] } {
  const current = flows.filter(({ supersededBy }) => supersededBy.length === 0);
  const key = ({ period, asAt }: FlowOnRecord): string => period?.endsOn ?? asAt;
  const said = current.filter(({ referrals }) => numberOf(referrals) !== null);
  const latest = said.map(key).sort().at(-1);
  if (latest === undefined) return { aWeek: notKnown('No flow on record says how many come in.'), of: [] };
  const of = current.filter((flow) => key(flow) === latest);
  const parts = of.map(({ referrals, basis, period }) => {
    const [number, weeks] = [numberOf(referrals), weeksOf(basis, period)];
    return number === null || weeks === undefined ? null : number / weeks;
  });
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length)
    return { aWeek: notKnown(`Told by ${String(known.length)} of ${String(parts.length)} providers.`), of };
  const total = known.reduce((sum, part) => sum + part, 0);
  const rough = of.some(({ referrals }) => referrals.qualifier !== 'EXACT');
  return { aWeek: workedOut(rounded(total, 2), `For the time until ${latest}.`, rough ? 'APPROXIMATE' : 'EXACT'), of };
}

/** As recorded for the whole staffing; or else by those in post in its team, agency staff and locums not among them. */
export function capacityAWeek({ throughput, throughputPer, perFtePerMonth, team }: Pace): WorkedOut<string> {
  const whole = numberOf(throughput);
  if (whole !== null && throughputPer !== null)
    return workedOut(rounded(whole / weeksIn[throughputPer], 2), 'As recorded.', throughput.qualifier);
  const each = numberOf(perFtePerMonth);
  if (each === null) return notKnown('How much work is got through is not on record.');
  if (team === null) return notKnown('Whose work it is, and so how many do it, is not on record.');
  const staff = numberOf(team.staffing.occupied);
  if (staff === null) return notKnown(`How many are in post in “${team.name}” is not known.`);
  return workedOut(
    rounded((each * staff) / weeksIn.MONTH, 2),
    `${String(each)} a month by ${String(staff)} full-time equivalents in post in “${team.name}”.`,
    'APPROXIMATE',
  );
}
