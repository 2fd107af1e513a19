/** The fictional boards and a year of their meetings, with what stood on each agenda. */
import type { BoardKind } from '../../schema/governance/board.js';
import { AgendaItemRow } from '../../server/governance/agenda-item.entity.js';
import { BoardAccountabilityRow } from '../../server/governance/board-accountability.entity.js';
import { BoardRow } from '../../server/governance/board.entity.js';
import { MeetingRow } from '../../server/governance/meeting.entity.js';
import { ReportingDutyRow } from '../../server/governance/reporting-duty.entity.js';
import { RoleHoldingRow } from '../../server/governance/role-holding.entity.js';
import { boardDay } from '../improvement/invented-plan.js';
import { inspectorate } from '../places/places.demonstration.js';
import { anchor, monthOf, workingDay } from '../calendar.js';
import type { InventedArea } from '../invent.js';
import { count } from '../whole-numbers.js';
import { facts, type SeedTable } from '../seed.js';

interface InventedBoard {
  slug: string;
  name: string;
  kind: BoardKind;
  chair: string;
  /** Day of the month it meets on, and every how many months. */
  day: number;
  every: number;
  agenda: readonly string[];
}

export const boards: readonly InventedBoard[] = [
  {
    slug: 'improvement',
    name: 'SEND improvement board',
    kind: 'IMPROVEMENT_BOARD',
    chair: 'Independent chair',
    day: boardDay,
    every: 1,
    agenda: ['Progress of the plan', 'Posts and vacancies', 'Waits'],
  },
  {
    slug: 'scrutiny',
    name: 'Children’s scrutiny committee',
    kind: 'SCRUTINY',
    chair: 'Chair of scrutiny',
    day: 9,
    every: 3,
    agenda: ['SEND improvement', 'Budget monitoring'],
  },
  {
    slug: 'cabinet',
    name: 'Cabinet',
    kind: 'CABINET',
    chair: 'Leader of the council',
    day: 23,
    every: 2,
    agenda: ['Budget and virements', 'SEND improvement'],
  },
];

export interface InventedMeeting {
  board: InventedBoard;
  /** Months before the anchor; below zero, after it. */
  back: number;
  name: string;
  heldOn: string;
}

/** A year of meetings and one to come, the latest first. */
export const meetings: readonly InventedMeeting[] = boards.flatMap((board) =>
  count(12 / board.every + 1).map((turn) => {
    const back = (turn - 1) * board.every;
    return {
      board,
      back,
      name: `${board.slug} ${String(back)}`,
      heldOn: workingDay(`${monthOf(back)}-${String(board.day).padStart(2, '0')}`),
    };
  }),
);
const cancelled = 'improvement 7';
export const heldMeetings = meetings.filter(({ name, heldOn }) => heldOn <= anchor && name !== cancelled);

export function inventedBoards(area: InventedArea): SeedTable[] {
  const told = area.told('governance');
  const board = (slug: string): string => area.id('Board', slug);
  const plan = area.id('Intervention', 'plan');
  return [
    facts(
      BoardRow,
      told,
      boards.map(({ slug, name, kind }) => ({
        key: area.key(slug),
        slug: `${area.slug}-${slug}`,
        name,
        kind,
        hostId: area.id('Organisation', 'council'),
        torVersion: '1',
      })),
    ),
    facts(BoardAccountabilityRow, told, [
      {
        key: area.key('improvement'),
        boardId: board('improvement'),
        accountableToId: board('cabinet'),
        kind: 'OVERSIGHT',
        since: '2025-01',
        basis: 'Terms of reference of the improvement board',
      },
      {
        key: area.key('cabinet'),
        boardId: board('cabinet'),
        accountableToId: board('scrutiny'),
        kind: 'ASSURANCE',
        basis: 'The council’s constitution',
      },
    ]),
    facts(ReportingDutyRow, told, [
      {
        key: area.key('plan'),
        reportsToId: board('scrutiny'),
        interventionId: plan,
        subject: 'Progress of the plan',
        reportedBy: 'Director of children’s services',
        frequency: 'Every quarter',
        since: '2025-02',
        basis: 'Resolution of the committee',
      },
      {
        key: area.key('inspectorate'),
        reportsToId: board('improvement'),
        interventionId: plan,
        orderedById: inspectorate,
        subject: 'Waits and vacancies',
        reportedBy: 'Programme director',
        frequency: 'Every month',
        since: '2025-02',
        basis: 'The inspectorate’s letter',
      },
    ]),
    facts(
      MeetingRow,
      told,
      meetings.map(({ board: { slug }, name, heldOn }) => ({
        key: area.key(name),
        boardId: board(slug),
        heldOn,
        status: heldOn > anchor ? 'SCHEDULED' : name === cancelled ? 'CANCELLED' : 'HELD',
        asAt: heldOn > anchor ? anchor : heldOn,
      })),
    ),
    facts(
      AgendaItemRow,
      told,
      heldMeetings.flatMap(({ board: { agenda }, name, heldOn }) =>
        agenda.map((title, index) => ({
          key: area.key(`${name} ${String(index)}`),
          meetingId: area.id('Meeting', name),
          title,
          presentedBy: 'Programme director',
          asAt: heldOn,
        })),
      ),
    ),
    facts(RoleHoldingRow, told, [
      ...boards.map(({ slug, chair }) => ({
        key: area.key(slug),
        boardId: board(slug),
        role: chair,
        kind: 'SUBSTANTIVE' as const,
        change: 'Chairs the board.',
        startsOn: '2025-01',
      })),
      {
        key: area.key('director'),
        organisationId: area.id('Organisation', 'council'),
        role: 'Director of children’s services',
        kind: 'INTERIM',
        change: 'Held for the time being.',
        startsOn: '2024-11',
        endsOn: '2025-08-31',
      },
      {
        key: area.key('director 2'),
        organisationId: area.id('Organisation', 'council'),
        role: 'Director of children’s services',
        kind: 'SUBSTANTIVE',
        change: 'Appointed for good.',
        startsOn: '2025-09-01',
      },
      {
        key: area.key('therapies'),
        workstreamId: area.id('Workstream', 'therapies'),
        role: 'Head of therapy at the community trust',
        kind: 'SUBSTANTIVE',
        change: 'Leads the workstream.',
        startsOn: '2025-02',
      },
    ]),
  ];
}
