/** How published figures are counted, as their publishers say. */
import { DefinitionVersionRow } from '../../server/indicators/definition-version.entity.js';
import { facts } from '../seed.js';
import { defined, onTime } from './defined.js';

const plansFile = { set: 'dfe-ehc-timeliness-2025', validFrom: '2019' };
export const officialDefinitions = facts(DefinitionVersionRow, {}, [
  defined(
    'dfe-ehcp-20-weeks-excluding-exceptions',
    'ehcp-20-weeks',
    'DfE, without cases where exceptions apply',
    'CALENDAR_YEAR',
    '2025',
    onTime,
    {
      ...plansFile,
      counts: 'New EHC plans issued within 20 weeks of the request, where no exception applies.',
      outOf: 'New EHC plans issued in the year where no exception applies.',
      exclusions:
        'Cases in which a statutory exception applies. An area that classes all its plans as exceptions has no value.',
      column: 'PC_plans_issued_20_weeks_ex',
      numeratorColumn: 'plans_issued_20_weeks_ex',
      denominatorColumn: 'plans_issued_den_ex',
      notes:
        'The column is written in lower case from the 2026 release. It does not count plans still waiting: an area that clears old cases looks worse while it does.',
    },
  ),
  defined(
    'dfe-ehcp-20-weeks-including-exceptions',
    'ehcp-20-weeks',
    'DfE, with cases where exceptions apply',
    'CALENDAR_YEAR',
    '2025',
    onTime,
    {
      ...plansFile,
      counts: 'New EHC plans issued within 20 weeks of the request.',
      outOf: 'All new EHC plans issued in the year.',
      column: 'pc_plans_issued_within_20_weeks',
      numeratorColumn: 'plans_issued_within_20_weeks',
      denominatorColumn: 'plans_issued_den',
    },
  ),
  defined(
    'dfe-ehcp-over-a-year-excluding-exceptions',
    'ehcp-over-a-year',
    'DfE, without cases where exceptions apply',
    'CALENDAR_YEAR',
    '2025',
    onTime,
    {
      set: 'dfe-ehc-timeliness-2025',
      validFrom: '2023',
      counts: 'New EHC plans issued more than a year after the request, where no exception applies.',
      outOf: 'New EHC plans issued in the year where no exception applies.',
      exclusions: 'Cases in which a statutory exception applies.',
      column: 'plans_issued_gt_1_year_ex',
      numeratorColumn: 'plans_issued_gt_1_year_ex',
      denominatorColumn: 'plans_issued_den_ex',
    },
  ),
  defined(
    'dfe-ehc-requests',
    'ehc-requests',
    'DfE, requests received in the year',
    'CALENDAR_YEAR',
    '2025',
    'dfe-ehc-plans-2025 requests.csv',
    {
      set: 'dfe-ehc-requests-2025',
      validFrom: '2019',
      counts: 'Requests for an EHC needs assessment received in the year.',
      column: 'requests_received_in_year',
    },
  ),
  defined(
    'dfe-ehc-decided-6-weeks',
    'ehc-decided-6-weeks',
    'DfE, decisions within six weeks',
    'CALENDAR_YEAR',
    '2025',
    'dfe-ehc-plans-2025 requests.csv',
    {
      set: 'dfe-ehc-requests-2025',
      validFrom: '2023',
      counts: 'Requests whose outcome was decided within six weeks.',
      column: 'request_outcome_six_weeks_pc',
      numeratorColumn: 'request_outcome_six_weeks',
      notes: 'The file does not give the denominator. Decisions within and over six weeks do not always add up to it.',
    },
  ),
  defined(
    'dfe-ehc-plans-january',
    'ehc-plans',
    'DfE, on the January census day',
    'ACADEMIC_YEAR',
    '2025',
    'dfe-ehc-plans-2025 caseload.csv',
    {
      set: 'dfe-ehc-caseload-2025',
      validFrom: '2018',
      counts: 'Children and young people with an EHC plan kept by the council on the census day in January.',
      column: 'ehcplans',
    },
  ),
  defined(
    'dfe-plans-elective-home-education',
    'home-education',
    'DfE, only those with an EHC plan',
    'ACADEMIC_YEAR',
    '2025',
    'dfe-ehc-plans-2025 caseload.csv',
    {
      set: 'dfe-ehc-caseload-2025',
      counts:
        'Children and young people with an EHC plan who are in elective home education on the census day in January.',
      exclusions: 'Children with SEND and no plan.',
      column: 'elective_home_education',
    },
  ),
  ...(
    [
      [
        'dfe-annual-reviews-expected',
        'annual-reviews-expected',
        'Plans whose annual review was expected in the year.',
        'review_expected',
      ],
      [
        'dfe-annual-review-meetings',
        'annual-review-meetings',
        'Annual review meetings held in 2024.',
        'review_meeting_24',
      ],
      [
        'dfe-annual-review-decisions-outstanding',
        'annual-review-decisions-outstanding',
        'Reviews whose decision was due and had not been made.',
        'review_decision_outstanding',
      ],
    ] as const
  ).map(([slug, of, counts, column]) =>
    defined(slug, of, 'DfE', 'CALENDAR_YEAR', '2025', 'dfe-ehc-plans-2025 annual_reviews.csv', {
      set: 'dfe-ehc-annual-reviews-2025',
      validFrom: '2024',
      counts,
      column,
    }),
  ),
  defined(
    'hmcts-appeal-rate',
    'tribunal-appeals',
    'HMCTS, established denominator',
    'CALENDAR_YEAR',
    '2024',
    'hmcts-send-tribunals appeal rate',
    {
      set: 'hmcts-send-tribunals-2024',
      counts: 'SEND appeals registered in the year.',
      outOf:
        'Decisions that can be appealed: requests refused, assessments without a plan, plans held in January, plans ceased because needs are met.',
    },
  ),
  defined(
    'hmcts-appeal-rate-in-development',
    'tribunal-appeals',
    'HMCTS, denominator in development',
    'CALENDAR_YEAR',
    '2024',
    'hmcts-send-tribunals in-development rate',
    {
      set: 'hmcts-send-tribunals-2024',
      validFrom: '2024',
      counts: 'SEND appeals registered in the year.',
      outOf: 'Another and smaller count of decisions, still in development.',
      notes: 'Several times the established rate for the same appeals: never to be put in one series with it.',
    },
  ),
  defined(
    'dfe-dsg-balance-share',
    'dsg-cumulative-balance',
    'DfE dashboard',
    'FINANCIAL_YEAR',
    '2022',
    'dfe-send-ap-dashboard DSG balance',
    {
      set: 'dfe-send-ap-dashboard-2021',
      counts: 'The cumulative balance of the grant at the end of the year; below zero, a deficit.',
      outOf: 'The income from the grant in the year.',
    },
  ),
  ...(
    [
      [
        'dfe-ep-recruitment-difficulty',
        'ep-recruitment-difficulty',
        'Principal psychologists who reported difficulty recruiting.',
        'Principal psychologists who answered.',
      ],
      [
        'dfe-ep-recruitment-difficulty-consistent',
        'ep-recruitment-difficulty-consistent',
        'Those to whom the difficulty is consistent.',
        'Principal psychologists with difficulty recruiting.',
      ],
      [
        'dfe-ep-retention-difficulty',
        'ep-retention-difficulty',
        'Principal psychologists who reported trouble keeping staff.',
        'Principal psychologists who answered.',
      ],
    ] as const
  ).map(([slug, of, counts, outOf]) =>
    defined(slug, of, 'DfE research', 'CALENDAR_YEAR', '2023', 'dfe-ep-research-2023 difficulty and retention', {
      counts,
      outOf,
      validFrom: '2023',
      validTo: '2023',
    }),
  ),
  defined(
    'nhs-autism-open-referrals',
    'autism-open-referrals',
    'NHS England',
    'MONTH',
    '2023-09',
    'nhs-autism-waits change of method',
    {
      counts: 'Referrals for suspected autism that are still open.',
      notes: 'No values are held here yet; the break in the series is.',
    },
  ),
]);
