/** What was to be reached and when, and the dates that were moved. Five delayed milestones of 2024 are only counted: see the tallies. */
import { MilestoneRow } from '../../server/improvement/milestone.entity.js';
import { RebaselineRow } from '../../server/improvement/rebaseline.entity.js';
import { RebaselineTallyRow } from '../../server/improvement/rebaseline-tally.entity.js';
import { facts, known, type SeedTable } from '../seed.js';
import { action, intervention, milestone, planned, said, wirral, worked } from './improvement-keys.js';

const due = (originalDue: string) => ({ originalDue, currentDue: originalDue });

export const milestones: readonly SeedTable[] = [
  facts(MilestoneRow, {}, [
    {
      key: 'wirral-wsoa-delivered',
      title: 'Statement of action delivered in full',
      ...due('2025-10'),
      note: 'The date stood in the terms of reference by October 2024. No earlier date of full delivery is in what we hold.',
      ...said('000', '¶4'),
      interventionId: intervention('wirral-wsoa'),
    },
    {
      key: 'wirral-dashboard-operational',
      title: 'SEND dashboard fully operational',
      ...due('2022-11'),
      actionId: action('wirral-dashboard'),
      note: 'The government adviser expects it, with proof that performance is the better for it.',
      ...worked(1, '§3.6'),
    },
    {
      key: 'wirral-performance-deep-dive',
      title: 'Deep dive into performance data',
      ...due('2022-09-29'),
      actionId: action('wirral-dashboard'),
      ...worked(1, '§3.4'),
    },
    {
      key: 'wirral-joint-commissioning-arrangements',
      title: 'Arrangements for joint commissioning put to the Transformation Board',
      ...due('2022-10'),
      actionId: action('wirral-joint-commissioning'),
      ...planned('001', '§3.5'),
    },
    {
      key: 'wirral-ehc-process-live',
      title: 'New process from EHC needs assessment to annual review in use',
      completedOn: '2022-09-05',
      actionId: action('wirral-ehc-process'),
      note: 'When it was due is not given; ten deadlines of the workstream had been pushed back by June 2022.',
      ...worked(2, '§3.7'),
    },
    {
      key: 'wirral-coproduction-events',
      title: 'Co-production events and workshops held',
      ...due('2022-11'),
      actionId: action('wirral-coproduction-support'),
      note: 'From September to November 2022.',
      ...planned('001', '§3.10'),
    },
    {
      key: 'wirral-coproduction-charter',
      title: 'Co-production charter published',
      ...due('2022-10'),
      actionId: action('wirral-coproduction-charter'),
      ...planned('001', '§3.10'),
    },
    {
      key: 'wirral-early-support',
      title: 'Early support part of the graduated response agreed',
      actionId: action('wirral-early-support'),
      note: 'Its time was extended. Neither date is given.',
      ...worked(4, '§3.13'),
    },
    {
      key: 'wirral-senco-network',
      title: 'SENCo network re-established',
      ...due('2022-09'),
      actionId: action('wirral-senco-network'),
      note: 'Under way in the month of the report, which does not say whether it has met yet.',
      ...worked(4, '§3.14'),
    },
    {
      key: 'wirral-nd-metrics',
      title: 'Neurodevelopmental measures available in the dashboard',
      ...due('2022-11'),
      actionId: action('wirral-nd-metrics'),
      note: 'In October 2024 the committee chair remarked that the pathways were named and no information given (000 ¶8). That does not show whether the measures existed.',
      ...worked(5, '§3.15'),
    },
    {
      key: 'wirral-resource-bases',
      title: 'Five new resource bases commissioned',
      ...due('2022-09'),
      actionId: action('wirral-resource-bases'),
      ...planned('001', '§3.17'),
    },
    {
      key: 'wirral-coproduction-20',
      title: '20% of children’s services staff trained in co-production',
      actionId: action('wirral-coproduction-training'),
      note: 'The target was missed at 16.5%; when it was due is not given. 22% had been reached after a board meeting.',
      ...planned('000', '¶17'),
    },
    {
      key: 'wirral-coproduction-50',
      title: 'At least half of children’s services staff trained in co-production',
      forecast: '../2024-12-24',
      actionId: action('wirral-coproduction-training'),
      note: 'A forecast, not a target: 35.5% at the end of September 2024.',
      ...planned('000', '¶18'),
    },
    {
      key: 'wirral-strategy-sign-off',
      title: 'SEND strategy signed off',
      currentDue: '2025-04',
      note: 'Moved to April; the date before is not given.',
      ...wirral('2025-01', 'lasp-board-2025-01 strategy'),
      interventionId: intervention('wirral-send-improvement-programme'),
    },
    {
      key: 'unnamed-004-annual-review-data',
      title: 'Data point for annual reviews reached',
      ...due('XXXX-12-31'),
      forecast: 'XXXX-04~',
      actionId: action('unnamed-004-manual-entry'),
      note: 'Missed, because of technical issues. The year is not stated, so the dates cannot show it: see its status report. Three more months were said from about January.',
      ...planned('004', '¶3'),
    },
    {
      key: 'unnamed-004-workforce-strategy',
      title: 'Workforce strategy before the committee',
      ...due('XXXX-03'),
      actionId: action('unnamed-004-workforce-strategy'),
      ...planned('004', '¶8'),
    },
  ]),

  facts(RebaselineRow, {}, [
    {
      key: 'wirral-early-support extended',
      actionId: action('wirral-early-support'),
      reason: 'Meaningful co-production with many stakeholders takes longer.',
      ...said('001', '§3.13'),
    },
    {
      key: 'wirral-strategy moved',
      milestoneId: milestone('wirral-strategy-sign-off'),
      newDue: '2025-04',
      agreedOn: '2025-01',
      reason: 'Not recorded in what we hold.',
      ...wirral('2025-01', 'lasp-board-2025-01 strategy'),
    },
  ]),
  facts(RebaselineTallyRow, {}, [
    {
      key: 'wirral-ws2-june-2022',
      count: known(10),
      completedSince: known(10),
      reason: 'To let stakeholders take part in earnest: the process is critical to get right.',
      approverRole: 'Senior leadership',
      reportedOn: '2022-06',
      ...worked(2, '§3.7'),
    },
  ]),
];
