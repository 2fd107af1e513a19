/** The fictional governance: boards and meetings, what was asked, and decisions with what they set in motion. */
import { DecisionEffectRow } from '../../server/governance/decision-effect.entity.js';
import { DecisionRow } from '../../server/governance/decision.entity.js';
import { ActionLogItemRow } from '../../server/governance/action-log-item.entity.js';
import { lineOf } from '../finance/invented-lines.js';
import { actionsOf } from '../improvement/invented-plan.js';
import { waitingForTherapist } from '../improvement/invented-waiting.js';
import { currentYear } from '../calendar.js';
import type { InventedArea, World } from '../invent.js';
import { facts, type SeedTable } from '../seed.js';
import { heldMeetings, inventedBoards } from './invented-boards.js';
import { inventedQuestions } from './invented-questions.js';
import { recommendations } from './invented-recommendations.js';

export function inventGovernance(world: World, area: InventedArea): SeedTable[] {
  return [...inventedBoards(area), ...inventedQuestions(area), ...decisions(world, area), ...recommendations(area)];
}

/** Board and month of the meeting each was taken at, as months before the anchor; null: when the date was moved. */
const taken = [
  ['reserve', 'cabinet', 6, 'APPROVED', 'To move £150,000 from the reserve to speech and language therapy.'],
  ['locums', 'cabinet', 4, 'APPROVED', 'To move £60,000 from the programme office to educational psychology.'],
  ['rebaseline', 'improvement', null, 'AGREED', 'To move the date by which the vacant therapist posts are filled.'],
  ['clock', 'improvement', 5, 'AGREED', 'To ask the trust when the neurodevelopmental clock stops.'],
  ['systems', 'cabinet', 2, 'APPROVED', 'To join the case and finance systems.'],
  ['therapists', 'improvement', 4, 'AGREED', 'To ask the integrated care board for four more therapists.'],
  ['fund therapy', 'scrutiny', 6, 'RECOMMENDED', 'That the cabinet fund therapists before agency cover.'],
  ['noted', 'scrutiny', 3, 'NOTED', 'The report on the improvement plan.'],
] as const;

function decisions(world: World, area: InventedArea): SeedTable[] {
  const told = area.told('governance');
  const decision = (name: (typeof taken)[number][0]) => ({ decisionId: area.id('Decision', name) });
  const movedOn = actionsOf(world, area)
    .flatMap(({ milestones }) => milestones)
    .find(({ name }) => name === waitingForTherapist)?.moves[0]?.agreedOn;
  const revised = (line: number): string => area.id('BudgetVersion', `${String(line)} ${currentYear} REVISED`);
  const line = (number: number) => ({ investmentLineId: area.id('InvestmentLine', number) });
  return [
    facts(
      DecisionRow,
      told,
      taken.map(([name, board, back, kind, text], index) => {
        const meeting = heldMeetings.find((each) =>
          back === null
            ? each.board.slug === board && each.heldOn === movedOn
            : each.name === `${board} ${String(back)}`,
        );
        return {
          key: area.key(name),
          boardId: area.id('Board', board),
          meetingId: meeting === undefined ? null : area.id('Meeting', meeting.name),
          agendaItemId: meeting === undefined ? null : area.id('AgendaItem', `${meeting.name} 0`),
          kind,
          text,
          decidedBy:
            board === 'cabinet' ? 'Cabinet' : board === 'scrutiny' ? 'Scrutiny committee' : 'Improvement board',
          decidedOn: meeting?.heldOn ?? null,
          vote: index % 3 === 0 ? 'By a majority' : null,
          reference: board === 'cabinet' ? `DEMO/${String(index + 1)}` : null,
          asAt: meeting?.heldOn ?? told.asAt,
        };
      }),
    ),
    facts(DecisionEffectRow, told, [
      {
        key: area.key('reserve moves'),
        ...decision('reserve'),
        kind: 'MOVES_MONEY',
        virementId: area.id('Virement', 'reserve to salt'),
        ...line(lineOf.salt),
      },
      {
        key: area.key('reserve budget'),
        ...decision('reserve'),
        kind: 'SETS_BUDGET',
        budgetVersionId: revised(lineOf.salt),
        ...line(lineOf.salt),
      },
      {
        key: area.key('locums moves'),
        ...decision('locums'),
        kind: 'MOVES_MONEY',
        virementId: area.id('Virement', 'programme to psychology'),
        ...line(lineOf.psychology),
      },
      {
        key: area.key('locums budget'),
        ...decision('locums'),
        kind: 'SETS_BUDGET',
        budgetVersionId: revised(lineOf.psychology),
        detail: 'The programme office gives up as much.',
      },
      {
        key: area.key('therapist date'),
        ...decision('rebaseline'),
        kind: 'REBASELINES',
        rebaselineId: area.id('Rebaseline', `${waitingForTherapist} 0`),
        milestoneId: area.id('Milestone', waitingForTherapist),
      },
      {
        key: area.key('systems'),
        ...decision('systems'),
        kind: 'UNBLOCKS',
        dependencyId: area.id('Dependency', 'dashboard decision'),
        detail: 'The work may begin once the supplier is named.',
      },
      {
        key: area.key('therapists'),
        ...decision('therapists'),
        kind: 'ASKS_FOR_MONEY',
        fundingRequestId: area.id('FundingRequest', 'salt'),
      },
      {
        key: area.key('clock'),
        ...decision('clock'),
        kind: 'SETS_MILESTONE',
        milestoneId: area.id('Milestone', '8 0'),
      },
      {
        key: area.key('contract'),
        ...decision('locums'),
        kind: 'COMMITS',
        commitmentId: area.id('Commitment', lineOf.psychology),
      },
      {
        key: area.key('fund therapy'),
        ...decision('fund therapy'),
        kind: 'FUNDS',
        ...line(lineOf.salt),
        detail: 'Recommended, not decided.',
      },
    ]),
    facts(ActionLogItemRow, told, [
      {
        key: area.key('clock letter'),
        boardId: area.id('Board', 'improvement'),
        meetingId: area.id('Meeting', 'improvement 5'),
        ...decision('clock'),
        kind: 'ACTION',
        text: 'To write to the trust about its clock.',
        ownerRole: 'Programme director',
        due: '2025-11',
        status: 'DONE',
        completedOn: '2025-10-24',
        deliveryRecord: 'The letter is in the papers of the next meeting.',
        aboutType: 'DataQuery',
        aboutId: area.id('DataQuery', 'neuro clock'),
      },
      {
        key: area.key('supplier'),
        boardId: area.id('Board', 'cabinet'),
        ...decision('systems'),
        kind: 'ACTION',
        text: 'To name a supplier.',
        ownerRole: 'Director of finance',
        dueWords: 'as soon as can be',
        status: 'NOT_RECORDED',
        deliveryRecord: 'No later paper speaks of it.',
      },
    ]),
  ];
}
