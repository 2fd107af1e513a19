/** An area’s lists sorted to the plans they belong to. */
import type { StackedRow } from '../../charts/stacked-bars.js';
import { dateInWords } from '../../figures/dates.js';
import type { CanonicalStatus, CountedFragment } from '../../gql/graphql.js';
import type { Area } from './milestone-standing.js';
import { statusNames, statusOrder, subjects } from './plan-words.js';

export type Plan = Area['interventions']['nodes'][number];
export type Action = Area['actions']['nodes'][number];
export type Dependency = Area['dependencies']['nodes'][number];

const fields: Record<CanonicalStatus, keyof CountedFragment> = {
  COMPLETE: 'complete',
  ON_TRACK: 'onTrack',
  DELAYED_NOT_AT_RISK: 'delayedNotAtRisk',
  AT_RISK: 'atRisk',
  OVERDUE: 'overdue',
  NOT_STARTED: 'notStarted',
  NOT_RATED: 'notRated',
};

function partsOf(counts: CountedFragment) {
  return statusOrder.flatMap((status) => {
    const { value } = counts[fields[status]];
    return value === null ? [] : [{ key: status, name: statusNames[status], value }];
  });
}

export function workstreamName({
  number,
  title,
}: {
  readonly number: number | null;
  readonly title: string | null;
}): string {
  const name = number === null ? 'Workstream' : `Workstream ${String(number)}`;
  return title === null ? name : `${name}: ${title}`;
}

export interface Recorded {
  readonly whole: StackedRow | undefined;
  /** The workstreams, or the whole where they do not hold all of it. */
  readonly rows: readonly StackedRow[];
}

function sizeOf({ parts }: StackedRow): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** Actions recorded one by one, by their latest rating on the day. */
export function recordedRows(plan: Plan): Recorded {
  const rows = plan.workstreams.nodes
    .map((workstream): StackedRow => ({
      key: workstream.id,
      name: workstreamName(workstream),
      parts: partsOf(workstream.statusCounts),
    }))
    .filter((row) => sizeOf(row) > 0);
  const whole = { key: plan.id, name: 'Actions recorded one by one', parts: partsOf(plan.statusCounts) };
  if (sizeOf(whole) === 0) return { whole: undefined, rows };
  const inWorkstreams = rows.reduce((sum, row) => sum + sizeOf(row), 0);
  return { whole, rows: inWorkstreams === sizeOf(whole) ? rows : [whole, ...rows] };
}

/** Counts that a paper states without naming the parts counted, each paper’s by itself. */
export function statedRows(plan: Plan): StackedRow[] {
  const groups = new Map<
    string,
    { name: string; total: number | null; parts: { key: string; name: string; value: number }[] }
  >();
  for (const { basis, asAt, subject, count, rating } of plan.statusTallies.nodes) {
    if (basis !== 'REPORTED' || count.value === null) continue;
    const key = `${asAt} ${subject}`;
    const group = groups.get(key) ?? {
      name: `${subjects[subject]}, as reported ${dateInWords(asAt)}`,
      total: null,
      parts: [],
    };
    groups.set(key, group);
    if (rating === null) group.total = count.value;
    else group.parts.push({ key: rating.canonical, name: rating.label, value: count.value });
  }
  const order = new Map(statusOrder.map((status, index) => [status as string, index]));
  return [...groups].map(([key, { name, total, parts }]) => {
    const told = parts.reduce((sum, { value }) => sum + value, 0);
    const rest = total === null ? 0 : total - told;
    const sorted = [...parts].sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
    return {
      key,
      name,
      parts: rest > 0 ? [...sorted, { key: 'NOT_RATED', name: 'not said how they stand', value: rest }] : sorted,
    };
  });
}

export interface Evidenced {
  readonly done: readonly Action[];
  readonly without: readonly Action[];
}

/** Actions done by the day. Evidence is as on record at the moment of the address. */
export function evidenced(actions: readonly Action[], date: string): Evidenced {
  const done = actions.filter(({ completedOn }) => completedOn !== null && completedOn.replace('../', '') <= date);
  return { done, without: done.filter(({ hasImpactEvidence }) => !hasImpactEvidence) };
}

export function dependenciesOf(area: Area, plan: Plan): Dependency[] {
  return area.dependencies.nodes.filter(
    ({ dependentAction, dependentMilestone, dependentWorkstream }) =>
      (dependentAction ?? dependentMilestone ?? dependentWorkstream)?.intervention?.id === plan.id,
  );
}

/** Plans with most to show first, and those in force before those that are over. */
export function plansInOrder(area: Area): Plan[] {
  const size = ({ id }: Plan) =>
    area.actions.nodes.filter(({ intervention }) => intervention?.id === id).length +
    area.milestones.nodes.filter(({ intervention }) => intervention?.id === id).length;
  const isOver = ({ status }: Plan) => Number(status === 'ENDED' || status === 'REPLACED');
  return [...area.interventions.nodes].sort((a, b) => isOver(a) - isOver(b) || size(b) - size(a));
}

/** Whether its completions are counted, one by one or by a paper. */
export function isCounted(area: Area, { id, listsAllActions, statusTallies }: Plan): boolean {
  return (
    statusTallies.nodes.length > 0 ||
    (listsAllActions && area.actions.nodes.some(({ intervention }) => intervention?.id === id))
  );
}
