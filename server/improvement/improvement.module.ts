import { Action } from '../../schema/improvement/action.js';
import { AreaOfConcern } from '../../schema/improvement/area-of-concern.js';
import { DeliveryConcentration } from '../../schema/improvement/delivery-concentration.js';
import { Dependency } from '../../schema/improvement/dependency.js';
import { Evidence } from '../../schema/improvement/evidence.js';
import { EvidenceRequirement } from '../../schema/improvement/evidence-requirement.js';
import { ExternalReview } from '../../schema/improvement/external-review.js';
import { ImpactLink } from '../../schema/improvement/impact-link.js';
import { improvementEdges } from '../../schema/improvement/improvement.edges.js';
import { Intervention } from '../../schema/improvement/intervention.js';
import { Milestone } from '../../schema/improvement/milestone.js';
import { Partnership } from '../../schema/improvement/partnership.js';
import { RatingScale } from '../../schema/improvement/rating-scale.js';
import { RatingValue } from '../../schema/improvement/rating-value.js';
import { Rebaseline } from '../../schema/improvement/rebaseline.js';
import { RebaselineTally } from '../../schema/improvement/rebaseline-tally.js';
import { Risk } from '../../schema/improvement/risk.js';
import { SlippageCause } from '../../schema/improvement/slippage-cause.js';
import { StatusReport } from '../../schema/improvement/status-report.js';
import { StatusTally } from '../../schema/improvement/status-tally.js';
import { Workstream } from '../../schema/improvement/workstream.js';
import type { Module } from '../platform/module.js';
import { ActionRow } from './action.entity.js';
import { AreaOfConcernRow } from './area-of-concern.entity.js';
import { DeliveryConcentrationRow } from './delivery-concentration.entity.js';
import { DependencyRow } from './dependency.entity.js';
import { EvidenceRow } from './evidence.entity.js';
import { EvidenceRequirementRow } from './evidence-requirement.entity.js';
import { ExternalReviewRow } from './external-review.entity.js';
import { ImpactLinkRow } from './impact-link.entity.js';
import { improvementLinks } from './improvement.links.js';
import { InterventionRow } from './intervention.entity.js';
import { MilestoneRow } from './milestone.entity.js';
import { PartnershipRow } from './partnership.entity.js';
import { RatingScaleRow } from './rating-scale.entity.js';
import { RatingValueRow } from './rating-value.entity.js';
import { RebaselineRow } from './rebaseline.entity.js';
import { RebaselineTallyRow } from './rebaseline-tally.entity.js';
import { RiskRow } from './risk.entity.js';
import { SlippageCauseRow } from './slippage-cause.entity.js';
import { StatusReportRow } from './status-report.entity.js';
import { StatusTallyRow } from './status-tally.entity.js';
import { WorkstreamRow } from './workstream.entity.js';

export const improvement: Module = {
  name: 'improvement',
  tables: [
    [Intervention, InterventionRow],
    [AreaOfConcern, AreaOfConcernRow],
    [Workstream, WorkstreamRow],
    [Action, ActionRow],
    [Milestone, MilestoneRow],
    [Rebaseline, RebaselineRow],
    [RebaselineTally, RebaselineTallyRow],
    [Dependency, DependencyRow],
    [RatingScale, RatingScaleRow],
    [RatingValue, RatingValueRow],
    [StatusReport, StatusReportRow],
    [StatusTally, StatusTallyRow],
    [EvidenceRequirement, EvidenceRequirementRow],
    [Evidence, EvidenceRow],
    [Risk, RiskRow],
    [ExternalReview, ExternalReviewRow],
    [ImpactLink, ImpactLinkRow],
    [SlippageCause, SlippageCauseRow],
    [Partnership, PartnershipRow],
    [DeliveryConcentration, DeliveryConcentrationRow],
  ],
  edges: improvementEdges,
  links: improvementLinks,
  writes: [],
  resolvers: [],
};
