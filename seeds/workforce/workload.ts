/** What is said of recruiting, workload, where time goes and how much work gets done. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { CapacityAssumptionRow } from '../../server/workforce/capacity-assumption.entity.js';
import { CaseloadSnapshotRow } from '../../server/workforce/caseload-snapshot.entity.js';
import { RecruitmentPressureRow } from '../../server/workforce/recruitment-pressure.entity.js';
import { TimeAllocationRow } from '../../server/workforce/time-allocation.entity.js';
import { facts, idOf, known, notApplicable, passage, unknown, type SeedTable } from '../seed.js';
import { herefordshire, postType, team, unnamed, wirral2024, worcestershire } from './workforce-keys.js';

const ep = { postTypeId: postType('educational-psychologist') };
const wirralIn = (asAt: string) => ({ areaId: wirral2024.areaId, asAt });
const notSaid = unknown('The source gives no number.');

const lag = { lagMonths: unknown('How long it takes is not said.') };
const pressures = facts(RecruitmentPressureRow, {}, [
  {
    key: 'worcestershire-send-2019',
    ...worcestershire,
    teamId: team('worcestershire-send'),
    cause: 'UNKNOWN',
    detail: 'Posts stood vacant; why is not said.',
    response: 'A forceful recruitment campaign.',
    ...lag,
    sourceId: passage('002 ¶13'),
  },
  {
    key: 'herefordshire-pastoral-care',
    ...herefordshire,
    postTypeId: postType('pastoral-care'),
    cause: 'LOW_PAY',
    detail: 'Recruiting to the relatively low-paid pastoral roles in schools is hard.',
    lagMonths: notApplicable('No response is named.'),
    sourceId: passage('003 ¶14'),
  },
  {
    key: 'unnamed-004-ep',
    ...unnamed,
    ...ep,
    teamId: team('unnamed-004-educational-psychology'),
    cause: 'NATIONAL_SHORTAGE',
    detail: 'Fully qualified psychologists are short in the whole country.',
    response: 'The team grows its own: it recruits and trains psychologists and assistants.',
    ...lag,
    sourceId: passage('004 ¶4'),
  },
  {
    key: 'wirral-ep-2025',
    ...wirralIn('2025~'),
    ...ep,
    teamId: team('wirral-educational-psychology'),
    cause: 'UNKNOWN',
    detail: 'Eight posts are vacant.',
    response: 'Locum psychologists for fifteen months.',
    lagMonths: notApplicable('Locums are bought in trained.'),
    sourceId: passage('wirral-decision-5909 decision'),
  },
]);

const workload = { openCases: notSaid, casesPerFte: notSaid };
const caseloads = facts(CaseloadSnapshotRow, workload, [
  {
    key: 'wirral-send-2024',
    ...wirral2024,
    teamId: team('wirral-send'),
    judgement: 'Agreed by the director to have been too high; a full review is to address it.',
    sourceId: passage('000 ¶1'),
  },
  {
    key: 'herefordshire-case-workers',
    ...herefordshire,
    teamId: team('herefordshire-send'),
    postTypeId: postType('send-case-worker'),
    judgement: 'Under increased pressure; priorities set so that families are not kept waiting.',
    sourceId: passage('003 ¶5'),
  },
  {
    key: 'herefordshire-ep',
    ...herefordshire,
    ...ep,
    judgement: 'Under increased pressure; priorities set so that families are not kept waiting.',
    sourceId: passage('003 ¶5'),
  },
]);

const share = { sharePercent: unknown('No share of time is given.') };
const hoursOfPsychologists = { ...herefordshire, ...ep, ...share };
const becauseOfDemand = 'Demand for plans has risen.';
const time = facts(TimeAllocationRow, {}, [
  {
    key: 'herefordshire-ep-plans',
    ...hoursOfPsychologists,
    activity: 'Work towards plans',
    purpose: 'STATUTORY',
    change: 'PRIORITISED',
    reason: becauseOfDemand,
    sourceId: passage('003 ¶5'),
  },
  {
    key: 'herefordshire-ep-relational-practice',
    ...hoursOfPsychologists,
    activity: 'Relational practice across whole schools',
    purpose: 'PREVENTIVE',
    change: 'REDUCED',
    reason: becauseOfDemand,
    sourceId: passage('003 ¶8'),
  },
  {
    key: 'herefordshire-ep-trauma-response',
    ...hoursOfPsychologists,
    activity: 'Trauma response strategies with schools',
    purpose: 'PREVENTIVE',
    change: 'REDUCED',
    reason: becauseOfDemand,
    sourceId: passage('003 ¶8'),
  },
  {
    key: 'herefordshire-ep-school-avoidance',
    ...hoursOfPsychologists,
    activity: 'Training on emotionally based school avoidance',
    purpose: 'PREVENTIVE',
    change: 'MAINTAINED',
    sourceId: passage('003 ¶8'),
  },
  {
    key: 'herefordshire-virtual-school',
    ...herefordshire,
    ...share,
    teamId: team('herefordshire-virtual-school'),
    activity: 'Work in the same field by the virtual school',
    purpose: 'PREVENTIVE',
    change: 'MAINTAINED',
    sourceId: passage('003 ¶8'),
  },
  {
    key: 'unnamed-004-ep-statutory',
    ...unnamed,
    ...ep,
    ...share,
    teamId: team('unnamed-004-educational-psychology'),
    activity: 'Statutory duties',
    purpose: 'STATUTORY',
    change: 'MAINTAINED',
    sourceId: passage('004 ¶4'),
  },
]);

const surrey = { areaId: idOf('Area', 'surrey'), asAt: '2023', sourceId: passage('surrey-ep-capacity-2023 capacity') };
const capacity = facts(
  CapacityAssumptionRow,
  {
    ...surrey,
    ...ep,
    unit: 'assessments',
    throughputPer: 'WEEK',
    confidence: 'STATED',
    perFtePerMonth: unknown('The number of psychologists is not given.'),
    rampMonths: unknown('Not given.'),
  } as const,
  [
    { key: 'surrey-ep-own-staff', scenario: 'Its own psychologists', throughput: known('27') },
    { key: 'surrey-ep-with-locums', scenario: 'Its own psychologists and locums', throughput: known('38') },
  ],
);

const gaps = facts(InformationGapRow, {}, [
  {
    key: 'unnamed-004-ep-prevention',
    ...unnamed,
    aboutType: 'Team',
    aboutId: team('unnamed-004-educational-psychology'),
    topic: 'Whether preventive work gave way to statutory work',
    state: 'UNKNOWN',
    detail: 'Statutory duties are said to be fulfilled despite the shortage. Preventive work is not spoken of.',
    sourceId: passage('004 ¶4'),
  },
]);

export const workloadFacts: readonly SeedTable[] = [pressures, caseloads, time, capacity, gaps];
