/** What was decided, and what that set in motion. */
import { DecisionEffectRow } from '../../server/governance/decision-effect.entity.js';
import { DecisionRow } from '../../server/governance/decision.entity.js';
import { facts, type SeedTable } from '../seed.js';
import { area, board, idOf, meeting, minuted, passage } from './governance-keys.js';

const decision = (key: string) => idOf('Decision', key);
const line = (key: string) => idOf('InvestmentLine', key);
const budget = (key: string) => idOf('BudgetVersion', key);

const wirral = { areaId: area('wirral') } as const;
const atPolicyAndResources = {
  ...wirral,
  asAt: '2024-09-11',
  sourceId: passage('wirral-pr-2024-09 Wirral SEND'),
} as const;
const panel = {
  ...minuted['002'],
  boardId: board('worcestershire-scrutiny-panel'),
  kind: 'AGREED',
  decidedBy: 'The panel',
  decidedOn: '2019-03~',
} as const;
const unnamed = {
  ...minuted['004'],
  boardId: board('unnamed-004-committee'),
  kind: 'AGREED',
  decidedBy: 'The committee',
  decidedOn: 'XXXX-01~',
} as const;

const decisions: SeedTable = facts(DecisionRow, {}, [
  {
    key: 'q20',
    ...minuted['000'],
    boardId: board('wirral-cype'),
    kind: 'NOTED',
    text: 'The committee notes the report on SEND improvement.',
    decidedBy: 'Children, Young People and Education Committee',
    decidedOn: '2024-10-16',
    sourceId: passage('000 ¶23'),
  },
  {
    key: 'wirral-pr-2024-09-11',
    ...atPolicyAndResources,
    boardId: board('wirral-policy-and-resources'),
    meetingId: meeting('wirral-pr-2024-09-11'),
    kind: 'APPROVED',
    text: 'Takes £1.1m from the Strategic Holding Account Contingency for SEND services in 2024-25 and provides £2.8m for future budgets.',
    decidedBy: 'Policy and Resources Committee',
    decidedOn: '2024-09-11',
  },
  {
    key: 'wirral-decision-5909',
    ...wirral,
    kind: 'APPROVED',
    text: 'Locum educational psychologists for fifteen months at an estimated £926,250, while eight psychologist posts are vacant.',
    decidedBy: 'Wirral Council; which body or role decided is not recorded here',
    reference: '5909',
    asAt: '2025~',
    sourceId: passage('wirral-decision-5909 decision'),
  },
  {
    key: 'wirral-reserve-2021-22',
    ...wirral,
    kind: 'AGREED',
    text: 'A reserve for the SEND programme is set up from the 2021/22 underspend; it stands at £1.051m.',
    decidedBy: 'Not stated in the report',
    decidedOn: '../2022-09-14',
    asAt: '2022-09-14',
    sourceId: passage('001 §4.1'),
  },
  {
    key: 'wirral-ws2-rebaseline-2022',
    ...wirral,
    kind: 'AGREED',
    text: 'Later deadlines for ten actions of workstream 2 are supported, so that stakeholders can work on the new process from needs assessment to annual review.',
    decidedBy: 'Senior leadership',
    decidedOn: '../2022-06',
    asAt: '2022-09-14',
    sourceId: passage('001 §3.7'),
  },
  {
    key: 'worcestershire-budget-2019-20',
    areaId: area('worcestershire'),
    kind: 'APPROVED',
    text: 'The council’s 2019/20 budget includes £675,000 of additional funding for SEND.',
    decidedBy: 'Worcestershire County Council',
    decidedOn: '../2019-03',
    asAt: '2019-03~',
    sourceId: passage('002 ¶29'),
  },
  {
    key: 'worcestershire-panel-detail',
    ...panel,
    text: 'The detailed report with RAG ratings and timescales comes to the panel with later updates.',
    sourceId: passage('002 ¶4'),
  },
  {
    key: 'worcestershire-panel-glossary',
    ...panel,
    text: 'Later reports carry a glossary of acronyms and terms.',
    sourceId: passage('002 ¶5'),
  },
  {
    key: 'worcestershire-panel-visits',
    ...panel,
    text: 'Members ask on school visits how the graduated response is put into practice.',
    sourceId: passage('002 ¶25'),
  },
  {
    key: 'worcestershire-panel-chart',
    ...panel,
    text: 'A structure chart of the staff who work in SEND is sent to the panel.',
    sourceId: passage('002 ¶28'),
  },
  {
    key: 'herefordshire-recommends-early-intervention',
    ...minuted['003'],
    boardId: board('herefordshire-scrutiny'),
    kind: 'RECOMMENDED',
    text: 'Recommends that the executive ensure adequate funding of early intervention in schools in the 2024-2025 budget.',
    decidedBy: 'The committee',
    decidedOn: '2023-23~',
    vote: 'By majority; the numbers are not given',
    sourceId: passage('003 ¶18'),
  },
  {
    key: 'unnamed-004-workforce-strategy',
    ...unnamed,
    text: 'The workforce strategy comes to the next meeting, with health colleagues in the discussion.',
    sourceId: passage('004 ¶8'),
  },
  {
    key: 'unnamed-004-data',
    ...unnamed,
    text: 'The committee is given data on how many EHC plans have been entered by hand so far.',
    sourceId: passage('004 ¶10'),
  },
  {
    key: 'unnamed-004-update',
    ...unnamed,
    text: 'The March meeting is told how far the entering of EHC plans has come.',
    sourceId: passage('004 ¶11'),
  },
]);

const effects: SeedTable = facts(DecisionEffectRow, {}, [
  {
    key: 'wirral-pr-2024-09-11 2024-25',
    ...atPolicyAndResources,
    decisionId: decision('wirral-pr-2024-09-11'),
    kind: 'FUNDS',
    investmentLineId: line('wirral-send-2024-25'),
    budgetVersionId: budget('wirral-send-2024-25 approved'),
    virementId: idOf('Virement', 'wirral-contingency-to-send-2024-25'),
    detail: '£1.1m, moved from the Strategic Holding Account Contingency.',
  },
  {
    key: 'wirral-pr-2024-09-11 2025-26',
    ...atPolicyAndResources,
    decisionId: decision('wirral-pr-2024-09-11'),
    kind: 'SETS_BUDGET',
    investmentLineId: line('wirral-send-2025-26'),
    budgetVersionId: budget('wirral-send-2025-26 approved'),
    detail:
      '£2.8m provided for future budgets. The minutes of October 2024 call it agreed for the following year; a decision that sets the 2025-26 budget is not recorded here.',
  },
  {
    key: 'wirral-pr-2024-09-11 staff',
    ...atPolicyAndResources,
    decisionId: decision('wirral-pr-2024-09-11'),
    kind: 'UNBLOCKS',
    investmentLineId: line('wirral-send-2024-25'),
    dependencyId: idOf('Dependency', 'wirral-staff-on-money'),
    detail: 'The additional staff that waited for the money.',
  },
  {
    key: 'wirral-ws2-rebaseline-2022 ten deadlines',
    ...wirral,
    decisionId: decision('wirral-ws2-rebaseline-2022'),
    kind: 'REBASELINES',
    rebaselineTallyId: idOf('RebaselineTally', 'wirral-ws2-june-2022'),
    detail: 'Ten deadlines, counted and not named. All ten actions were reported complete by September 2022.',
    asAt: '2022-09-14',
    sourceId: passage('001 §3.7'),
  },
  {
    key: 'herefordshire-recommends-early-intervention line',
    areaId: area('herefordshire'),
    decisionId: decision('herefordshire-recommends-early-intervention'),
    kind: 'ASKS_FOR_MONEY',
    investmentLineId: line('herefordshire-early-intervention-2024-25'),
    budgetVersionId: budget('herefordshire-early-intervention-2024-25 proposed'),
    detail: 'A recommendation: it agrees no money.',
    asAt: '2023-23~',
    sourceId: passage('003 ¶21'),
  },
  {
    key: 'unnamed-004-workforce-strategy milestone',
    areaId: area('unnamed-004'),
    decisionId: decision('unnamed-004-workforce-strategy'),
    kind: 'SETS_MILESTONE',
    milestoneId: idOf('Milestone', 'unnamed-004-workforce-strategy'),
    asAt: 'XXXX-01~',
    sourceId: passage('004 ¶8'),
  },
  {
    key: 'wirral-decision-5909 commitment',
    ...wirral,
    decisionId: decision('wirral-decision-5909'),
    kind: 'COMMITS',
    commitmentId: idOf('Commitment', 'wirral-locum-eps-5909'),
    detail: 'The decision does not say which line of money pays.',
    asAt: '2025~',
    sourceId: passage('wirral-decision-5909 decision'),
  },
  {
    key: 'wirral-reserve-2021-22 line',
    ...wirral,
    decisionId: decision('wirral-reserve-2021-22'),
    kind: 'FUNDS',
    investmentLineId: line('wirral-send-reserve'),
    detail: 'What of the reserve is used is not said.',
    asAt: '2022-09-14',
    sourceId: passage('001 §4.1'),
  },
  {
    key: 'worcestershire-budget-2019-20 line',
    areaId: area('worcestershire'),
    decisionId: decision('worcestershire-budget-2019-20'),
    kind: 'FUNDS',
    investmentLineId: line('worcestershire-send-2019-20'),
    budgetVersionId: budget('worcestershire-send-2019-20 approved'),
    asAt: '2019-03~',
    sourceId: passage('002 ¶29'),
  },
]);

export const decided: readonly SeedTable[] = [decisions, effects];
