/** How plans stood: counts that the sources give without their members, and the few things rated by name. */
import { StatusReportRow } from '../../server/improvement/status-report.entity.js';
import { StatusTallyRow } from '../../server/improvement/status-tally.entity.js';
import { facts, known, unknown, type SeedTable } from '../seed.js';
import { action, intervention, milestone, planned, rating, said, wirral } from './improvement-keys.js';

const bragged = (label: string) => rating('wirral-wsoa-2022', label);
const actions2022 = { subject: 'ACTIONS', basis: 'REPORTED', ...planned('001', '§3.3') } as const;
const notice = {
  subject: 'AREAS_OF_CONCERN',
  basis: 'REPORTED',
  interventionId: intervention('wirral-improvement-notice-2024'),
} as const;
const report2024 = {
  subject: 'NOT_STATED',
  basis: 'REPORTED',
  interventionId: intervention('wirral-send-improvement-programme'),
  ...wirral('2024-09', 'wirral-press-2024 20 of 27'),
} as const;
const log2024 = {
  subject: 'LOG_ACTIONS',
  basis: 'REPORTED',
  ...wirral('2024-07-23', 'lasp-board-2024-07 actions'),
} as const;

export const status: readonly SeedTable[] = [
  facts(StatusTallyRow, {}, [
    { key: 'wirral-wsoa 2022-09 total', count: known(102), ...actions2022 },
    { key: 'wirral-wsoa 2022-09 complete', count: known(31), ratingId: bragged('complete'), ...actions2022 },
    { key: 'wirral-wsoa 2022-09 on track', count: known(42), ratingId: bragged('on track'), ...actions2022 },
    { key: 'wirral-wsoa 2022-09 at risk', count: known(7), ratingId: bragged('at risk of delay'), ...actions2022 },
    { key: 'wirral-wsoa 2022-09 missed', count: known(22), ratingId: bragged('missed deadline'), ...actions2022 },
    {
      key: 'wirral-wsoa 2022-11 complete expected',
      subject: 'ACTIONS',
      basis: 'EXPECTED',
      count: known(89),
      expectedBy: '2022-11',
      ratingId: bragged('complete'),
      note: 'Of 102. Over September to November 2022; from 31 done by 14 September.',
      ...planned('001', '§3.22'),
    },

    { key: 'wirral-lasp 2024-07 total', count: known(22), ...log2024 },
    {
      key: 'wirral-lasp 2024-07 done',
      count: known(13),
      ratingId: rating('wirral-lasp-log', 'completed'),
      note: 'The others were going on or late; how many of each is not given.',
      ...log2024,
    },
    {
      key: 'wirral-notice total',
      count: known(10),
      ...notice,
      ...wirral('2024-05-15', 'wirral-improvement-notice-2024 notice'),
    },
    {
      key: 'wirral-notice 2024-07 usual',
      count: known(2),
      ratingId: rating('wirral-notice-2024', 'business as usual'),
      ...notice,
      ...wirral('2024-07-23', 'wirral-press-2024 areas as usual, July'),
    },
    {
      key: 'wirral-notice 2024-10 usual',
      count: known(3),
      ratingId: rating('wirral-notice-2024', 'business as usual'),
      note: 'The two of July among them.',
      ...notice,
      ...wirral('2024-10-22', 'wirral-press-2024 areas as usual, October'),
    },
    {
      key: 'wirral-notice 2025-01 not priority',
      count: known(8),
      ratingId: rating('wirral-notice-2024', 'no longer needs priority action'),
      note: 'By the inspection, not by the board that judged areas as usual.',
      ...notice,
      ...wirral('2025-01-31', 'ofsted-send-wirral-2025 areas for priority action'),
    },
    {
      key: 'wirral-2024-09 total',
      count: known(27),
      note: 'The press calls them areas; what the report counts is not in what we hold.',
      ...report2024,
    },
    {
      key: 'wirral-2024-09 on track',
      count: known(20),
      ratingId: rating('wirral-milestones-2024', 'on track'),
      ...report2024,
    },
    {
      key: 'wirral-2024-10 delayed',
      subject: 'MILESTONES',
      basis: 'REPORTED',
      count: known(5),
      ratingId: rating('wirral-milestones-2024', 'delayed, not at risk'),
      note: 'Members asked whether a delay in staffing would affect them. Which they are is not said.',
      ...planned('000', '¶10'),
    },

    {
      key: 'worcestershire-2019 total',
      subject: 'ACTIONS',
      basis: 'REPORTED',
      count: unknown(
        'The text does not say how many actions the plan has; a rated report stands behind it and was to be shared.',
      ),
      ...planned('002', '¶4'),
    },
    {
      key: 'unnamed-004 progress',
      subject: 'NOT_STATED',
      basis: 'REPORTED',
      count: unknown('“In most areas”: how many areas there are, and how many made progress, is not said.'),
      ratingId: rating('unnamed-004-progress', 'progress'),
      ...planned('004', '¶1'),
    },
  ]),

  facts(StatusReportRow, {}, [
    {
      key: 'wirral-data-analysis 2022-09',
      ratingId: bragged('complete'),
      actionId: action('wirral-data-analysis'),
      authorRole: 'Interim Deputy Director, Children’s Services',
      ...said('001', '§3.4'),
    },
    {
      key: 'wirral-ehc-process 2022-09',
      ratingId: bragged('complete'),
      actionId: action('wirral-ehc-process'),
      authorRole: 'Interim Deputy Director, Children’s Services',
      ...said('001', '§3.7'),
    },
    {
      key: 'unnamed-004-plan stocktake',
      ratingId: rating('unnamed-004-progress', 'progress as expected'),
      interventionId: intervention('unnamed-004-improvement-plan'),
      statement: 'The plan is right and progress is as expected.',
      authorRole: 'Department for Education, at its stocktake',
      ...said('004', '¶1'),
    },
    {
      key: 'unnamed-004-annual-review-data missed',
      ratingId: rating('unnamed-004-progress', 'not achieved'),
      milestoneId: milestone('unnamed-004-annual-review-data'),
      statement: 'Not reached by the end of December. Who reported it is not recorded.',
      ...said('004', '¶3'),
    },
  ]),
];
