/** The fictional reviews from outside, the risks to the plan and who helps with it. */
import { DeliveryConcentrationRow } from '../../server/improvement/delivery-concentration.entity.js';
import { ExternalReviewRow } from '../../server/improvement/external-review.entity.js';
import { PartnershipRow } from '../../server/improvement/partnership.entity.js';
import { RiskRow } from '../../server/improvement/risk.entity.js';
import { indicatorId } from '../indicators/invented-indicators.js';
import { inspectorate } from '../places/places.demonstration.js';
import type { InventedArea } from '../invent.js';
import { facts, known, notApplicable, type SeedTable } from '../seed.js';

export function inventedReviews(area: InventedArea): SeedTable[] {
  const told = area.told('improvement');
  const plan = area.id('Intervention', 'plan');
  const reviewed = { reviewerId: inspectorate };
  return [
    facts(ExternalReviewRow, told, [
      {
        key: area.key('inspection'),
        ...reviewed,
        ledToId: plan,
        title: 'Area inspection',
        kind: 'INSPECTION',
        heldOn: '2024-09-09',
        endedOn: '2024-09-27',
        grade: 3,
        outcome: 'Widespread failings; a plan was asked for.',
        publishedOn: '2024-12-03',
      },
      {
        key: area.key('monitoring'),
        ...reviewed,
        interventionId: plan,
        title: 'First monitoring visit',
        kind: 'MONITORING',
        heldOn: '2025-10-07',
        endedOn: '2025-10-08',
        outcome: 'Progress in two workstreams, too slow in therapy waits.',
        publishedOn: '2025-11-18',
      },
      {
        key: area.key('revisit'),
        ...reviewed,
        interventionId: plan,
        title: 'Next inspection',
        kind: 'REVISIT',
        expectedOn: '2026-09',
        publicationExpected: 'Within two months of the visit',
      },
    ]),
    facts(RiskRow, { ...told, interventionId: plan }, [
      {
        key: area.key('posts'),
        workstreamId: area.id('Workstream', 'therapies'),
        indicatorId: indicatorId('salt-over-18-weeks'),
        title: 'Therapist posts stay vacant',
        cause: 'Pay below that of agencies',
        effect: 'Waits over 18 weeks go on rising',
        mitigation: 'Two apprenticeships a year',
        status: 'OPEN',
        reviewBy: '2026-06-30',
      },
      {
        key: area.key('money'),
        workstreamId: area.id('Workstream', 'foundations'),
        fundingSourceId: area.id('FundingSource', 'reserve'),
        title: 'The improvement grant ends',
        cause: 'It was given for two years',
        effect: 'The programme office closes before the plan does',
        mitigation: 'A sum is kept in the reserve',
        status: 'MITIGATED',
        reviewBy: '2026-09-30',
      },
      {
        key: area.key('strike'),
        workstreamId: area.id('Workstream', 'therapies'),
        title: 'Strikes at the community trust',
        cause: 'Pay',
        effect: 'Appointments are lost',
        status: 'MATERIALISED',
      },
      {
        key: area.key('data'),
        workstreamId: area.id('Workstream', 'neuro'),
        title: 'Waits are counted in two ways',
        cause: 'Nobody has agreed when the clock stops',
        effect: 'Nobody can say whether the list grows',
        status: 'OPEN',
        reviewBy: '2026-04-30',
      },
    ]),
    facts(PartnershipRow, told, [
      {
        key: area.key('forum'),
        interventionId: plan,
        partnerId: area.id('Organisation', 'forum'),
        title: 'Parents on every workstream',
        kind: 'COMMITMENT',
        description: 'Two parents sit in each workstream and are paid for it.',
        members: known(12),
        startedOn: '2025-02',
      },
      {
        key: area.key('peers'),
        interventionId: plan,
        title: 'Learning with another council',
        kind: 'PEER_NETWORK',
        description: 'Head teachers visit each other’s bases.',
        members: notApplicable('It has no fixed membership.'),
        startedOn: '2025-09',
      },
    ]),
    facts(DeliveryConcentrationRow, told, [
      {
        key: area.key('trust'),
        interventionId: plan,
        organisationId: area.id('Organisation', 'community-trust'),
        share: known('33'),
        concern: 'A third of the actions are the community trust’s, whose posts are the hardest to fill.',
        response: 'The hospital trust takes over occupational therapy.',
      },
    ]),
  ];
}
