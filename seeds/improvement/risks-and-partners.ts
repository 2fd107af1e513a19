/** What threatens the plans, and who else takes part in them. */
import { DeliveryConcentrationRow } from '../../server/improvement/delivery-concentration.entity.js';
import { PartnershipRow } from '../../server/improvement/partnership.entity.js';
import { RiskRow } from '../../server/improvement/risk.entity.js';
import { facts, idOf, known, notApplicable, unknown, type SeedTable } from '../seed.js';
import { intervention, organisation, planned, said } from './improvement-keys.js';

const one = notApplicable('Work with one body or place, or not a body of members.');

export const risksAndPartners: readonly SeedTable[] = [
  facts(RiskRow, {}, [
    {
      key: 'wirral-pace',
      title: 'Change is not quick enough',
      cause: 'The pace asked for is high, and re-inspection comes within 18 months.',
      effect: 'The Department for Education escalates, and improvement cannot be shown in time.',
      mitigation: 'Partners set priorities, resource and drive the change; progress is monitored regularly.',
      status: 'OPEN',
      ...planned('001', '§7.1'),
    },
    {
      key: 'wirral-investment',
      title: 'Too little is invested in the programme',
      cause: 'No money, or not enough.',
      effect: 'The improvements are not made.',
      mitigation: 'The reserve of £1.051m, with use of Dedicated Schools Grant.',
      status: 'MITIGATED',
      fundingSourceId: idOf('FundingSource', 'wirral-reserve-2021-22'),
      ...planned('001', '§7.2'),
    },
    {
      key: 'wirral-staffing-2024',
      title: 'Staff come later than planned',
      cause: 'Industrial action delays recruitment and training.',
      effect:
        'Members asked about five delayed milestones; the officer expects no adverse effect on the recovery plan.',
      status: 'MATERIALISED',
      indicatorId: idOf('Indicator', 'ehcp-20-weeks'),
      ...said('000', '¶11'),
      interventionId: intervention('wirral-ehcp-recovery-plan'),
    },
    {
      key: 'worcestershire-clarity',
      title: 'The plan cannot be followed',
      cause: 'The Cabinet report is unclear in action and timelines.',
      effect: 'Members cannot tell what is done by when.',
      mitigation: 'The more detailed report with ratings and timescales is to be shared.',
      status: 'MITIGATED',
      ...planned('002', '¶3'),
    },
    {
      key: 'worcestershire-new-teachers',
      title: 'New teachers know little of SEND',
      cause: 'Initial teacher training hardly covers it.',
      effect: 'Teachers lack experience in the short term, whatever is promised for later.',
      mitigation: 'A university and a special school have committed to cover it better.',
      status: 'OPEN',
      ...planned('002', '¶11'),
    },
    {
      key: 'herefordshire-early-intervention',
      title: 'Early intervention in schools is cut back',
      cause:
        'Demand for statutory work takes psychologists from relational practice and trauma response work in schools.',
      effect: 'Not known: it is too early to measure.',
      mitigation:
        'Resources are used and schools worked with in other ways; training on emotionally based school avoidance continues.',
      status: 'OPEN',
      indicatorId: idOf('Indicator', 'ehc-plans-growth'),
      ...planned('003', '¶9'),
    },
    {
      key: 'unnamed-004-data',
      title: 'Annual reviews cannot be managed for want of data',
      cause: 'Technical issues, which the source does not describe; data is entered by hand.',
      effect: 'There is no clear position on how many reviews are completed, with more than 2,850 plans to manage.',
      mitigation: 'Data is entered by hand for three more months; an update follows at the next meeting.',
      status: 'MATERIALISED',
      ...planned('004', '¶3'),
    },
  ]),

  facts(PartnershipRow, {}, [
    {
      key: 'worcestershire-roadshows',
      title: 'Roadshows for parents and carers',
      kind: 'OUTREACH',
      description: 'Well attended, with good conversations.',
      members: one,
      partnerId: organisation('worcestershire-sendiass'),
      ...planned('002', '¶22'),
    },
    {
      key: 'worcestershire-fip',
      title: 'Working with Families in Partnership',
      kind: 'SUPPORT',
      description:
        'A stronger relationship has made communication with parents better. The forum needs more capacity to reach further.',
      members: one,
      partnerId: organisation('families-in-partnership'),
      ...planned('002', '¶22'),
    },
    {
      key: 'herefordshire-dfe-reform',
      title: 'Testing the reforms of the Department for Education',
      kind: 'TEST_PROGRAMME',
      description: 'With regional colleagues, over the next few years.',
      members: unknown('Which and how many areas take part is not said.'),
      partnerId: organisation('dfe'),
      ...planned('003', '¶9'),
    },
    {
      key: 'herefordshire-bedford',
      title: 'Work with colleagues in Bedford',
      kind: 'LEARNING',
      description: 'Helped to look closely at how needs coordinators work as a network.',
      members: one,
      ...planned('003', '¶10'),
    },
    {
      key: 'herefordshire-peer-network',
      title: 'Three schools reviewing one another',
      kind: 'PEER_NETWORK',
      description: 'A network set up for peer review. The schools are not named.',
      members: known(3),
      ...planned('003', '¶10'),
    },
    {
      key: 'herefordshire-heads',
      title: 'Termly conferences of head teachers',
      kind: 'LEARNING',
      description: 'They show what works well in schools.',
      members: unknown('Not said.'),
      ...planned('003', '¶10'),
    },
  ]),

  facts(DeliveryConcentrationRow, {}, [
    {
      key: 'worcestershire-babcock',
      share: unknown('Much of the action is said to rely on it; no number of actions is given.'),
      concern: 'Many schools, academies above all, choose not to use Babcock Prime.',
      response: 'Improvement does not rely on it alone, and it does very good work.',
      organisationId: organisation('babcock-prime'),
      ...planned('002', '¶3'),
    },
  ]),
];
