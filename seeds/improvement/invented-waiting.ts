/** What in the fictional plan waits for what: a post, money, data, a decision, another organisation, or another part of the plan. */
import { DependencyRow } from '../../server/improvement/dependency.entity.js';
import { SlippageCauseRow } from '../../server/improvement/slippage-cause.entity.js';
import type { InventedArea } from '../invent.js';
import { facts, type SeedTable } from '../seed.js';

/** Milestones by action and step. The fourth post is the vacant therapist post: see the order of the teams. */
export const vacantTherapist = 3;
export const waitingForTherapist = '1 0';
export const waitingForDecision = '17 0';

export function inventedDependencies(area: InventedArea): SeedTable[] {
  const told = { ...area.told('improvement'), hard: true, lagDays: 0 };
  const milestone = (name: string) => ({ dependentMilestoneId: area.id('Milestone', name) });
  const action = (number: number) => ({ dependentActionId: area.id('Action', number) });
  const organisation = (slug: string): string => area.id('Organisation', slug);
  return [
    facts(DependencyRow, told, [
      {
        key: area.key('therapist'),
        kind: 'NEEDS_POST',
        ...milestone(waitingForTherapist),
        vacancyId: area.id('Vacancy', vacantTherapist),
        lagDays: 120,
        statement: 'The therapist post must be filled, and four months of induction follow.',
      },
      {
        key: area.key('therapist clinics'),
        kind: 'NEEDS_POST',
        ...milestone('13 1'),
        postId: area.id('Post', vacantTherapist),
        statement: 'Clinics in schools need the same post.',
      },
      {
        key: area.key('coordinator'),
        kind: 'NEEDS_POST',
        ...action(12),
        vacancyId: area.id('Vacancy', 28),
        hard: false,
        statement: 'Clearing late plans goes on more slowly while a coordinator post stands vacant.',
      },
      {
        key: area.key('psychologist'),
        kind: 'NEEDS_POST',
        ...milestone('18 0'),
        vacancyId: area.id('Vacancy', 8),
        statement: 'Checking every draft needs the vacant post in the psychology team.',
      },
      {
        key: area.key('second team'),
        kind: 'NEEDS_FUNDING',
        ...milestone('2 0'),
        fundingRequestId: area.id('FundingRequest', 'neuro'),
        statement: 'The second team waited for the board to agree the money.',
        resolvedOn: '2025-06-19',
      },
      {
        key: area.key('therapy money'),
        kind: 'NEEDS_FUNDING',
        ...milestone('7 1'),
        investmentLineId: area.id('InvestmentLine', 2),
        statement: 'Seeing the longest waits first is paid for out of the therapy line.',
      },
      {
        key: area.key('clock'),
        kind: 'NEEDS_DATA',
        ...milestone('8 0'),
        dataQueryId: area.id('DataQuery', 'neuro clock'),
        statement: 'Agreeing when the clock stops needs the trust’s answer about its data.',
      },
      {
        key: area.key('dashboard decision'),
        kind: 'NEEDS_DECISION',
        ...milestone(waitingForDecision),
        statement: 'Joining the two systems needs the cabinet’s leave.',
      },
      {
        key: area.key('equipment decision'),
        kind: 'NEEDS_DECISION',
        ...milestone('11 1'),
        hard: false,
        statement: 'Who pays for equipment must be decided by both boards.',
      },
      {
        key: area.key('base'),
        kind: 'EXTERNAL',
        ...milestone('3 1'),
        organisationId: organisation('school-2'),
        externalEvent: 'The school finishes the building work.',
        statement: 'The language base opens when the school has built it.',
        resolvedOn: '2025-09-01',
      },
      {
        key: area.key('referrals'),
        kind: 'EXTERNAL',
        ...action(20),
        organisationId: organisation('icb'),
        externalEvent: 'The board changes the contract.',
        statement: 'Referrals from schools need a changed contract.',
      },
      {
        key: area.key('templates first'),
        kind: 'FINISH_START',
        ...milestone('18 1'),
        prerequisiteMilestoneId: area.id('Milestone', '6 1'),
        statement: 'Drafts are checked against the template once it is in use.',
      },
      {
        key: area.key('recruit first'),
        kind: 'FINISH_START',
        ...milestone('7 0'),
        prerequisiteMilestoneId: area.id('Milestone', waitingForTherapist),
        lagDays: 30,
        statement: 'The longest waits are seen first once the therapist posts are filled.',
      },
      {
        key: area.key('data first'),
        kind: 'FINISH_START',
        ...action(5),
        prerequisiteActionId: area.id('Action', 35),
        statement: 'The dashboard shows only data that was checked.',
        hard: false,
      },
      {
        key: area.key('workforce first'),
        kind: 'FINISH_START',
        dependentWorkstreamId: area.id('Workstream', 'therapies'),
        prerequisiteWorkstreamId: area.id('Workstream', 'foundations'),
        statement: 'Shorter therapy waits need the posts and money of the last workstream.',
        hard: false,
      },
    ]),
    facts(SlippageCauseRow, { ...area.told('improvement'), interventionId: area.id('Intervention', 'plan') }, [
      {
        key: area.key('strike'),
        workstreamId: area.id('Workstream', 'therapies'),
        actionId: area.id('Action', 1),
        disruptionId: area.id('DisruptionEvent', 'strike'),
        kind: 'INDUSTRIAL_ACTION',
        cause: 'Interviews were put off.',
        slippage: 'Five weeks',
        mitigation: 'Interviews were held in two rounds in July.',
        resolvedOn: '2025-07-25',
      },
      {
        key: area.key('staffing'),
        workstreamId: area.id('Workstream', 'plans'),
        kind: 'STAFFING',
        cause: 'Coordinators left faster than they were replaced.',
        slippage: 'About a quarter of a year',
      },
      {
        key: area.key('co-production'),
        workstreamId: area.id('Workstream', 'families'),
        actionId: area.id('Action', 4),
        kind: 'CO_PRODUCTION',
        cause: 'Families asked for another round of drafts.',
        slippage: 'Six weeks',
        mitigation: 'None: the plan allows for it.',
      },
    ]),
  ];
}
