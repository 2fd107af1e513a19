/** Where improvement leads: from a plan to its actions and dates, to what they wait for, what shows their effect, and who looks at them. */
import { Caller } from '../access/caller.js';
import { FundingRequest } from '../finance/funding-request.js';
import { FundingSource } from '../finance/funding-source.js';
import { InvestmentLine } from '../finance/investment-line.js';
import { Indicator } from '../indicators/indicator.js';
import { Area } from '../places/area.js';
import { Organisation } from '../places/organisation.js';
import { DataQuery } from '../provenance/data-query.js';
import { edge, type Edge } from '../shared/edges.js';
import { Pathway } from '../waits/pathway.js';
import { ProvisionGap } from '../waits/provision-gap.js';
import { DisruptionEvent } from '../workforce/disruption-event.js';
import { Post } from '../workforce/post.js';
import { PostType } from '../workforce/post-type.js';
import { Team } from '../workforce/team.js';
import { Vacancy } from '../workforce/vacancy.js';
import { WorkforceCount } from '../workforce/workforce-count.js';
import { Action } from './action.js';
import { AreaOfConcern } from './area-of-concern.js';
import { DeliveryConcentration } from './delivery-concentration.js';
import { Dependency } from './dependency.js';
import { Evidence } from './evidence.js';
import { EvidenceRequirement } from './evidence-requirement.js';
import { ExternalReview } from './external-review.js';
import { ImpactLink } from './impact-link.js';
import { Intervention } from './intervention.js';
import { Milestone } from './milestone.js';
import { Partnership } from './partnership.js';
import { RatingScale } from './rating-scale.js';
import { RatingValue } from './rating-value.js';
import { Rebaseline } from './rebaseline.js';
import { RebaselineTally } from './rebaseline-tally.js';
import { Risk } from './risk.js';
import { SlippageCause } from './slippage-cause.js';
import { StatusReport } from './status-report.js';
import { StatusTally } from './status-tally.js';
import { Workstream } from './workstream.js';

const plan: readonly Edge[] = [
  edge([Intervention, 'area', 'The area that is to improve.'], [Area, 'interventions', 'The plans, notices and strategies under which it improves.']),
  edge([Intervention, 'issuedBy', 'The organisation that issued or approved it. Null: not recorded.'], [Organisation, 'interventionsIssued', 'Plans and notices it issued or approved.']),
  edge([Intervention, 'replaces', 'The one it replaces. Null: none, or not recorded.'], [Intervention, 'replacedBy', 'The one that replaced it.'], { parts: 'recordedAt' }),
  edge([Intervention, 'answers', 'The notice or plan that it answers. Null: none, or not recorded.'], [Intervention, 'answeredBy', 'The plans that answer it.']),

  edge([AreaOfConcern, 'area', 'The area concerned.'], [Area, 'areasOfConcern', 'What inspections and notices say must improve.']),
  edge([AreaOfConcern, 'intervention', 'The notice or plan that names it.'], [Intervention, 'areasOfConcern', 'What must improve, as far as a source describes it.']),

  edge([Workstream, 'area', 'The area concerned.'], [Area, 'workstreams', 'The parts of its plans.']),
  edge([Workstream, 'intervention', 'The plan it is part of.'], [Intervention, 'workstreams', 'Its parts, as far as a source describes them.']),

  edge([Action, 'area', 'The area concerned.'], [Area, 'actions', 'What its plans do.']),
  edge([Action, 'intervention', 'The plan it belongs to.'], [Intervention, 'actions', 'Its actions, as far as a source describes them.']),
  edge([Action, 'workstream', 'The workstream it belongs to. Null: none, or the source does not say.'], [Workstream, 'actions', 'Its actions, as far as a source describes them.']),
  edge([Action, 'areaOfConcern', 'The area of concern it answers. Null: none, or the source does not say.'], [AreaOfConcern, 'actions', 'What is done about it.']),
  edge([Action, 'deliveryOrganisation', 'The organisation that delivers it. Null: the source does not say.'], [Organisation, 'actionsDelivered', 'Actions it delivers.']),
  edge([Action, 'provisionGap', 'The gap in provision it is to close. Null: none.'], [ProvisionGap, 'actions', 'What is done to close it.']),

  edge([Milestone, 'area', 'The area concerned.'], [Area, 'milestones', 'What its plans are to reach, and when.']),
  edge([Milestone, 'intervention', 'The plan it belongs to.'], [Intervention, 'milestones', 'What it is to reach, and when.']),
  edge([Milestone, 'workstream', 'The workstream it belongs to. Null: none, or the source does not say.'], [Workstream, 'milestones', 'What it is to reach, and when.']),
  edge([Milestone, 'action', 'The action it measures. Null: none in particular.'], [Action, 'milestones', 'What it is to reach, and when.']),

  edge([Rebaseline, 'area', 'The area concerned.'], [Area, 'rebaselines', 'Due dates that were moved.']),
  edge([Rebaseline, 'milestone', 'The milestone whose date was moved. Null: an action.'], [Milestone, 'rebaselines', 'How its date was moved.']),
  edge([Rebaseline, 'action', 'The action whose date was moved. Null: a milestone.'], [Action, 'rebaselines', 'How its date was moved.']),
  edge([Rebaseline, 'supersedes', 'The move that awaited a reason and is settled by this one. Null: none.'], [Rebaseline, 'supersededBy', 'What settled it, where it awaited a reason.'], { parts: 'recordedAt' }),
  edge([RebaselineTally, 'area', 'The area concerned.'], [Area, 'rebaselineTallies', 'Due dates that were moved, counted and not named.']),
  edge([RebaselineTally, 'intervention', 'The plan.'], [Intervention, 'rebaselineTallies', 'Its due dates that were moved, counted and not named.']),
  edge([RebaselineTally, 'workstream', 'The workstream. Null: not one workstream.'], [Workstream, 'rebaselineTallies', 'Its due dates that were moved, counted and not named.']),
];

const waitsFor: readonly Edge[] = [
  edge([Dependency, 'area', 'The area concerned.'], [Area, 'dependencies', 'What its plans wait for.']),
  edge([Dependency, 'dependentMilestone', 'The milestone that waits. Null: an action or workstream waits.'], [Milestone, 'dependencies', 'What it waits for.']),
  edge([Dependency, 'dependentAction', 'The action that waits. Null: a milestone or workstream waits.'], [Action, 'dependencies', 'What it waits for.']),
  edge([Dependency, 'dependentWorkstream', 'The workstream that waits. Null: a milestone or action waits.'], [Workstream, 'dependencies', 'What it waits for.']),
  edge([Dependency, 'prerequisiteMilestone', 'For FINISH_START: the milestone to be reached first.'], [Milestone, 'dependents', 'What waits for it.']),
  edge([Dependency, 'prerequisiteAction', 'For FINISH_START: the action to be done first.'], [Action, 'dependents', 'What waits for it.']),
  edge([Dependency, 'prerequisiteWorkstream', 'For FINISH_START: the workstream to be finished first.'], [Workstream, 'dependents', 'What waits for it.']),
  edge([Dependency, 'post', 'For NEEDS_POST: the post to be filled.'], [Post, 'dependents', 'What in the plans waits for it to be filled.']),
  edge([Dependency, 'vacancy', 'For NEEDS_POST: the vacancy to be filled.'], [Vacancy, 'dependents', 'What in the plans waits for it to be filled.']),
  edge([Dependency, 'investmentLine', 'For NEEDS_FUNDING: the line of money.'], [InvestmentLine, 'dependents', 'What in the plans waits for it.']),
  edge([Dependency, 'fundingRequest', 'For NEEDS_FUNDING: the request for money.'], [FundingRequest, 'dependents', 'What in the plans waits for it.']),
  edge([Dependency, 'dataQuery', 'For NEEDS_DATA: the query to be answered.'], [DataQuery, 'dependents', 'What in the plans waits for its answer.']),
  edge([Dependency, 'organisation', 'For EXTERNAL: the organisation that must act.'], [Organisation, 'dependents', 'What in the plans of areas waits for it.']),

  edge([SlippageCause, 'area', 'The area concerned.'], [Area, 'slippageCauses', 'Why its plans were late.']),
  edge([SlippageCause, 'intervention', 'The plan that was late.'], [Intervention, 'slippageCauses', 'Why it was late.']),
  edge([SlippageCause, 'workstream', 'The workstream that was late. Null: not one workstream, or not said.'], [Workstream, 'slippageCauses', 'Why it was late.']),
  edge([SlippageCause, 'action', 'The action that was late. Null: not one action, or not said.'], [Action, 'slippageCauses', 'Why it was late.']),
  edge([SlippageCause, 'milestone', 'The milestone that was late. Null: not one milestone, or not said.'], [Milestone, 'slippageCauses', 'Why it was late.']),
  edge([SlippageCause, 'disruption', 'The disruption behind it. Null: none recorded.'], [DisruptionEvent, 'slippageCauses', 'What in the plans it made late.']),
];

const rated: readonly Edge[] = [
  edge([RatingValue, 'scale', 'The scale it belongs to.'], [RatingScale, 'values', 'Its ratings, the best first.'], {
    required: true,
    parts: 'sequence',
  }),

  edge([StatusReport, 'area', 'The area concerned.'], [Area, 'statusReports', 'How its plans were rated.']),
  edge([StatusReport, 'rating', 'The rating given.'], [RatingValue, 'statusReports', 'What was rated so.'], {
    required: true,
  }),
  edge([StatusReport, 'action', 'The action rated. Null: something else was.'], [Action, 'statusReports', 'How it was rated over time.']),
  edge([StatusReport, 'milestone', 'The milestone rated. Null: something else was.'], [Milestone, 'statusReports', 'How it was rated over time.']),
  edge([StatusReport, 'workstream', 'The workstream rated. Null: something else was.'], [Workstream, 'statusReports', 'How it was rated over time.']),
  edge([StatusReport, 'intervention', 'The plan rated. Null: something else was.'], [Intervention, 'statusReports', 'How it was rated over time.']),
  edge([StatusReport, 'reportedBy', 'The caller that reported it here. Null: taken from a source.'], [Caller, 'statusReports', 'How it rated plans and their parts.']),
  edge([StatusReport, 'signedOffBy', 'The caller that signed it off here. Null: not signed off here.'], [Caller, 'statusReportsSignedOff', 'What others reported and it signed off.']),

  edge([StatusTally, 'area', 'The area concerned.'], [Area, 'statusTallies', 'How its plans stood, counted and not listed.']),
  edge([StatusTally, 'intervention', 'The plan counted in. Null: none, or the source does not say.'], [Intervention, 'statusTallies', 'How it stood, counted and not listed.']),
  edge([StatusTally, 'workstream', 'The workstream counted in. Null: the whole plan.'], [Workstream, 'statusTallies', 'How it stood, counted and not listed.']),
  edge([StatusTally, 'rating', 'The rating counted. Null: the total, whatever the rating.'], [RatingValue, 'statusTallies', 'Counts of what was rated so.']),
];

const shown: readonly Edge[] = [
  edge([EvidenceRequirement, 'area', 'The area concerned.'], [Area, 'evidenceRequirements', 'What bodies expect to be shown.']),
  edge([EvidenceRequirement, 'intervention', 'The plan it is about.'], [Intervention, 'evidenceRequirements', 'What bodies expect to be shown of it.']),
  edge([EvidenceRequirement, 'workstream', 'The workstream it is about. Null: not one workstream.'], [Workstream, 'evidenceRequirements', 'What bodies expect to be shown of it.']),
  edge([EvidenceRequirement, 'action', 'The action it is about. Null: not one action.'], [Action, 'evidenceRequirements', 'What bodies expect to be shown of it.']),
  edge([EvidenceRequirement, 'milestone', 'The milestone it is about. Null: not one milestone.'], [Milestone, 'evidenceRequirements', 'What bodies expect to be shown of it.']),
  edge([EvidenceRequirement, 'organisation', 'The organisation that expects it. Null: no one organisation.'], [Organisation, 'evidenceRequirements', 'What it expects to be shown.']),

  edge([Evidence, 'area', 'The area concerned.'], [Area, 'evidence', 'What shows that its plans were carried out, or what difference they made.']),
  edge([Evidence, 'intervention', 'The plan it is about.'], [Intervention, 'evidence', 'What shows that it was carried out, or what difference it made.']),
  edge([Evidence, 'workstream', 'The workstream it is about. Null: not one workstream.'], [Workstream, 'evidence', 'What shows that it was carried out, or what difference it made.']),
  edge([Evidence, 'action', 'The action it is about. Null: not one action.'], [Action, 'evidence', 'What shows that it was done, or what difference it made.']),
  edge([Evidence, 'milestone', 'The milestone it is about. Null: not one milestone.'], [Milestone, 'evidence', 'What shows that it was reached, or what difference it made.']),
  edge([Evidence, 'requirement', 'The expectation it answers. Null: none.'], [EvidenceRequirement, 'evidence', 'What was put forward for it.']),

  edge([ImpactLink, 'area', 'The area it is said of.'], [Area, 'impactLinks', 'What is said to work on its outcomes.']),
  edge([ImpactLink, 'investmentLine', 'The money that is said to work. Null: something else is.'], [InvestmentLine, 'impactLinks', 'What it is said to work on.']),
  edge([ImpactLink, 'postType', 'The type of post that is said to work. Null: something else is.'], [PostType, 'impactLinks', 'What such posts are said to work on.']),
  edge([ImpactLink, 'workforceCount', 'The counted staff that are said to work. Null: something else is.'], [WorkforceCount, 'impactLinks', 'What they are said to work on.']),
  edge([ImpactLink, 'team', 'The team that is said to work. Null: something else is.'], [Team, 'impactLinks', 'What it is said to work on.']),
  edge([ImpactLink, 'action', 'The action that is said to work. Null: something else is.'], [Action, 'impactLinks', 'What it is said to work on.']),
  edge([ImpactLink, 'indicator', 'The indicator worked on. Null: a wait is.'], [Indicator, 'impactLinks', 'What is said to work on it.']),
  edge([ImpactLink, 'pathway', 'The pathway whose wait is worked on. Null: an indicator is.'], [Pathway, 'impactLinks', 'What is said to work on its waits.']),
  edge([ImpactLink, 'evidence', 'The evidence its strength rests on. Null: none recorded.'], [Evidence, 'impactLinks', 'What rests on it.']),
];

const around: readonly Edge[] = [
  edge([Risk, 'area', 'The area concerned.'], [Area, 'risks', 'What may go wrong in its improvement.']),
  edge([Risk, 'intervention', 'The plan it threatens.'], [Intervention, 'risks', 'What may go wrong.']),
  edge([Risk, 'workstream', 'The workstream it threatens. Null: not one workstream.'], [Workstream, 'risks', 'What may go wrong.']),
  edge([Risk, 'fundingSource', 'The pot of money that is to mitigate it. Null: none.'], [FundingSource, 'risksMitigated', 'Risks it is to mitigate.']),
  edge([Risk, 'indicator', 'The indicator that would show it. Null: none named.'], [Indicator, 'risks', 'Risks it would show.']),

  edge([ExternalReview, 'area', 'The area reviewed.'], [Area, 'externalReviews', 'Inspections and other reviews from outside, held or expected.']),
  edge([ExternalReview, 'reviewer', 'The organisation that reviews; of several, the one that leads. Null: not recorded.'], [Organisation, 'reviewsHeld', 'Its inspections and reviews.']),
  edge([ExternalReview, 'intervention', 'The plan reviewed. Null: none in particular.'], [Intervention, 'externalReviews', 'How it was looked at from outside.']),
  edge([ExternalReview, 'ledTo', 'The plan or notice it led to. Null: none, or not recorded.'], [Intervention, 'requiredAfter', 'The inspections and reviews that led to it.'], { parts: 'heldOn' }),
  edge([ExternalReview, 'expectedAs', 'The expectation of a review that this one answers, by our reading. Null: none recorded.'], [ExternalReview, 'heldAs', 'The review that answered this expectation, by our reading.']),

  edge([Partnership, 'area', 'The area concerned.'], [Area, 'partnerships', 'What others have committed to or do together with it.']),
  edge([Partnership, 'intervention', 'The plan it serves. Null: none in particular.'], [Intervention, 'partnerships', 'What others have committed to or do for it.']),
  edge([Partnership, 'partner', 'The other body. Null: several, or not named.'], [Organisation, 'partnerships', 'What it has committed to or does together with areas.']),

  edge([DeliveryConcentration, 'area', 'The area concerned.'], [Area, 'deliveryConcentrations', 'How much of its plans relies on one body.']),
  edge([DeliveryConcentration, 'intervention', 'The plan.'], [Intervention, 'deliveryConcentrations', 'How much of it relies on one body.']),
  edge([DeliveryConcentration, 'organisation', 'The body relied on.'], [Organisation, 'deliveryConcentrations', 'Plans that rely on it.']),
];

export const improvementEdges: readonly Edge[] = [...plan, ...waitsFor, ...rated, ...shown, ...around];
