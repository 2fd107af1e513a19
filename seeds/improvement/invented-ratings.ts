/** The fictional scale of rating, and what was reported of plan, workstreams and actions every month. */
import { RatingScaleRow } from '../../server/improvement/rating-scale.entity.js';
import { RatingValueRow } from '../../server/improvement/rating-value.entity.js';
import { StatusReportRow } from '../../server/improvement/status-report.entity.js';
import { daysAfter, monthEnd } from '../calendar.js';
import type { InventedArea, World } from '../invent.js';
import { count } from '../whole-numbers.js';
import { facts, idOf, type SeedTable } from '../seed.js';
import { workstreams, type InventedAction } from './invented-plan.js';

const scale = 'demonstration-brag';
const values = {
  complete: 'COMPLETE',
  'on track': 'ON_TRACK',
  'delayed, not at risk': 'DELAYED_NOT_AT_RISK',
  'at risk': 'AT_RISK',
  overdue: 'OVERDUE',
  'not started': 'NOT_STARTED',
} as const;
type Label = keyof typeof values;

const rating = (label: Label): string => idOf('RatingValue', `${scale} ${label}`);

export function inventedScale(world: World): SeedTable[] {
  const told = world.told('improvement');
  return [
    facts(RatingScaleRow, told, [
      {
        key: scale,
        slug: scale,
        name: 'Rating of the demonstration',
        usedBy: 'The fictional demonstration area only: invented.',
      },
    ]),
    facts(
      RatingValueRow,
      told,
      Object.entries(values).map(([label, canonical], index) => ({
        key: `${scale} ${label}`,
        scaleId: idOf('RatingScale', scale),
        label,
        canonical,
        sequence: index + 1,
      })),
    ),
  ];
}

/** What an officer would have said of an action on a day, by its dates alone. */
function labelOf({ startedOn, dueOn, completedOn, milestones }: InventedAction, day: string): Label {
  if (completedOn !== null && completedOn <= day) return 'complete';
  if (startedOn > day) return 'not started';
  if (dueOn < day) return 'overdue';
  if (milestones.some(({ moves }) => moves.some(({ agreedOn }) => agreedOn <= day))) return 'delayed, not at risk';
  return dueOn < daysAfter(day, 30) ? 'at risk' : 'on track';
}

export function inventedReports(area: InventedArea, actions: readonly InventedAction[], months: number): SeedTable[] {
  const told = { ...area.told('improvement'), signedOffByRole: 'Programme director' };
  const ends = count(months).map(monthEnd);
  return [
    facts(
      StatusReportRow,
      told,
      actions.flatMap((action) =>
        ends
          // A finished action is reported once more and then no longer.
          .filter((day) => action.completedOn === null || action.completedOn > daysAfter(day, -31))
          .map((day) => ({
            key: area.key(`action ${String(action.number)} ${day}`),
            ratingId: rating(labelOf(action, day)),
            actionId: area.id('Action', action.number),
            authorRole: action.workstream.leadRole,
            asAt: day,
          })),
      ),
    ),
    facts(
      StatusReportRow,
      told,
      workstreams.flatMap(({ slug, leadRole }) => {
        const own = actions.filter(({ workstream }) => workstream.slug === slug);
        return ends.map((day) => {
          const late = own.filter((action) => labelOf(action, day) === 'overdue').length;
          return {
            key: area.key(`workstream ${slug} ${day}`),
            ratingId: rating(late === 0 ? 'on track' : late * 4 > own.length ? 'overdue' : 'at risk'),
            workstreamId: area.id('Workstream', slug),
            statement: `${String(late)} of ${String(own.length)} actions were past their date.`,
            authorRole: leadRole,
            asAt: day,
          };
        });
      }),
    ),
  ];
}
