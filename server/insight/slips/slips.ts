/** Walks the plan of an area with and without a cause: what is later with it, slips. */
import type { Gap } from '../../../schema/insight/gap.js';
import type { Slip } from '../../../schema/insight/what-slips.js';
import type { CountFigure } from '../../../schema/shared/figures.js';
import { daysBetween, latestDay, laterOf } from '../day-spans.js';
import type { Asking } from '../asking.js';
import { dependentOf, prerequisiteOf, type Plan } from '../plan/read-plan.js';
import { gap } from '../said-beside.js';
import { notKnown, workedOut } from '../worked-out.js';
import { downstreamOf, Schedule, type Network, type Part, type Wait } from './schedule.js';

export function networkOf({ actions, milestones, dependencies }: Plan, today: string): Network {
  /** What is not done is not done before today, whatever its date. */
  const expected = (date: string | null): string | undefined => {
    const day = latestDay(date);
    return day === undefined ? undefined : laterOf(day, today);
  };
  const parts = new Map<string, Part>();
  for (const { id, dueOn, completedOn, latestStatus, workstream } of actions)
    parts.set(id, {
      id,
      within: workstream === null ? [] : [workstream.id],
      expected: expected(dueOn),
      isDone: completedOn !== null || latestStatus === 'COMPLETE',
    });
  for (const { id, currentDue, forecast, completedOn, action, workstream } of milestones) {
    const within = [action, workstream].flatMap((outer) => (outer === null ? [] : [outer.id]));
    parts.set(id, { id, within, expected: expected(forecast ?? currentDue), isDone: completedOn !== null });
  }
  for (const { within } of [...parts.values()])
    for (const id of within) if (!parts.has(id)) parts.set(id, { id, within: [], expected: undefined, isDone: false });
  for (const { dependentWorkstream, prerequisiteWorkstream } of dependencies)
    for (const { id } of [dependentWorkstream, prerequisiteWorkstream].filter((each) => each !== null))
      if (!parts.has(id)) parts.set(id, { id, within: [], expected: undefined, isDone: false });
  return { parts, waits: dependencies.flatMap(betweenParts) };
}

function betweenParts(dependency: Plan['dependencies'][number]): Wait[] {
  const { id, kind, resolved, lagDays, hard } = dependency;
  const [dependent, part] = [dependentOf(dependency), prerequisiteOf(dependency)];
  if (kind !== 'FINISH_START' || resolved || dependent === undefined || part === undefined) return [];
  return [{ id, dependent, lagDays, hard, first: { part } }];
}

interface Walk {
  before: Schedule;
  after: Schedule;
}

function walked(network: Network, cause: readonly Wait[], isTaken: (wait: Wait) => boolean): Walk {
  const waits = network.waits.filter(isTaken);
  const before = new Schedule({ ...network, waits });
  return { before, after: new Schedule({ ...network, waits: [...waits, ...cause.filter(isTaken)] }, before) };
}

export interface Slipping {
  slips: Slip[];
  moving: CountFigure;
  /** The waits of the cause by which something moves. */
  movedBy: ReadonlySet<string>;
  gaps: Gap[];
}

export function slipsOf(plan: Plan, cause: readonly Wait[], { today, lead, leadAll }: Asking): Slipping {
  const network = networkOf(plan, today);
  const whole: Network = { ...network, waits: [...network.waits, ...cause] };
  const reached = downstreamOf(
    cause.map(({ dependent }) => dependent),
    whole,
  );
  const unsaid = cause.filter(({ first }) => 'delayOf' in first && first.delayOf === undefined);
  const uncertain = downstreamOf(
    unsaid.map(({ dependent }) => dependent),
    whole,
  );
  const firm = walked(network, cause, ({ hard }) => hard);
  const loose = walked(network, cause, () => true);
  const known = new Set(plan.dependencies.map(({ id }) => id));
  const gaps: Gap[] = [];
  const movedBy = new Set<string>();
  const titled = [
    ...plan.milestones.map((each) => ({ ...each, type: 'Milestone', due: each.currentDue })),
    ...plan.actions.map((each) => ({ ...each, type: 'Action', due: each.dueOn, forecast: null })),
  ];
  const slips = titled
    .filter(({ id }) => reached.has(id) && network.parts.get(id)?.isDone === false)
    .map(({ id, type, title, due, forecast }): Slip => {
      const [before, after] = [firm.before.finish(id), firm.after.finish(id)];
      if (before === undefined)
        gaps.push(
          gap(
            'NOT_DATED',
            'date of what waits',
            `“${title}” waits for it, and no date of its own is on record with its year: by how much it moves cannot be said.`,
            { record: lead(id) },
          ),
        );
      const days = uncertain.has(id) ? notKnown('By how many days it is delayed is not on record.') : moved(firm, id);
      const daysIfSoftHold = uncertain.has(id) ? days : moved(loose, id);
      const isLate = (daysIfSoftHold.value ?? 0) > 0 || after !== before;
      const chain = ((days.value ?? 0) > 0 || before === undefined ? firm : loose).after.through(id);
      if ((days.value ?? 0) > 0) for (const wait of chain.slice(0, 1)) movedBy.add(wait);
      return {
        part: lead(id),
        type,
        title,
        due,
        officersForecast: forecast,
        before: before ?? null,
        after: after ?? null,
        days,
        daysIfSoftHold,
        through: leadAll(isLate ? chain.filter((wait) => known.has(wait)) : []),
      };
    });
  for (const id of new Set([...firm.after.circles, ...loose.after.circles])) {
    const title = titled.find((each) => each.id === id)?.title ?? 'a workstream';
    gaps.push(
      gap(
        'CIRCULAR',
        'dependencies',
        `“${title}” waits for something that waits for it, so no date follows by that way.`,
        { record: lead(id) },
      ),
    );
  }
  const byDays = ({ days }: Slip): number => days.value ?? -1;
  return {
    slips: slips.sort((one, other) => byDays(other) - byDays(one) || one.title.localeCompare(other.title)),
    moving: movingOf(slips),
    movedBy,
    gaps,
  };
}

/** Where it is not known by how much one moves, it may be more. */
function movingOf(slips: readonly Slip[]): CountFigure {
  const many = slips.filter(({ days }) => (days.value ?? 0) > 0).length;
  const isOpen = slips.some(({ days }) => days.value === null);
  return workedOut(
    many,
    `Of ${String(slips.length)} that wait for it and are not done.`,
    isOpen ? 'AT_LEAST' : 'EXACT',
  );
}

function moved({ before, after }: Walk, id: string): CountFigure {
  const [then, now] = [before.finish(id), after.finish(id)];
  if (then === undefined || now === undefined) return notKnown('No date of it is on record to move from.');
  return workedOut(daysBetween(then, now), then === now ? 'There is room enough.' : `From ${then} to ${now}.`);
}
