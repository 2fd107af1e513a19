/** The fictional plan: its workstreams and actions, and the dates of each milestone with every move of them. */
import { anchor, daysAfter, workingDay } from '../calendar.js';
import type { InventedArea, World } from '../invent.js';
import { at, count, quotient } from '../whole-numbers.js';

export interface InventedWorkstream {
  slug: string;
  title: string;
  leadRole: string;
  actions: readonly [string, ...string[]];
}

export const workstreams: readonly [InventedWorkstream, ...InventedWorkstream[]] = [
  {
    slug: 'plans',
    title: 'Assessments and plans in time',
    leadRole: 'Head of the assessment service',
    actions: [
      'Fill the vacant coordinator posts',
      'Agree one template for advice',
      'Clear the plans over a year late',
      'Check every draft before it is sent',
      'Hold a weekly panel with health',
      'Write to families every four weeks',
    ],
  },
  {
    slug: 'therapies',
    title: 'Therapy waits',
    leadRole: 'Head of therapy at the community trust',
    actions: [
      'Recruit to the vacant therapist posts',
      'See the longest waits first',
      'Open clinics in schools',
      'Train assistants for group work',
      'Offer help while families wait',
      'Report waits every month by one clock',
    ],
  },
  {
    slug: 'neuro',
    title: 'Neurodevelopmental pathway',
    leadRole: 'Medical director of the community trust',
    actions: [
      'Set up the second assessment team',
      'Agree when the clock stops',
      'Run the group programme in every locality',
      'Take referrals from schools',
      'Share one form with paediatrics',
      'Review those waiting over two years',
    ],
  },
  {
    slug: 'inclusion',
    title: 'Inclusion in mainstream schools',
    leadRole: 'Assistant director for education',
    actions: [
      'Open the language base',
      'Agree what every school provides',
      'Fund support before a plan',
      'Visit schools with many exclusions',
      'Train special needs coordinators',
      'Plan places for the next five years',
    ],
  },
  {
    slug: 'families',
    title: 'Working with families',
    leadRole: 'Chair of the parent carer forum',
    actions: [
      'Rewrite the local offer with parents',
      'Answer complaints within ten days',
      'Hold open mornings every half term',
      'Ask families what changed for them',
      'Put parents on every interview panel',
      'Explain decisions in plain words',
    ],
  },
  {
    slug: 'foundations',
    title: 'Workforce, money and data',
    leadRole: 'Director of finance',
    actions: [
      'Publish one dashboard',
      'Settle who pays for equipment',
      'Join the case and finance systems',
      'Forecast high needs spend by term',
      'Give every manager a vacancy report',
      'Check the data each month',
    ],
  },
];

const stages = ['begun', 'in place', 'in every locality', 'reviewed with families'] as const;

type Reason = readonly [reason: string, approverRole: string];
const vacant: Reason = ['A post it depends on stands vacant.', 'Improvement board'];
const unanswered: Reason = [
  'The trust has not answered the question about its data.',
  'Chair of the improvement board',
];
const undecided: Reason = ['It waits for a decision.', 'Improvement board'];
const reasons: readonly [Reason, ...Reason[]] = [
  ['Families asked for another round of drafts.', 'Improvement board'],
  ['The strike at the community trust put it off.', 'Improvement board'],
  ['It was planned too tightly.', 'Chair of the improvement board'],
];

/** Milestones, by action and step, that still wait for something, and why they were moved; the dependencies say for what. */
const stillWaiting: Readonly<Record<string, Reason>> = {
  '1 0': vacant,
  '7 0': vacant,
  '8 0': unanswered,
  '11 1': undecided,
  '13 1': vacant,
  '17 0': undecided,
  '18 0': vacant,
  '20 0': undecided,
};

export interface InventedMove {
  oldDue: string;
  newDue: string;
  agreedOn: string;
  reason: string;
  approverRole: string;
}

export interface InventedMilestone {
  name: string;
  title: string;
  originalDue: string;
  currentDue: string;
  completedOn: string | null;
  moves: readonly InventedMove[];
}

export interface InventedAction {
  number: number;
  workstream: InventedWorkstream;
  title: string;
  milestones: readonly InventedMilestone[];
  startedOn: string;
  dueOn: string;
  completedOn: string | null;
}

export const planStart = '2025-01-20';

const latest = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '');

export function actionsOf({ scale }: World, area: InventedArea): InventedAction[] {
  return count(scale.actions).map((number) => {
    const workstream = at(workstreams, number);
    const turn = quotient(number, workstreams.length);
    const round = quotient(turn, workstream.actions.length);
    const what = at(workstream.actions, turn);
    const title = round === 0 ? what : `${what}, step ${String(round + 1)}`;
    const milestones = milestonesOf(area, number, title, scale.milestonesAnAction);
    const done = milestones.map(({ completedOn }) => completedOn ?? '');
    return {
      number,
      workstream,
      title,
      milestones,
      startedOn: daysAfter(planStart, number * 2),
      dueOn: latest(milestones.map(({ currentDue }) => currentDue)),
      completedOn: done.includes('') ? null : latest(done),
    };
  });
}

function milestonesOf(area: InventedArea, action: number, title: string, howMany: number): InventedMilestone[] {
  const chance = area.chance(`milestones ${String(action)}`);
  let isWaiting = false;
  let reachedOn = planStart;
  return count(howMany).map((step) => {
    const serial = action * howMany + step;
    const originalDue = daysAfter('2025-04-30', action * 2 + quotient(step * 240, howMany) + chance.whole(0, 40));
    const name = `${String(action)} ${String(step)}`;
    const moves = movesOf(serial, originalDue, chance.whole(28, 90), stillWaiting[name]);
    const currentDue = moves.at(-1)?.newDue ?? originalDue;
    // What comes later is not reached before what comes first.
    isWaiting ||= name in stillWaiting || currentDue > anchor || !chance.percent(78);
    const on = latest([reachedOn, daysAfter(currentDue, chance.whole(-14, 6))]);
    isWaiting ||= on > anchor;
    reachedOn = on;
    return {
      name,
      title: `${title}: ${at(stages, step)}`,
      originalDue,
      currentDue,
      completedOn: isWaiting ? null : on,
      moves,
    };
  });
}

/** Day of the month the improvement board meets on. */
export const boardDay = 16;

/** Dates are moved at the last meeting of the board before they are due. */
function boardBefore(due: string): string {
  const month = Number(due.slice(8)) > boardDay + 2 ? due : daysAfter(`${due.slice(0, 7)}-01`, -1);
  return workingDay(`${month.slice(0, 7)}-${String(boardDay)}`);
}

/** Every sixth date was moved once, every eighteenth and those that still wait twice; only moves agreed by the anchor exist. */
function movesOf(serial: number, originalDue: string, days: number, waitsFor?: Reason): InventedMove[] {
  const moves: InventedMove[] = [];
  let due = originalDue;
  const turns = waitsFor !== undefined || serial % 18 === 4 ? 2 : serial % 6 === 4 ? 1 : 0;
  for (const turn of count(turns)) {
    const agreedOn = boardBefore(due);
    if (agreedOn > anchor) break;
    const [reason, approverRole] = waitsFor ?? at(reasons, quotient(serial, 6) + turn);
    const newDue = daysAfter(due, days);
    moves.push({ oldDue: due, newDue, agreedOn, reason, approverRole });
    due = newDue;
  }
  return moves;
}
