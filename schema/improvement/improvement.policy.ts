/** Who may read and send each field of improvement. */
import { Action } from './action.js';
import { AddAction } from './add-action.js';
import { AddDependency, WaitsForInput } from './add-dependency.js';
import { AddMilestone } from './add-milestone.js';
import { AddRatingScale, RatingValueInput } from './add-rating-scale.js';
import { AddWorkstream } from './add-workstream.js';
import { AreaOfConcern } from './area-of-concern.js';
import { AttachEvidence } from './attach-evidence.js';
import { CloseRisk } from './close-risk.js';
import { CompleteAction } from './complete-action.js';
import { CompleteMilestone } from './complete-milestone.js';
import { DeliveryConcentration } from './delivery-concentration.js';
import { Dependency } from './dependency.js';
import { EndIntervention } from './end-intervention.js';
import { EvidenceRequirement } from './evidence-requirement.js';
import { Evidence } from './evidence.js';
import { ExplainRebaseline } from './explain-rebaseline.js';
import { ExternalReview } from './external-review.js';
import { ForecastMilestone } from './forecast-milestone.js';
import { ImpactLink } from './impact-link.js';
import { Intervention } from './intervention.js';
import { JudgeAreaOfConcern } from './judge-area-of-concern.js';
import { ImpactMeansInput, ImpactOutcomeInput, LinkImpact } from './link-impact.js';
import { Milestone } from './milestone.js';
import { Partnership } from './partnership.js';
import { PlanOrWorkstreamInput, PlanPartInput, PlanPlaceInput, PlanStepInput } from './plan-part.js';
import { RaiseRisk } from './raise-risk.js';
import { RatingScale } from './rating-scale.js';
import { RatingValue } from './rating-value.js';
import { ReassessImpact } from './reassess-impact.js';
import { RebaselineAction } from './rebaseline-action.js';
import { RebaselineInput } from './rebaseline-input.js';
import { RebaselineMilestone } from './rebaseline-milestone.js';
import { RebaselineTally } from './rebaseline-tally.js';
import { Rebaseline } from './rebaseline.js';
import { RecordReviewOutcome } from './record-review-outcome.js';
import { RecordReview } from './record-review.js';
import { ReportStatus, StatusInput } from './report-status.js';
import { RequireEvidence } from './require-evidence.js';
import { ResolveDependency } from './resolve-dependency.js';
import { ReviewRisk } from './review-risk.js';
import { Risk } from './risk.js';
import { SignOffInput, SignOffStatus } from './sign-off-status.js';
import { SlippageCause } from './slippage-cause.js';
import { AreaOfConcernInput, StartIntervention } from './start-intervention.js';
import { StatusCounts } from './status-counts.js';
import { StatusReport } from './status-report.js';
import { StatusTally } from './status-tally.js';
import { Workstream } from './workstream.js';
import { RecordSlippageCause } from './record-slippage-cause.js';
import { ResolveSlippageCause } from './resolve-slippage-cause.js';
import { RecordPartnership } from './record-partnership.js';
import { RevisePartnership } from './revise-partnership.js';
import { RecordDeliveryConcentration } from './record-delivery-concentration.js';
import { RecordRebaselineTally } from './record-rebaseline-tally.js';
import { RecordStatusTallies, StatusTallyInput } from './record-status-tallies.js';
import { input, open, write, type Policy } from '../shared/policy.js';

export const improvementPolicy: readonly Policy[] = [
  open(Intervention, 'slug title kind status startedOn dueOn endedOn listsAllActions note overdue statusCounts netSlippageDays'),
  open(AreaOfConcern, 'number title status'),
  open(Workstream, 'number title covers leadRole statusCounts'),
  open(Action, 'title reference description ownerRole dueOn completedOn timeliness latestStatus hasImpactEvidence'),
  open(Milestone, 'title originalDue currentDue forecast completedOn note timeliness overdue slippageDays'),
  open(Rebaseline, 'oldDue newDue reason approverRole agreedOn awaitsReason slippageDays'),
  open(RebaselineTally, 'count completedSince reason approverRole reportedOn'),
  open(Dependency, 'kind statement externalEvent lagDays hard resolvedOn resolved'),
  open(RatingScale, 'slug name usedBy'),
  open(RatingValue, 'label canonical sequence'),
  open(StatusReport, 'statement authorRole signedOffByRole signedOffOn signOff'),
  open(StatusTally, 'subject basis count expectedBy note'),
  open(EvidenceRequirement, 'expects requiredBy dueOn means due evidenced'),
  open(Evidence, 'title kind purpose supports strength producedOn'),
  open(Risk, 'title cause effect mitigation status reviewBy'),
  open(ExternalReview, 'title kind heldOn endedOn expectedOn outcome grade publishedOn publicationExpected expectationPassed'),
  open(ImpactLink, 'direction expectedEffect lagMonths strength assertedBy'),
  open(SlippageCause, 'kind cause slippage mitigation resolvedOn resolved'),
  open(Partnership, 'title kind description members startedOn endsOn'),
  open(DeliveryConcentration, 'share concern response'),

  open(StatusCounts, 'complete onTrack atRisk delayedNotAtRisk overdue notStarted notRated total'),

  input(WaitsForInput, 'step postId vacancyId investmentLineId fundingRequestId dataQueryId organisationId'),
  input(RatingValueInput, 'label canonical'),
  input(ImpactMeansInput, 'investmentLineId postTypeId workforceCountId teamId actionId'),
  input(ImpactOutcomeInput, 'indicatorId pathwayId'),
  input(PlanOrWorkstreamInput, 'interventionId workstreamId'),
  input(PlanPlaceInput, 'actionId'),
  input(PlanPartInput, 'milestoneId'),
  input(PlanStepInput, 'milestoneId actionId workstreamId'),
  input(RebaselineInput, 'newDue reason approverRole agreedOn sourceId'),
  input(StatusInput, 'about ratingId statement authorRole'),
  input(StatusTallyInput, 'ratingId count note'),
  input(SignOffInput, 'statusReportId expectedVersion'),
  input(AreaOfConcernInput, 'number title status'),

  write(StartIntervention, 'areaId slug title kind startedOn dueOn issuedById replacesId answersId ledToById listsAllActions note areasOfConcern', 'intervention areasOfConcern'),
  write(EndIntervention, 'interventionId endedOn', 'intervention'),
  write(JudgeAreaOfConcern, 'areaOfConcernId status asAt sourceId', 'areaOfConcern'),
  write(AddWorkstream, 'interventionId number title covers leadRole', 'workstream'),
  write(AddAction, 'partOf title reference description ownerRole dueOn areaOfConcernId deliveryOrganisationId provisionGapId', 'action'),
  write(AddMilestone, 'partOf title originalDue forecast note', 'milestone'),
  write(ForecastMilestone, 'milestoneId forecast', 'milestone'),
  write(CompleteMilestone, 'milestoneId completedOn', 'milestone'),
  write(CompleteAction, 'actionId completedOn', 'action'),
  write(RebaselineMilestone, 'milestoneId', 'milestone rebaseline'),
  write(RebaselineAction, 'actionId', 'action rebaseline'),
  write(ExplainRebaseline, 'rebaselineId agreed reason approverRole agreedOn sourceId', 'rebaseline milestone action'),
  write(RecordRebaselineTally, 'about count completedSince reason approverRole reportedOn', 'rebaselineTally'),
  write(AddDependency, 'dependent kind waitsFor externalEvent statement lagDays hard', 'dependency'),
  write(ResolveDependency, 'dependencyId resolvedOn', 'dependency'),
  write(ReportStatus, 'items', 'statusReports'),
  write(RecordStatusTallies, 'areaId about subject expectedBy items', 'statusTallies'),
  write(SignOffStatus, 'items signedOffByRole', 'statusReports'),
  write(AddRatingScale, 'slug name usedBy asAt values', 'ratingScale values'),
  write(RequireEvidence, 'about expects requiredBy organisationId dueOn means', 'requirement'),
  write(AttachEvidence, 'about requirementId title kind purpose supports strength producedOn', 'evidence'),
  write(LinkImpact, 'areaId means outcome direction expectedEffect lagMonths strength evidenceId assertedBy', 'impactLink'),
  write(ReassessImpact, 'impactLinkId strength direction asAt evidenceId sourceId', 'impactLink'),
  write(RaiseRisk, 'threatens title cause effect mitigation fundingSourceId indicatorId reviewBy', 'risk'),
  write(ReviewRisk, 'riskId asAt mitigated mitigation reviewBy', 'risk'),
  write(CloseRisk, 'riskId asAt happened', 'risk'),
  write(RecordReview, 'areaId title kind reviewerId interventionId expectedAsId heldOn endedOn expectedOn outcome grade publishedOn publicationExpected', 'review'),
  write(RecordReviewOutcome, 'reviewId asAt endedOn outcome grade publishedOn publicationExpected', 'review'),

  write(RecordSlippageCause, 'late disruptionId kind cause slippage mitigation resolvedOn', 'slippageCause'),
  write(ResolveSlippageCause, 'slippageCauseId resolvedOn mitigation', 'slippageCause'),
  write(RecordPartnership, 'areaId interventionId partnerId title kind description members startedOn endsOn', 'partnership'),
  write(RevisePartnership, 'partnershipId asAt description members endsOn', 'partnership'),
  write(RecordDeliveryConcentration, 'interventionId organisationId share concern response', 'concentration'),
];
