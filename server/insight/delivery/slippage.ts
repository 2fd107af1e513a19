/** Adds up the moves of a workstream's dates, by reason and by who agreed. */
import type { Slippage, SlippageShare } from '../../../schema/insight/slippage.js';
import type { CountFigure } from '../../../schema/shared/figures.js';
import type { Asking } from '../asking.js';
import { groupedBy } from '../grouped-by.js';
import type { SlippageQuery } from '../questions.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import { doesNotArise, notKnown, valueOf, workedOut } from '../worked-out.js';

type Workstream = Extract<SlippageQuery['node'], { __typename: 'Workstream' }>;
type Tally = Workstream['rebaselineTallies']['nodes'][number];
type Rebaseline = Workstream['milestones']['nodes'][number]['rebaselines']['nodes'][number];

/** One move, or several that a source counts together. Nothing: nobody has given the number, or the days. */
export interface Move {
  reason: string | null;
  approverRole: string | null;
  many: number | null;
  days: number | null;
}

/** Each move once: a milestone of an action may be one of the workstream, too. */
function rebaselinesOf({ milestones, actions }: Workstream): Rebaseline[] {
  const all = [
    ...milestones.nodes.flatMap(({ rebaselines }) => rebaselines.nodes),
    ...actions.nodes.flatMap((action) => [
      ...action.rebaselines.nodes,
      ...action.milestones.nodes.flatMap(({ rebaselines }) => rebaselines.nodes),
    ]),
  ];
  const standing = all.filter(({ supersededBy }) => supersededBy.length === 0);
  return [...new Map(standing.map((each) => [each.id, each])).values()];
}

const fromTally = ({ reason, approverRole, count }: Tally): Move => ({
  reason,
  approverRole,
  many: valueOf(count),
  days: null,
});

export function slippageOf(workstream: Workstream, { lead, leadAll }: Asking): Slippage {
  const standing = rebaselinesOf(workstream);
  const [awaiting, settled] = [
    standing.filter((each) => each.awaitsReason),
    standing.filter((each) => !each.awaitsReason),
  ];
  const tallies = workstream.rebaselineTallies.nodes;
  const moves = [
    ...settled.map(({ reason, approverRole, slippageDays }): Move => ({
      reason,
      approverRole,
      many: 1,
      days: slippageDays,
    })),
    ...tallies.map(fromTally),
  ];
  const undated = settled.filter(({ slippageDays }) => slippageDays === null);
  const name = workstream.number === null ? 'The workstream' : `Workstream ${String(workstream.number)}`;
  return {
    workstream: lead(workstream.id),
    moves: sumOfMoves(moves),
    netDays: sumOfDays(moves),
    netDaysOfDated: sumOfDays(moves.filter(({ days }) => days !== null)),
    byReason: sharesBy(moves, ({ reason }) => reason),
    byApprover: sharesBy(moves, ({ approverRole }) => approverRole),
    rebaselines: leadAll(settled.map(({ id }) => id)),
    tallies: leadAll(tallies.map(({ id }) => id)),
    causes: leadAll(workstream.slippageCauses.nodes.map(({ id }) => id)),
    assumptions: [
      assume('Each date is taken at its last possible day; a date moved twice counts each move.', ruleOfPlatform),
      assume('Days brought forward are taken off those put off.', ruleOfPlatform),
    ],
    gaps: [
      ...tallies.map(({ id, asAt, count }) =>
        gap(
          'NOT_DATED',
          'days of the moves counted',
          `${name}: ${String(valueOf(count) ?? 'an unknown number of')} dates are counted as moved, and neither the old dates nor the new are on record.`,
          { since: asAt, record: lead(id) },
        ),
      ),
      ...undated.map(({ id, asAt }) =>
        gap(
          'NOT_DATED',
          'days of a move',
          `${name}: a date was moved, and the old or the new date, or its year, is not on record.`,
          { since: asAt, record: lead(id) },
        ),
      ),
      ...awaiting.map(({ id, asAt }) =>
        gap(
          'NO_FIGURE',
          'reason of a move',
          `${name}: a tracker shows another date, and nobody has said why or by whose leave; it moves nothing until then.`,
          { since: asAt, record: lead(id) },
        ),
      ),
      ...(moves.every(({ approverRole }) => approverRole !== null)
        ? []
        : [
            gap(
              'NO_FIGURE',
              'who agreed',
              `${name}: of some moves it is not on record by whose leave they were made.`,
              {
                record: lead(workstream.id),
              },
            ),
          ]),
    ],
  };
}

export function sumOfMoves(moves: readonly Move[]): CountFigure {
  const many = moves.flatMap((move) => move.many ?? []);
  if (many.length < moves.length) return notKnown('How many dates were moved is not on record for every count.');
  return workedOut(many.reduce((sum, each) => sum + each, 0));
}

export function sumOfDays(moves: readonly Move[]): CountFigure {
  if (moves.length === 0) return doesNotArise('No move is on record.');
  const days = moves.flatMap((move) => move.days ?? []);
  const sum = days.reduce((total, each) => total + each, 0);
  if (days.length === 0) return notKnown('No move has both its dates on record.');
  if (days.length < moves.length)
    return notKnown(`Not every move has both dates; those that have come to ${String(sum)} days.`);
  return workedOut(sum, `Of ${String(days.length)} moves.`);
}

function sharesBy(moves: readonly Move[], keyOf: (move: Move) => string | null): SlippageShare[] {
  return [...groupedBy(moves, keyOf)]
    .map(([of, each]) => ({ of, moves: sumOfMoves(each), netDays: sumOfDays(each) }))
    .sort(
      (one, other) => (other.moves.value ?? 0) - (one.moves.value ?? 0) || (one.of ?? '').localeCompare(other.of ?? ''),
    );
}
