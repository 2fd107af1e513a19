/** Where cases stand, what is offered to those who wait, and what of waits is not known. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { CaseStageSnapshotRow } from '../../server/waits/case-stage-snapshot.entity.js';
import { WaitFlowRow } from '../../server/waits/wait-flow.entity.js';
import { WhileWaitingOfferRow } from '../../server/waits/while-waiting-offer.entity.js';
import { facts, idOf, known, passage, unknown, type SeedTable } from '../seed.js';
import { area, herefordshire, organisation, pathway, wirral2022, wirral2024, worcestershire } from './waits-keys.js';

const surrey = {
  areaId: area('surrey'),
  asAt: '2023',
  pathwayId: pathway('surrey-ep-advice'),
  sourceId: passage('surrey-ep-capacity-2023 capacity'),
} as const;

const cases: readonly SeedTable[] = [
  facts(CaseStageSnapshotRow, {}, [
    {
      key: 'wirral-stuck-drafts',
      ...wirral2024,
      pathwayId: pathway('wirral-ehc'),
      stage: 'DRAFT_DUE',
      count: unknown('Members asked; the answer gave no number.'),
      reason: 'Mostly that consulted schools did not answer positively.',
      overseenBy: 'Assistant director for SEND inclusion; manager of the SEND Referral Assessment Team',
      sourceId: passage('000 ¶13'),
    },
    {
      key: 'herefordshire-without-offer',
      ...herefordshire,
      pathwayId: pathway('herefordshire-school-place'),
      stage: 'PLACE_OFFER_DUE',
      count: known(0, 'Told to the committee as: every child with significant needs has an offer.'),
      reason: 'Elsewhere some children wait years for an offer, the committee was told.',
      sourceId: passage('003 ¶6'),
    },
    {
      key: 'surrey-ep-backlog',
      ...surrey,
      stage: 'ADVICE_DUE',
      count: known(729),
      reason: 'More assessments are asked for each week than psychologists and locums can do.',
    },
  ]),
  facts(WaitFlowRow, surrey, [
    {
      key: 'surrey-ep-demand',
      periodId: '2023|CY',
      basis: 'WEEKLY_AVERAGE',
      referrals: known('44'),
      starts: unknown('What was done is given as capacity, not as a count.'),
      removals: unknown('Not given.'),
    },
  ]),
];

const offers = facts(WhileWaitingOfferRow, {}, [
  {
    key: 'wirral-family-hubs',
    ...wirral2024,
    title: 'SEND offer for parents in the family hubs',
    detail: 'Developed over the months before; sessions support parents through the hubs.',
    designedWith: 'Parents',
    sourceId: passage('000 ¶20'),
  },
  {
    key: 'wirral-base-starters',
    ...wirral2022,
    title: 'Summer support for children starting at resource bases',
    detail:
      'Information and support before the new term, after the parent carer forum said that families felt underinformed.',
    designedWith: 'The parent carer forum asked for it',
    sourceId: passage('001 §3.17'),
  },
  {
    key: 'herefordshire-early-years-booklet',
    ...herefordshire,
    title: 'Online early years information booklet',
    detail: 'Praised by the committee.',
    designedWith: 'Herefordshire Council and other agencies',
    providerId: organisation('parent-carer-voice'),
    sourceId: passage('003 ¶17'),
  },
]);

const aboutPathway = (slug: string) => ({ aboutType: 'Pathway', aboutId: pathway(slug) });
const gaps = facts(InformationGapRow, {}, [
  {
    key: 'wirral-neurodevelopmental-metrics-2022',
    ...wirral2022,
    ...aboutPathway('wirral-neurodevelopmental'),
    topic: 'Neurodevelopmental pathway metrics in the dashboard',
    state: 'PROMISED',
    detail: 'Metrics to watch the pathway are being put into the dashboard and are to be available in November 2022.',
    promisedFor: '2022-11',
    promisedBy: 'Director for children, families and education, in a report to the partnership board',
    sourceId: passage('001 §3.15'),
  },
  {
    key: 'wirral-neurodevelopmental-waits-2024',
    ...wirral2024,
    ...aboutPathway('wirral-neurodevelopmental'),
    topic: 'Waits on the neurodevelopmental pathway',
    state: 'UNKNOWN',
    detail: 'The report names the pathway and gives no information on it, the chair remarks.',
    sourceId: passage('000 ¶8'),
  },
  {
    key: 'wirral-neurodevelopmental-report-2024',
    ...wirral2024,
    ...aboutPathway('wirral-neurodevelopmental'),
    topic: 'Further report on the neurodevelopmental pathway',
    state: 'PROMISED',
    detail: 'A report with more detail is to come to the committee in future. No date is named.',
    promisedBy: 'Assistant director for education',
    sourceId: passage('000 ¶9'),
  },
  {
    key: 'wirral-stuck-drafts-consultations',
    ...wirral2024,
    aboutType: 'CaseStageSnapshot',
    aboutId: idOf('CaseStageSnapshot', 'wirral-stuck-drafts'),
    topic: 'Answers of schools consulted on draft plans',
    state: 'UNKNOWN',
    detail: 'Most stuck cases want a positive answer; how many schools were asked and what they answered is not given.',
    sourceId: passage('000 ¶12'),
  },
  {
    key: 'wirral-parents-who-wait',
    ...wirral2024,
    aboutType: 'WhileWaitingOffer',
    aboutId: idOf('WhileWaitingOffer', 'wirral-family-hubs'),
    topic: 'What parents are told while they wait',
    state: 'UNKNOWN',
    detail: 'Members asked. The answer tells of sessions in the family hubs, and not of who informs parents or when.',
    sourceId: passage('000 ¶20'),
  },
  {
    key: 'wirral-ep-advice-backlog',
    areaId: area('wirral'),
    asAt: '2026-03',
    ...aboutPathway('wirral-ep-advice'),
    topic: 'Backlog of educational psychology advice and its share within six weeks',
    state: 'UNKNOWN',
    detail: 'Appendices of the paper of March 2026 show them; their figures are not in what we hold.',
    sourceId: passage('wirral-ep-tender-2026-03 appendices'),
  },
  {
    key: 'wirral-resource-bases-open',
    ...wirral2022,
    aboutType: 'ProvisionCapacity',
    aboutId: idOf('ProvisionCapacity', 'wirral-resource-bases-2022'),
    topic: 'Whether the five resource bases opened, and with how many places',
    state: 'UNKNOWN',
    detail:
      'They were being commissioned for September 2022. No number of places is given, and no later paper is held.',
    sourceId: passage('001 §3.17'),
  },
  {
    key: 'wirral-mental-health-waits',
    ...wirral2022,
    ...aboutPathway('wirral-mental-health'),
    topic: 'Waits for mental health support',
    state: 'UNKNOWN',
    detail: 'Gaps in provision are named; no wait is given.',
    sourceId: passage('001 §3.16'),
  },
  {
    key: 'worcestershire-health-assessment-share',
    ...worcestershire,
    ...aboutPathway('worcestershire-health-assessment'),
    topic: 'Share of looked after children with an up-to-date health assessment',
    state: 'UNKNOWN',
    detail: 'A good improvement is reported without a number; getting children to attend can be hard.',
    sourceId: passage('002 ¶21'),
  },
  {
    key: 'worcestershire-specialist-place-waits',
    ...worcestershire,
    ...aboutPathway('worcestershire-specialist-place'),
    topic: 'How long and how many children wait for a specialist place',
    state: 'UNKNOWN',
    detail: 'A significant shortage is stated without a number.',
    sourceId: passage('002 ¶7'),
  },
]);

export const caseFacts: readonly SeedTable[] = [...cases, offers, gaps];
