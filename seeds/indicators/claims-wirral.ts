/** What was said in public of Wirral: in sources 000 and 001, in the press and before the partnership board. */
import { about, disputed, idOf, known, moreThan, notApplicable, type SeedTable } from '../seed.js';
import { claimed, onTime, onTimeWithExceptions, type Told } from './claim.js';

const director = 'Director of Children, Families and Education';
const assistantDirector = 'Assistant Director for Education';
const report2022 = 'Report of the Director for Children, Families and Education';

const timely = { area: 'wirral', indicator: 'ehcp-20-weeks', unit: 'PERCENT' } as const;
const appeals = {
  area: 'wirral',
  indicator: 'tribunal-appeals',
  definition: 'wirral-requests-to-tribunal',
  unit: 'PERCENT',
  from: '001 §3.21',
  claimantRole: report2022,
  verdict: 'DIFFERENT_DEFINITION',
} as const;
const rate = (year: number) => `hmcts-appeal-rate wirral ${String(year)}|CY`;
const perRequest = (year: number) => `derived-appeals-per-request wirral ${String(year)}|CY`;

const of2022: readonly Told[] = [
  {
    key: '001 timeliness 2020/21',
    ...timely,
    definition: 'wirral-ehcp-20-weeks-unstated',
    from: '001 §3.21',
    claimantRole: report2022,
    statement: 'In 2020/21, 24% of EHC plans met the time limit.',
    value: known('24'),
    claimedPeriod: '2020/21, without saying which kind of year',
    verdict: 'UNRECONCILED',
    verdictReason:
      'Published are 52.4% for 2020 and 18.7% for 2021 (52.5% and 18.3% with exceptions). Whether 2020/21 is a financial, an academic or another year is not stated, and no published year gives 24%.',
    against: {
      [onTime('wirral', 2020)]: 'More than twice the claim.',
      [onTime('wirral', 2021)]: 'Below the claim.',
      [onTimeWithExceptions('wirral', 2020)]: 'Counting exceptions does not bring it nearer.',
      [onTimeWithExceptions('wirral', 2021)]: 'Counting exceptions does not bring it nearer.',
    },
  },
  {
    key: '001 timeliness current',
    ...timely,
    definition: 'wirral-ehcp-20-weeks-unstated',
    earlier: '001 timeliness 2020/21',
    from: '001 §3.21',
    claimantRole: report2022,
    statement: 'EHC plans meeting the time limit have risen to 40% now.',
    value: known('40'),
    direction: 'UP',
    claimedPeriod: 'current, in September 2022',
    claimedFor: '2022-09~',
    verdict: 'DIFFERENT_PERIOD',
    verdictReason:
      'Published is 36.2% for the whole of 2022. A share of 40% at one time of that year is plausible; the two are not of one period.',
    against: { [onTime('wirral', 2022)]: 'Near, but of a whole year.' },
  },
  {
    key: '001 tribunal 2020/21',
    ...appeals,
    statement: 'In 2020/21, 8.12% of requests resulted in tribunal.',
    value: known('8.12'),
    claimedPeriod: '2020/21, without saying which kind of year',
    verdictReason:
      'The published rate for 2021 is 2.3%, out of all decisions that can be appealed. Appeals for each hundred requests come to 11.1. Neither is what the claim counts.',
    against: {
      [rate(2021)]: 'Out of many more decisions than the claim.',
      [perRequest(2021)]: 'Nearer in kind, and higher than the claim.',
    },
  },
  {
    key: '001 tribunal current',
    ...appeals,
    earlier: '001 tribunal 2020/21',
    statement: 'Requests that result in tribunal have fallen to 4.09%.',
    value: known('4.09'),
    direction: 'DOWN',
    claimedPeriod: 'not stated; told as the present, in September 2022',
    claimedFor: '2022-09~',
    verdictReason:
      'The published rate fell from 2.3% in 2021 to 1.7% in 2022, and appeals for each hundred requests from 11.1 to 6.4: the same direction, counted otherwise.',
    against: {
      [rate(2022)]: 'Lower than in 2021, as the claim says of its own count.',
      [perRequest(2022)]: 'Lower than in 2021, as the claim says of its own count.',
    },
  },
  {
    key: '001 resource bases',
    area: 'wirral',
    indicator: 'resource-bases',
    from: '001 §3.17',
    claimantRole: report2022,
    statement: 'Five new resource bases are commissioned for September 2022.',
    value: known('5'),
    unit: 'COUNT',
    direction: 'UP',
    claimedPeriod: 'September 2022',
    claimedFor: '2022-09',
    verdict: 'NOT_CHECKED',
    verdictReason: 'Nothing published was set against it.',
  },
];

const of2024: readonly Told[] = [
  {
    key: '000 one in five',
    ...timely,
    from: '000 ¶1',
    claimantRole: director,
    statement: 'Only one in five children get their plan in time.',
    value: about('20', 'One in five, in the words of the minutes.'),
    wording: '1 in 5',
    claimedPeriod: 'not stated; told as the present, in October 2024',
    claimedFor: '2024-10~',
    verdict: 'DIFFERENT_PERIOD',
    verdictReason:
      'Published are 12.6% for 2024 and 32.5% for 2023; the press gave 14% for April and 15% for November 2024. The claim lies between the two years and names no period.',
    against: {
      [onTime('wirral', 2024)]: 'Lower than the claim, for the whole of the year in which it was made.',
      [onTime('wirral', 2023)]: 'Higher than the claim, for the year before.',
    },
  },
  {
    key: '000 complaints high',
    area: 'wirral',
    indicator: 'send-complaints',
    from: '000 ¶1',
    claimantRole: director,
    statement: 'Complaints are high, over missed deadlines and poor communication.',
    wording: 'high',
    claimedPeriod: 'not stated; told as the present, in October 2024',
    claimedFor: '2024-10~',
    verdict: 'NOT_CHECKED',
    verdictReason: 'No number is given, and none is published by theme.',
  },
  {
    key: '000 staff will improve speed',
    area: 'wirral',
    indicator: 'ehcp-20-weeks',
    from: '000 ¶5',
    claimantRole: 'Chair of the Children, Young People and Education Committee',
    statement: 'The additional staff will make plans come faster.',
    direction: 'BETTER',
    claimedPeriod: 'the future, without a date',
    verdict: 'NOT_CHECKED',
    verdictReason: 'An expectation. No published year held here lies after the additional staff had started.',
  },
  {
    key: '000 speech therapy 31 weeks',
    area: 'wirral',
    indicator: 'salt-wait',
    definition: 'wirral-salt-wait-disputed',
    waitSnapshotId: idOf('WaitSnapshot', 'wirral-salt 31 weeks'),
    from: '000 ¶6',
    claimantRole: 'Data put to the Local Area SEND Partnership Board, cited by the committee’s chair',
    statement: 'Speech and language therapy has a wait of 31 weeks.',
    value: disputed('31', 'The board doubts what it counts: it appears to include medical interventions.'),
    unit: 'WEEKS',
    claimedPeriod: 'not stated; told by October 2024',
    claimedFor: '../2024-10-16',
    verdict: 'NOT_CHECKED',
    verdictReason:
      'Its definition is queried with the NHS and was not answered by the meeting. Published lists count people still waiting, by provider and band, and give no length of wait to set against it.',
  },
  {
    key: '000 recovery plan unharmed',
    area: 'wirral',
    from: '000 ¶11',
    claimantRole: assistantDirector,
    statement:
      'The delay in recruiting and training new staff will not harm the recovery plan for EHC plans as a whole.',
    value: notApplicable('The claim is about a plan, not about a figure.'),
    direction: 'HELD',
    claimedPeriod: 'the recovery plan, whose dates are not given',
    verdict: 'NOT_CHECKED',
    verdictReason:
      'An expectation given in answer to a question. The minutes name no figure by which it could be checked; the milestones that need the posts are what would show it.',
  },
  {
    key: '000 71 homeschooled',
    area: 'wirral',
    indicator: 'home-education',
    definition: 'wirral-send-home-education',
    from: '000 ¶21',
    claimantRole: 'Members of the Children, Young People and Education Committee, citing the report',
    statement: '71 children with SEND are homeschooled.',
    value: known('71'),
    unit: 'COUNT',
    claimedPeriod: 'when the report was written',
    claimedFor: '2024~',
    verdict: 'DIFFERENT_POPULATION',
    verdictReason:
      'Published are 26 in January 2024 and 31 in January 2025, of children with a plan only. The claim is of children with SEND, with or without a plan.',
    against: {
      'dfe-plans-elective-home-education wirral 2023/2024|AY': 'Only those with a plan, in January 2024.',
      'dfe-plans-elective-home-education wirral 2024/2025|AY': 'Only those with a plan, in January 2025.',
    },
  },
];

const press = { ...timely, claimantRole: 'Press reports', verdict: 'DIFFERENT_PERIOD' } as const;
const fromThePress = (month: string, named: string, percent: string, from: string): Told => ({
  key: `press ${percent}% ${month}`,
  ...press,
  from,
  statement: `${percent}% of plans are issued in time.`,
  value: known(percent),
  claimedPeriod: named,
  claimedFor: month,
  verdictReason: 'Published is 12.6% for the whole of 2024. One month of it, or what was known then, need not agree.',
  against: { [onTime('wirral', 2024)]: 'Somewhat lower, for the whole year.' },
});

const of2025: readonly Told[] = [
  {
    key: 'LASP average wait down 60 days',
    area: 'wirral',
    indicator: 'ehcp-average-wait',
    from: 'lasp-board-2025-09 waits',
    claimantRole: 'Report to the Local Area SEND Partnership Board',
    statement: 'The average wait for a plan has fallen by more than 60 days.',
    value: moreThan('60'),
    unit: 'DAYS',
    direction: 'BETTER',
    claimedPeriod: 'to September 2025; from when is not stated',
    claimedFor: '2025-09~',
    verdict: 'NOT_CHECKED',
    verdictReason: 'Average weeks are published from the 2026 release on, which is not held here.',
  },
  {
    key: 'LASP 20 weeks still missed',
    area: 'wirral',
    indicator: 'ehcp-20-weeks',
    from: 'lasp-board-2025-09 waits',
    claimantRole: 'Report to the Local Area SEND Partnership Board',
    statement: 'The 20-week limit is still missed.',
    claimedPeriod: 'September 2025',
    claimedFor: '2025-09~',
    verdict: 'NOT_CHECKED',
    verdictReason: 'No number is given, and no published year held here covers it. For 2024 the share was 12.6%.',
  },
];

export const claimsWirral: readonly SeedTable[] = [
  ...claimed('2022-09-14', of2022),
  ...claimed('2024-10-16', of2024),
  ...claimed('2024-04', [fromThePress('2024-04', 'April 2024', '14', 'wirral-press-2024 14% in April')]),
  ...claimed('2024-11', [fromThePress('2024-11', 'November 2024', '15', 'wirral-press-2024 15% in November')]),
  ...claimed('2025-09', of2025),
];
