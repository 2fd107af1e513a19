/** The plans, notices and strategies; what must improve under them; their workstreams. No title is given that the documents do not give. */
import { AreaOfConcernRow } from '../../server/improvement/area-of-concern.entity.js';
import { InterventionRow } from '../../server/improvement/intervention.entity.js';
import { WorkstreamRow } from '../../server/improvement/workstream.entity.js';
import { facts, type SeedTable } from '../seed.js';
import { intervention, organisation, planned, said, wirral } from './improvement-keys.js';

const named = (slug: string, title: string, kind: InterventionRow['kind'], status: InterventionRow['status']) => ({
  key: slug,
  slug,
  title,
  kind,
  status,
  listsAllActions: false,
});
const dfe = { issuedById: organisation('dfe') } as const;
const concern = (
  key: string,
  title: string,
  status: AreaOfConcernRow['status'],
  of: string,
  asAt: string,
  source: string,
) => ({
  key,
  title,
  status,
  interventionId: intervention(of),
  ...wirral(asAt, source),
});
const stream = (number: number, locator: string, covers?: string) => ({
  key: `wirral-wsoa ${String(number)}`,
  number,
  covers: covers ?? null,
  ...planned('001', locator),
});

export const plans: readonly SeedTable[] = [
  facts(InterventionRow, {}, [
    {
      ...named('wirral-wsoa', 'Wirral Written Statement of Action', 'WSOA', 'IN_FORCE'),
      issuedById: organisation('ofsted'),
      startedOn: '2022-03-28',
      dueOn: '2025-10',
      note: 'Approved by Ofsted, also for the Care Quality Commission, on 28 March 2022 (source 001). That it is to be delivered in full by October 2025 is from source 000.',
      ...said('000', '¶4'),
    },
    {
      ...named(
        'wirral-send-improvement-programme',
        'SEND improvement programme of the Wirral local area',
        'IMPROVEMENT_PLAN',
        'IN_FORCE',
      ),
      note: 'Source 000 speaks of the programme, the improvement notice and the statement of action side by side and does not set out how they relate.',
      ...said('000', '¶2'),
    },
    {
      ...named('wirral-ehcp-recovery-plan', 'EHCP recovery plan', 'RECOVERY_PLAN', 'IN_FORCE'),
      note: 'Named in an answer; its dates and content are not given.',
      ...said('000', '¶11'),
    },
    {
      ...named(
        'wirral-improvement-notice-2024',
        'Improvement notice to Wirral Council, May 2024',
        'IMPROVEMENT_NOTICE',
        'REPLACED',
      ),
      ...dfe,
      startedOn: '2024-05-15',
      dueOn: '2025-10',
      endedOn: '2025-06-06',
      ...wirral('2025-06-06', 'wirral-improvement-notice-2025 notice'),
      note: 'Its own date and term are from the notice of 15 May 2024.',
    },
    {
      ...named(
        'wirral-improvement-notice-2025',
        'Updated improvement notice to Wirral Council, June 2025',
        'IMPROVEMENT_NOTICE',
        'IN_FORCE',
      ),
      ...dfe,
      replacesId: intervention('wirral-improvement-notice-2024'),
      startedOn: '2025-06-06',
      ...wirral('2025-06-06', 'wirral-improvement-notice-2025 notice'),
    },
    {
      ...named('wirral-priority-action-plan-2025', 'Wirral Priority Action Plan', 'PRIORITY_ACTION_PLAN', 'IN_FORCE'),
      answersId: intervention('wirral-improvement-notice-2025'),
      startedOn: '../2025-06-06',
      ...wirral('2025-06-06', 'wirral-improvement-notice-2025 priority action plan'),
    },
    {
      ...named(
        'worcestershire-wsoa',
        'Joint local area SEND Written Statement of Action and improvement plan',
        'WSOA',
        'IN_FORCE',
      ),
      note: 'The panel found the Cabinet report on it unclear in action and timelines. The text we hold gives no date for any action.',
      ...said('002', '¶2'),
    },
    {
      ...named(
        'herefordshire-send-strategy',
        'Herefordshire SEND strategy and its action plan',
        'STRATEGY',
        'IN_FORCE',
      ),
      ...said('003', '¶1'),
    },
    {
      ...named(
        'unnamed-004-improvement-plan',
        'The SEND improvement plan of source 004',
        'IMPROVEMENT_PLAN',
        'IN_FORCE',
      ),
      note: 'The source speaks of a plan and an improvement journey and does not say of what kind the plan is.',
      ...said('004', '¶1'),
    },
  ]),

  facts(AreaOfConcernRow, {}, [
    concern(
      'wirral-2024 local offer',
      'The published local offer and how families use it',
      'BUSINESS_AS_USUAL',
      'wirral-improvement-notice-2024',
      '2024-07-23',
      'wirral-press-2024 areas as usual, July',
    ),
    concern(
      'wirral-2024 oversight',
      'Effective strategic oversight',
      'BUSINESS_AS_USUAL',
      'wirral-improvement-notice-2024',
      '2024-07-23',
      'wirral-press-2024 areas as usual, July',
    ),
    concern(
      'wirral-2024 information',
      'Accurate, up-to-date and useful information for the area’s plans and their impact',
      'BUSINESS_AS_USUAL',
      'wirral-improvement-notice-2024',
      '2024-10-22',
      'wirral-press-2024 areas as usual, October',
    ),
    concern(
      'wirral-2025 ehc-plans',
      'Quality, timeliness and review of EHC plans',
      'OPEN',
      'wirral-priority-action-plan-2025',
      '2025-06-06',
      'wirral-improvement-notice-2025 priority action plan',
    ),
    concern(
      'wirral-2025 adulthood',
      'Preparation for adulthood',
      'OPEN',
      'wirral-priority-action-plan-2025',
      '2025-06-06',
      'wirral-improvement-notice-2025 priority action plan',
    ),
    concern(
      'wirral-2025 waits',
      'Waits for speech and language and for neurodevelopmental assessment',
      'OPEN',
      'wirral-priority-action-plan-2025',
      '2025-06-06',
      'wirral-improvement-notice-2025 priority action plan',
    ),
  ]),

  // The source describes no workstream 3, and its paragraphs 3.10 to 3.12 stand under none.
  facts(WorkstreamRow, {}, [
    stream(1, '§3.4', 'Data analysis, the Joint Strategic Needs Assessment and the SEND data dashboard.'),
    stream(2, '§3.7', 'The process from EHC needs assessment to annual review.'),
    stream(
      4,
      '§3.13',
      'The graduated response across all education settings: universal offer, early support and statutory provision; workforce development with it (§3.14).',
    ),
    stream(
      5,
      '§3.15',
      'Not said in general. A health subgroup is attached to it and looks at pathways, the neurodevelopmental one first.',
    ),
    stream(6, '§3.18', 'The Local Offer website.'),
  ]),
];
