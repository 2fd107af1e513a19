import { Action } from '../../schema/improvement/action.js';
import { AreaOfConcern } from '../../schema/improvement/area-of-concern.js';
import { DeliveryConcentration } from '../../schema/improvement/delivery-concentration.js';
import { Dependency } from '../../schema/improvement/dependency.js';
import { Evidence } from '../../schema/improvement/evidence.js';
import { EvidenceRequirement } from '../../schema/improvement/evidence-requirement.js';
import { ExternalReview } from '../../schema/improvement/external-review.js';
import { ImpactLink } from '../../schema/improvement/impact-link.js';
import { improvementEdges } from '../../schema/improvement/improvement.edges.js';
import { improvementPolicy } from '../../schema/improvement/improvement.policy.js';
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
import { addAction } from './add-action.js';
import { addDependency } from './add-dependency.js';
import { addMilestone } from './add-milestone.js';
import { addRatingScale } from './add-rating-scale.js';
import { addWorkstream } from './add-workstream.js';
import { AreaOfConcernRow } from './area-of-concern.entity.js';
import { attachEvidence } from './attach-evidence.js';
import { closeRisk } from './close-risk.js';
import { completeAction } from './complete-action.js';
import { completeMilestone } from './complete-milestone.js';
import { DeliveryConcentrationRow } from './delivery-concentration.entity.js';
import { DependencyRow } from './dependency.entity.js';
import { endIntervention } from './end-intervention.js';
import { EvidenceRequirementRow } from './evidence-requirement.entity.js';
import { EvidenceRow } from './evidence.entity.js';
import { explainRebaseline } from './explain-rebaseline.js';
import { ExternalReviewRow } from './external-review.entity.js';
import { forecastMilestone } from './forecast-milestone.js';
import { ImpactLinkRow } from './impact-link.entity.js';
import { improvementLinks } from './improvement.links.js';
import { InterventionRow } from './intervention.entity.js';
import { judgeAreaOfConcern } from './judge-area-of-concern.js';
import { linkImpact } from './link-impact.js';
import { MilestoneRow } from './milestone.entity.js';
import { PartnershipRow } from './partnership.entity.js';
import { raiseRisk } from './raise-risk.js';
import { RatingScaleRow } from './rating-scale.entity.js';
import { RatingValueRow } from './rating-value.entity.js';
import { reassessImpact } from './reassess-impact.js';
import { rebaselineAction } from './rebaseline-action.js';
import { rebaselineMilestone } from './rebaseline-milestone.js';
import { RebaselineTallyRow } from './rebaseline-tally.entity.js';
import { RebaselineRow } from './rebaseline.entity.js';
import { recordRebaselineTally } from './record-rebaseline-tally.js';
import { recordReviewOutcome } from './record-review-outcome.js';
import { recordReview } from './record-review.js';
import { recordStatusTallies } from './record-status-tallies.js';
import { reportStatus } from './report-status.js';
import { requireEvidence } from './require-evidence.js';
import { resolveDependency } from './resolve-dependency.js';
import { reviewRisk } from './review-risk.js';
import { RiskRow } from './risk.entity.js';
import { signOffStatus } from './sign-off-status.js';
import { SlippageCauseRow } from './slippage-cause.entity.js';
import { startIntervention } from './start-intervention.js';
import { StatusReportRow } from './status-report.entity.js';
import { StatusTallyRow } from './status-tally.entity.js';
import { trackerImport } from './tracker/import.js';
import { WorkstreamRow } from './workstream.entity.js';
import { recordSlippageCause } from './record-slippage-cause.js';
import { resolveSlippageCause } from './resolve-slippage-cause.js';
import { recordPartnership } from './record-partnership.js';
import { revisePartnership } from './revise-partnership.js';
import { recordDeliveryConcentration } from './record-delivery-concentration.js';

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
  policy: improvementPolicy,
  links: improvementLinks,
  writes: [
    startIntervention,
    endIntervention,
    judgeAreaOfConcern,
    addWorkstream,
    addAction,
    addMilestone,
    forecastMilestone,
    completeMilestone,
    completeAction,
    rebaselineMilestone,
    rebaselineAction,
    explainRebaseline,
    recordRebaselineTally,
    addDependency,
    resolveDependency,
    reportStatus,
    signOffStatus,
    recordStatusTallies,
    addRatingScale,
    requireEvidence,
    attachEvidence,
    linkImpact,
    reassessImpact,
    raiseRisk,
    reviewRisk,
    closeRisk,
    recordReview,
    recordReviewOutcome,
    recordSlippageCause,
    resolveSlippageCause,
    recordPartnership,
    revisePartnership,
    recordDeliveryConcentration,
  ],
  imports: [trackerImport],
  resolvers: [],
};
