/** The earliest day of every part of a plan, from dates and dependencies: the same walk with and without a cause gives what moves. */
import { daysAfter } from '../day-spans.js';
import { groupedBy } from '../grouped-by.js';

export interface Part {
  id: string;
  /** The parts it lies in: the action and workstream of a milestone, the workstream of an action. */
  within: readonly string[];
  /** The day it is expected by itself. */
  expected: string | undefined;
  isDone: boolean;
}

/** What must come first: another part, or a day that nothing in the plan moves. */
export interface Wait {
  id: string;
  dependent: string;
  lagDays: number;
  hard: boolean;
  /** A delay of nothing is one that nobody has put a number to: it moves no date, and what it holds up has none. */
  first: { part: string } | { day: string } | { delayOf: number | undefined };
}

export interface Network {
  parts: ReadonlyMap<string, Part>;
  waits: readonly Wait[];
}

/** When a part may go on, or when it is finished. */
type Step = `need ${string}` | `finish ${string}`;

interface Reached {
  day: string | undefined;
  /** What set the day: a wait, and the step before. */
  by: { wait?: string; after?: Step } | undefined;
}

const nothing: Reached = { day: undefined, by: undefined };

const latest = (one: Reached, other: Reached): Reached =>
  other.day !== undefined && (one.day === undefined || other.day > one.day) ? other : one;

/** Walks a network once. Parts that wait for each other in a circle get no day by that way, and are named. */
export class Schedule {
  private readonly waitsOf: ReadonlyMap<string, Wait[]>;
  private readonly holds: ReadonlyMap<string, string[]>;
  private readonly known = new Map<Step, Reached | 'begun'>();
  /** The parts at which a circle was closed. */
  readonly circles = new Set<string>();

  /** `before` is the schedule without the cause, from which delays are counted. */
  constructor(
    private readonly network: Network,
    private readonly before?: Schedule,
  ) {
    this.waitsOf = grouped(network.waits.map((wait) => [wait.dependent, wait]));
    this.holds = grouped(insides(network));
  }

  /** The earliest day it is finished. */
  finish(id: string): string | undefined {
    return this.finished(id).day;
  }

  private finished(id: string): Reached {
    return this.once(`finish ${id}`, id, (part) => {
      if (part.isDone) return nothing;
      const need: Reached = { ...this.needed(id), by: { after: `need ${id}` } };
      const inside = (this.holds.get(id) ?? []).map((held): Reached => ({
        ...this.finished(held),
        by: { after: `finish ${held}` },
      }));
      return [need, ...inside].reduce(latest, { day: part.expected, by: undefined });
    });
  }

  /** The earliest day that what it waits for allows, itself or as part of something that waits. */
  private needed(id: string): Reached {
    return this.once(`need ${id}`, id, ({ within }) => {
      const outer = within.map((each): Reached => ({ ...this.needed(each), by: { after: `need ${each}` } }));
      const waits = (this.waitsOf.get(id) ?? []).map((wait): Reached => this.allowedBy(wait));
      return [...outer, ...waits].reduce(latest, nothing);
    });
  }

  private allowedBy({ id, dependent, lagDays, first }: Wait): Reached {
    if ('day' in first) return { day: daysAfter(first.day, lagDays), by: { wait: id } };
    if ('part' in first) {
      const day = this.finish(first.part);
      return day === undefined
        ? nothing
        : { day: daysAfter(day, lagDays), by: { wait: id, after: `finish ${first.part}` } };
    }
    const day = this.before?.finish(dependent);
    return day === undefined || first.delayOf === undefined
      ? nothing
      : { day: daysAfter(day, first.delayOf), by: { wait: id } };
  }

  private once(step: Step, id: string, work: (part: Part) => Reached): Reached {
    const found = this.known.get(step);
    if (found === 'begun') {
      this.circles.add(id);
      return nothing;
    }
    if (found !== undefined) return found;
    const part = this.network.parts.get(id);
    if (part === undefined) return nothing;
    this.known.set(step, 'begun');
    const reached = work(part);
    this.known.set(step, reached);
    return reached;
  }

  /** The waits that set the day on which a part is finished, the first first. */
  through(id: string): string[] {
    const waits: string[] = [];
    for (let step: Step | undefined = `finish ${id}`; step !== undefined;) {
      const reached: Reached | 'begun' | undefined = this.known.get(step);
      if (reached === undefined || reached === 'begun') break;
      if (reached.by?.wait !== undefined) waits.unshift(reached.by.wait);
      step = reached.by?.after;
    }
    return waits;
  }
}

const insides = ({ parts }: Network): [outer: string, inner: string][] =>
  [...parts.values()].flatMap(({ id, within }) => within.map((outer): [string, string] => [outer, id]));

/** What comes second in each pair, by what comes first. */
function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = groupedBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(([, value]) => value)]));
}

/**
 * Every part that waits for one of these, directly or by way of others: what waits holds back what lies in it, and what it lies in is
 * finished no sooner than it; but its neighbours go on.
 */
export function downstreamOf(starts: readonly string[], network: Network): Set<string> {
  const inner = grouped(insides(network));
  const dependents = grouped(
    network.waits.flatMap(({ dependent, first }): [string, string][] =>
      'part' in first ? [[first.part, dependent]] : [],
    ),
  );
  const steps = new Set<Step>(starts.map((id): Step => `need ${id}`));
  const found = new Set<string>();
  for (const step of steps) {
    const isNeed = step.startsWith('need ');
    const id = step.slice(step.indexOf(' ') + 1);
    found.add(id);
    if (isNeed) {
      for (const held of inner.get(id) ?? []) steps.add(`need ${held}`);
      steps.add(`finish ${id}`);
    } else {
      for (const outer of network.parts.get(id)?.within ?? []) steps.add(`finish ${outer}`);
      for (const dependent of dependents.get(id) ?? []) steps.add(`need ${dependent}`);
    }
  }
  return found;
}
