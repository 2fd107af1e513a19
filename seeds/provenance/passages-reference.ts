/** Where in published lists, law and decisions the facts of places, provenance and finance stand. */
import { passagesOf } from './passages-of.js';

const reference = (document: string, told: Readonly<Record<string, string>>) => passagesOf(document, document, told);

export const passagesReference = [
  reference('dfe-ehc-plans-2025', {
    locations:
      'The location columns name each council area with its region, its nine-character code and its three-digit number.',
  }),
  reference('ons-codes', {
    'local authorities': 'The nine-character codes of England, its regions and its local authorities.',
  }),
  reference('nhs-ods', {
    codes: 'The codes of integrated care boards, their sub-areas, NHS England regions and providers.',
  }),
  reference('nhs-chs-waits-2023', {
    providers: 'The workbooks list the providers that hand in waiting lists, with their integrated care board.',
  }),
  reference('d2i-ofsted-send', { areas: 'The summary lists each inspected area with its Ofsted number.' }),
  reference('lait-neighbours-2025-05', {
    lists: 'For each council its ten statistical neighbours, the closest first.',
  }),
  reference('hmcts-send-tribunals', {
    'appeal rate': 'The appeal rate is registered appeals over all decisions that can be appealed, by calendar year.',
  }),
  reference('lgsco-24-013-016', {
    remedy:
      'The Ombudsman has the council report regularly to its Cabinet on progress after its restructure, investment and recruitment.',
  }),
  reference('surrey-ep-capacity-2023', {
    capacity:
      'Surrey could do 27 assessments a week with its own psychologists and 38 with locums, against a demand of 44 and a backlog of 729.',
  }),
  reference('stoke-locum-eps-2025', {
    claim: 'The council says that plans in time went from 29% to 84% with locum psychologists.',
  }),
  reference('dfe-s251', {
    lines: 'The lines of expenditure by number, with their names in use.',
    'line 2.0.2': 'In 2008-09 special educational needs administration stood under line 2.0.2.',
  }),
  reference('dfe-dsg-allocations', { 'by council': 'The allocation of each council for each financial year.' }),
  reference('dfe-send-ap-dashboard', {
    'DSG balance':
      'The cumulative balance of the grant in 2021-22 as a share of income: Wirral -0.56, Herefordshire -0.19, Worcestershire -2.37 per cent, negative being a deficit.',
  }),
  reference('cipfa-subjective', {
    groups: 'The ten groups by which expenditure and income are sorted; agency staff belong to employees.',
  }),
  reference('dfe-sen2-guide', { 'SEN types': 'The codes by which the return names a type of need.' }),
  reference('nhs-chs-service-lines', {
    'children and young people': 'The service lines for children and young people.',
  }),
  reference('send-regulations-2014', {
    'reg 1': 'The regulations came into force on 1 September 2014.',
    'reg 5(1)': 'The council tells within six weeks of a request whether it will assess.',
    'reg 8': 'Those asked for advice answer within six weeks, save for named exceptions.',
    'reg 10': 'A council that will not issue a plan tells so within sixteen weeks of the request.',
    'reg 10(4)': 'The exceptions: long school closures, exceptional personal circumstances and absence from the area.',
    'reg 13(1)(a)': 'Parents and young people have at least fifteen days for a draft plan.',
    'reg 13(2)': 'The finished plan is due within twenty weeks of the request.',
    'reg 18': 'Plans of those who change phase are reviewed and amended by a fixed day of the year of transfer.',
    'reg 20':
      'A review ends in a report by the school within two weeks of the meeting and a decision by the council within four.',
  }),
  reference('children-and-families-act-2014', {
    'section 44': 'A plan is reviewed within twelve months of its making and of each review.',
  }),
  reference('devon-judgment-2022', {
    holding:
      'Amendments are proposed within four weeks of the review meeting and the amended plan follows within eight weeks of that notice, twelve in all.',
  }),
  reference('wirral-pr-2024-09', {
    'Wirral SEND':
      'The committee took £1.1m from the Strategic Holding Account Contingency for SEND in 2024-25 and provided £2.8m for future budgets.',
  }),
  reference('wirral-decision-5909', {
    decision:
      'Locum educational psychologists for fifteen months at an estimated £926,250, with eight psychologist posts vacant.',
  }),
  reference('wirral-ep-tender-2026-03', {
    appendices:
      'Seven appendices show the backlog with and without bought-in capacity, advice in six weeks, the team, requests and their forecast, locum assessments needed and estimated locum costs for 2026 to 2028.',
  }),
];
