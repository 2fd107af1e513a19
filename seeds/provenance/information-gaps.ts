/** What a reader would want to know of money, documents and systems and is not said. Other rows state the gaps of their own facts. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';

type Area = 'wirral' | 'worcestershire' | 'herefordshire' | 'unnamed-004';
const asAt: Readonly<Record<Area, string>> = {
  wirral: '2024-10-16',
  worcestershire: '2019-03~',
  herefordshire: '2023-23~',
  'unnamed-004': 'XXXX-01~',
};

const of = (area: Area, where: string, about?: readonly [noun: string, key: string]) => ({
  key: '',
  areaId: idOf('Area', area),
  asAt: where.startsWith('001') ? '2022-09-14' : asAt[area],
  sourceId: passage(where),
  aboutType: about?.[0] ?? null,
  aboutId: about === undefined ? null : idOf(about[0], about[1]),
});

export const informationGaps: SeedTable = facts(InformationGapRow, {}, [
  {
    ...of('wirral', '000 ¶3', ['InvestmentLine', 'wirral-send-2024-25']),
    key: 'wirral-1.1m-spend',
    topic: 'Spend of the £1.1m',
    state: 'UNKNOWN',
    detail: 'The report was to set out the use of the money; the minutes give no sum spent and no split.',
  },
  {
    ...of('wirral', '000 ¶1', ['InvestmentLine', 'wirral-send-2024-25']),
    key: 'wirral-1.1m-recurrence',
    topic: 'Whether the £1.1m recurs',
    state: 'UNKNOWN',
    detail: 'A sum is named for 2024 and another for the year after; whether either continues is not said.',
  },
  {
    ...of('wirral', '000 ¶1', ['InvestmentLine', 'wirral-send-2025-26']),
    key: 'wirral-2.8m-source',
    topic: 'Pot that the £2.8m comes from',
    state: 'UNKNOWN',
    detail:
      'It is provided for future budgets; no pot and no decision setting the 2025-26 budget are in the documents.',
  },
  {
    ...of('wirral', '000 ¶9', ['FundingRequest', 'wirral-icb-neurodevelopmental']),
    key: 'wirral-icb-amount',
    topic: 'Sum asked of the Integrated Care Board',
    state: 'UNKNOWN',
    detail: 'Extra money was asked for and not given. Neither sum nor date nor reason is recorded.',
  },
  {
    ...of('wirral', '001 §4.1', ['FundingSource', 'wirral-reserve-2021-22']),
    key: 'wirral-reserve-position',
    topic: 'Use of the £1.051m reserve',
    state: 'PROMISED',
    detail: 'A more detailed position statement was promised for the next reporting period, without a date.',
    promisedBy: 'Director for children, families and education, in a report to the partnership board',
  },
  {
    ...of('wirral', '001 §7.2', ['FundingSource', 'wirral-dsg-programme']),
    key: 'wirral-dsg-part',
    topic: 'Dedicated Schools Grant used for the programme',
    state: 'UNKNOWN',
    detail: 'The grant is named beside the reserve; no sum is given.',
  },
  {
    ...of('wirral', '001 §3.19', ['EstablishmentVersion', 'wirral-participation 4.0']),
    key: 'wirral-participation-cost',
    topic: 'Cost of the two added full-time equivalents for participation',
    state: 'UNKNOWN',
    detail: 'The establishment doubled to 4.0; what it costs and who pays is not said.',
  },
  {
    ...of('wirral', '001 §6.1', ['WorkforceCount', 'wirral-staff-needed-2022']),
    key: 'wirral-additional-staff',
    topic: 'Additional staff needed for the programme',
    state: 'UNKNOWN',
    detail: 'More staff were needed and more may be; neither number nor cost is given.',
  },
  {
    ...of('wirral', '001 appendices'),
    key: 'wirral-appendix-1',
    topic: 'State of each of the 102 actions',
    state: 'UNKNOWN',
    detail: 'It stands in appendix 1, which is not part of the text we hold.',
  },
  {
    ...of('wirral', 'wirral-ep-tender-2026-03 appendices'),
    key: 'wirral-locum-cost',
    topic: 'Locum psychologist cost for 2026 to 2028',
    state: 'UNKNOWN',
    detail: 'An appendix of the paper of March 2026 estimates it; the sum is not in what we hold.',
    asAt: '2026-03',
  },
  {
    ...of('worcestershire', '002 ¶4'),
    key: 'worcestershire-rag-detail',
    topic: 'RAG ratings and timescales behind the Cabinet report',
    state: 'PROMISED',
    detail: 'A more detailed report exists and is to be shared with the panel in future updates, without a date.',
    promisedBy: 'Officers, to the panel',
  },
  {
    ...of('worcestershire', '002 ¶6', ['FundingResponsibility', 'worcestershire-displaced-families']),
    key: 'worcestershire-displaced-families',
    topic: 'Which body pays for children moved from London, and how many they are',
    state: 'UNKNOWN',
    detail: 'Only that funding follows the child is confirmed; neither the sum nor the number of children is given.',
  },
  {
    ...of('worcestershire', '002 ¶9', ['FundingRequest', 'worcestershire-malvern-school']),
    key: 'worcestershire-malvern-outcome',
    topic: 'Outcome of the Malvern special school bid',
    state: 'UNKNOWN',
    detail: 'An answer was expected soon; neither answer nor sum is recorded.',
  },
  {
    ...of('worcestershire', '002 ¶14', ['SourceSystem', 'worcestershire-cwd-register']),
    key: 'worcestershire-register-date',
    topic: 'When the Children with Disability Register is in place',
    state: 'UNKNOWN',
    detail: 'It is called almost in place; no date and no number of children is given.',
  },
  {
    ...of('worcestershire', '002 ¶18', ['SharingAgreement', 'worcestershire-special-academies']),
    key: 'worcestershire-academy-data',
    topic: 'Completeness of special-school performance data',
    state: 'UNKNOWN',
    detail: 'Specialist academies hand data in out of goodwill; how many do is not said.',
  },
  {
    ...of('worcestershire', '002 ¶24', ['FundingResponsibility', 'worcestershire-specialist-equipment']),
    key: 'worcestershire-equipment',
    topic: 'Who pays for specialist equipment',
    state: 'UNKNOWN',
    detail: 'Not always clear between school and health; proposals were to go to special schools.',
  },
  {
    ...of('worcestershire', '002 ¶24', ['FundingResponsibility', 'worcestershire-threshold']),
    key: 'worcestershire-threshold',
    topic: 'Where the threshold between school and council provision lies',
    state: 'UNKNOWN',
    detail: 'It is managed case by case with the advice of practitioners; no measure of it is given.',
  },
  {
    ...of('worcestershire', '002 ¶26', ['FundingSource', 'worcestershire-toileting-capital']),
    key: 'worcestershire-toileting-sum',
    topic: 'Capital budget for specialist toileting',
    state: 'UNKNOWN',
    detail: 'It exists; no sum is given.',
  },
  {
    ...of('worcestershire', '002 ¶29', ['InvestmentLine', 'worcestershire-send-2019-20']),
    key: 'worcestershire-675k-posts',
    topic: 'Posts paid for by the £675,000',
    state: 'PROMISED',
    detail:
      'About 15 different types of post, none named; types are not posts. An update was to stand in the final Cabinet report of 14 March.',
    promisedFor: '2019-03-14',
    promisedBy: 'Cabinet member for education and skills',
  },
  {
    ...of('herefordshire', '003 ¶6', ['Pathway', 'herefordshire-school-place']),
    key: 'herefordshire-place-waits',
    topic: 'Waits for a school place',
    state: 'UNKNOWN',
    detail:
      'All children with significant needs are said to have an offer. How many they are, how long they waited and where others wait years is not said.',
  },
  {
    ...of('herefordshire', '003 ¶15'),
    key: 'herefordshire-dashboard',
    topic: 'Detailed dashboard data',
    state: 'PROMISED',
    detail: 'Left out of the public report; more detail is promised in future reports, without a date.',
    promisedBy: 'Officers, to the committee',
  },
  {
    ...of('herefordshire', '003 ¶21', ['InvestmentLine', 'herefordshire-early-intervention-2024-25']),
    key: 'herefordshire-early-intervention-sum',
    topic: 'Sum for early intervention in schools in 2024-25',
    state: 'UNKNOWN',
    detail: 'The recommendation asks for adequate funding and names no sum; no answer of the executive is recorded.',
  },
  {
    ...of('unnamed-004', '004 ¶5', ['MigrationTally', 'unnamed-004-plans']),
    key: 'unnamed-004-entered',
    topic: 'EHC plans entered by hand so far',
    state: 'PROMISED',
    detail: 'No exact number could be given; the next meeting is to hear it.',
    promisedFor: 'XXXX-03',
    promisedBy: 'Officers, to the committee',
  },
  {
    ...of('unnamed-004', '004 ¶6', ['Publication', '004 siab minutes']),
    key: 'unnamed-004-minutes-late',
    topic: 'Why no SIAB minutes have been published since October',
    state: 'UNKNOWN',
    detail:
      'A member asked. The answer told of their approval and of the week they would be put up, and gave no reason.',
  },
  {
    ...of('unnamed-004', '004 ¶6'),
    key: 'unnamed-004-resources',
    topic: 'Additional resources needed',
    state: 'UNKNOWN',
    detail: 'The need was discussed; no sum and no number of staff is given.',
  },
  {
    ...of('unnamed-004', '004 ¶1'),
    key: 'unnamed-004-name',
    topic: 'Which council and which year source 004 is of',
    state: 'UNKNOWN',
    detail: 'The text names neither, and we match it to none.',
  },
]);
