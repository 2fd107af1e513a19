/** Money asked for from others, and who pays for what. */
import { FundingRequestRow } from '../../server/finance/funding-request.entity.js';
import { FundingResponsibilityRow } from '../../server/finance/funding-responsibility.entity.js';
import { facts, idOf, notApplicable, passage, unknown, type SeedTable } from '../seed.js';

const wirral = { areaId: idOf('Area', 'wirral'), asAt: '2024-10-16' } as const;
const worcestershire = { areaId: idOf('Area', 'worcestershire'), asAt: '2019-03~' } as const;

export const requestsAndRules: readonly SeedTable[] = [
  facts(FundingRequestRow, {}, [
    {
      key: 'wirral-icb-neurodevelopmental',
      purpose: 'Neurodevelopmental pathways',
      amount: unknown('The minutes name no sum.'),
      agreed: notApplicable('It was not forthcoming.'),
      status: 'NOT_FORTHCOMING',
      askedOfId: idOf('Organisation', 'cheshire-merseyside-icb'),
      ...wirral,
      sourceId: passage('000 ¶9'),
    },
    {
      key: 'worcestershire-malvern-school',
      purpose: 'An additional special school for autistic children, in Malvern',
      amount: unknown('The minutes name no sum.'),
      agreed: notApplicable('No answer is on record.'),
      status: 'PENDING',
      askedOfId: idOf('Organisation', 'dfe'),
      ...worcestershire,
      sourceId: passage('002 ¶9'),
    },
  ]),
  facts(FundingResponsibilityRow, {}, [
    {
      key: 'wirral-ehcp-operational',
      costType: 'Operational delivery of an EHC plan',
      paidBy: 'The local authority',
      payerId: idOf('Organisation', 'wirral-council'),
      status: 'AGREED',
      ...wirral,
      sourceId: passage('000 ¶15'),
    },
    {
      key: 'wirral-ehcp-delivery',
      costType: 'Delivery of what an EHC plan sets out',
      paidBy: 'The school',
      status: 'AGREED',
      ...wirral,
      sourceId: passage('000 ¶15'),
    },
    {
      key: 'worcestershire-displaced-families',
      costType: 'Children of families moved in from London',
      paidBy: 'The funding that follows the child',
      status: 'AGREED',
      rule: 'Funding follows the child; which body hands it over is not said.',
      ...worcestershire,
      sourceId: passage('002 ¶6'),
    },
    {
      key: 'worcestershire-specialist-equipment',
      costType: "A child's specialist equipment",
      status: 'UNRESOLVED',
      rule: 'School or health services. Hard to settle in full; proposals go to special schools for discussion.',
      ...worcestershire,
      sourceId: passage('002 ¶24'),
    },
    {
      key: 'worcestershire-threshold',
      costType: 'Provision above what a school provides itself',
      paidBy: 'The local authority, past the threshold',
      payerId: idOf('Organisation', 'worcestershire-council'),
      status: 'AGREED',
      rule: 'The threshold is managed in the EHC plan process; a group of practitioners advises officers, case by case.',
      ...worcestershire,
      sourceId: passage('002 ¶24'),
    },
    {
      key: 'worcestershire-toileting',
      costType: 'Specialist toileting facilities',
      paidBy: 'A capital budget',
      status: 'AGREED',
      rule: 'After a cost benefit analysis of whether the child could remain in mainstream school.',
      ...worcestershire,
      sourceId: passage('002 ¶26'),
    },
  ]),
];
