/** Who may read and send each field of workforce. */
import { AddPostType } from './add-post-type.js';
import { AddTeam } from './add-team.js';
import { AddTrainingCourse } from './add-training-course.js';
import { AdoptEstablishment } from './adopt-establishment.js';
import { CapacityAssumption } from './capacity-assumption.js';
import { CaseloadSnapshot } from './caseload-snapshot.js';
import { ContinueDisruption } from './continue-disruption.js';
import { DeletePost } from './delete-post.js';
import { DisruptionEffect } from './disruption-effect.js';
import { DisruptionEvent } from './disruption-event.js';
import { DisruptionSpell } from './disruption-spell.js';
import { EndPostFunding } from './end-post-funding.js';
import { EstablishPost, EstablishedPostInput } from './establish-post.js';
import { EstablishmentVersion } from './establishment-version.js';
import { ExtendOccupancy } from './extend-occupancy.js';
import { FillPost, HoldingInput } from './fill-post.js';
import { FreezePost } from './freeze-post.js';
import { FundPost, PostShareInput } from './fund-post.js';
import { Occupancy } from './occupancy.js';
import { OpenVacancy } from './open-vacancy.js';
import { PostFunding } from './post-funding.js';
import { PostTermsInput } from './post-terms.js';
import { PostType } from './post-type.js';
import { Post } from './post.js';
import { ProposePost, ProposedPostInput } from './propose-post.js';
import { DisruptionEffectInput, DisruptionSpellInput, RecordDisruption } from './record-disruption.js';
import { RecordRecruitmentEvent, RecruitmentStepInput } from './record-recruitment-event.js';
import { RecordTraining } from './record-training.js';
import { RecruitmentEvent } from './recruitment-event.js';
import { RecruitmentPressure } from './recruitment-pressure.js';
import { ReviseEstablishment } from './revise-establishment.js';
import { RevisePost } from './revise-post.js';
import { ReviseTeam } from './revise-team.js';
import { Staffing } from './staffing.js';
import { Team } from './team.js';
import { TimeAllocation } from './time-allocation.js';
import { TrainingCommitment } from './training-commitment.js';
import { TrainingCourse } from './training-course.js';
import { TrainingNeed } from './training-need.js';
import { TrainingSnapshot } from './training-snapshot.js';
import { UnfreezePost } from './unfreeze-post.js';
import { Vacancy } from './vacancy.js';
import { LeavingInput, VacatePost } from './vacate-post.js';
import { WithdrawEstablishment } from './withdraw-establishment.js';
import { WithdrawOccupancy } from './withdraw-occupancy.js';
import { WithdrawPostFunding } from './withdraw-post-funding.js';
import { WithdrawPost } from './withdraw-post.js';
import { WithdrawVacancy } from './withdraw-vacancy.js';
import { WorkforceCount } from './workforce-count.js';
import { RecordTrainingNeed } from './record-training-need.js';
import { MeetTrainingNeed } from './meet-training-need.js';
import { RecordTrainingCommitment } from './record-training-commitment.js';
import { RecordCapacityAssumption } from './record-capacity-assumption.js';
import { CaseloadInput, RecordCaseloads } from './record-caseloads.js';
import { RecordRecruitmentPressure } from './record-recruitment-pressure.js';
import { RecordTimeAllocation } from './record-time-allocation.js';
import { RecordWorkforceCount } from './record-workforce-count.js';
import { input, only, open, write, type Audience, type Policy } from '../shared/policy.js';

/** Who keep the establishment and what pays for it. */
const keepers: Audience = ['workforce-officer', 'finance-officer', 'partner-system'];

export const workforcePolicy: readonly Policy[] = [
  open(Team, 'slug name purpose staffing statedEstablishment'),
  open(PostType, 'slug title group payScale'),
  open(EstablishmentVersion, 'status fte effectiveFrom reason current'),
  open(Post, 'title fte budgetedCost status establishedOn endsOn frozenOn statusReason staffing'),
  only(keepers, Post, 'positionNumber', 'The number in the payroll leads to whoever holds the post.'),
  open(PostFunding, 'sharePercent startsOn endsOn withdrawnOn fundedFte'),
  open(Occupancy, 'fte kind startsOn endsOn overlap overlapUntil withdrawnOn'),
  open(Vacancy, 'fte status openedOn closedOn cause note daysOpen timeToHireDays'),
  open(RecruitmentEvent, 'stage happenedOn note'),
  open(RecruitmentPressure, 'cause detail response lagMonths'),
  open(WorkforceCount, 'measure count fte subject'),
  open(CaseloadSnapshot, 'openCases casesPerFte judgement'),
  open(TimeAllocation, 'activity purpose change sharePercent reason'),
  open(CapacityAssumption, 'unit scenario perFtePerMonth throughput throughputPer rampMonths confidence'),
  open(TrainingCourse, 'slug title audience state'),
  open(TrainingSnapshot, 'completed eligible percent targetPercent forecastPercent forecastFor cause'),
  open(TrainingNeed, 'need audience identifiedBy concern'),
  open(TrainingCommitment, 'commitment'),
  open(DisruptionEvent, 'title kind startsOn endsOn cause'),
  open(DisruptionSpell, 'startsOn endsOn'),
  open(DisruptionEffect, 'kind delayDays detail'),

  open(Staffing, 'established occupied vacant agencyCover'),

  input(EstablishedPostInput, 'establishedOn endsOn proposalId'),
  input(HoldingInput, 'postId fte kind startsOn endsOn overlap overlapUntil vacancyId'),
  input(PostShareInput, 'lineId sharePercent startsOn endsOn'),
  input(PostTermsInput, 'teamId postTypeId title fte budgetedCost'),
  input(ProposedPostInput, 'reason'),
  input(DisruptionSpellInput, 'startsOn endsOn'),
  input(DisruptionEffectInput, 'kind delayDays detail teamId postTypeId systemId'),
  input(RecruitmentStepInput, 'vacancyId stage happenedOn note'),
  input(LeavingInput, 'occupancyId expectedVersion endsOn'),

  write(AddTeam, 'areaId slug name purpose employerId parentId', 'team'),
  write(ReviseTeam, 'teamId name purpose employerId parentId', 'team'),
  write(AddPostType, 'slug title group payScale', 'postType'),
  write(ProposePost, 'items', 'posts'),
  write(EstablishPost, 'items', 'posts'),
  write(WithdrawPost, 'postId reason', 'post'),
  write(RevisePost, 'postId teamId postTypeId title fte budgetedCost establishedOn', 'post'),
  write(FreezePost, 'postId frozenOn reason', 'post'),
  write(UnfreezePost, 'postId reason', 'post'),
  write(DeletePost, 'postId endsOn reason', 'post fundings'),
  write(FundPost, 'postId items', 'post fundings'),
  write(EndPostFunding, 'fundingId endsOn', 'funding'),
  write(WithdrawPostFunding, 'fundingId', 'funding'),
  write(FillPost, 'items', 'occupancies vacancies'),
  write(ExtendOccupancy, 'occupancyId endsOn', 'occupancy'),
  write(VacatePost, 'items', 'occupancies'),
  write(WithdrawOccupancy, 'occupancyId', 'occupancy'),
  write(OpenVacancy, 'postId fte openedOn filledOn cause note', 'vacancy'),
  write(WithdrawVacancy, 'vacancyId closedOn note', 'vacancy'),
  write(RecordRecruitmentEvent, 'items', 'events'),
  write(AddTrainingCourse, 'areaId slug title audience state providerId', 'course'),
  write(RecordTraining, 'courseId completed eligible percent targetPercent forecastPercent forecastFor cause', 'snapshot'),
  write(ReviseEstablishment, 'teamId status fte effectiveFrom reason supersedesId', 'version team'),
  write(AdoptEstablishment, 'versionId supersedesId', 'version team'),
  write(WithdrawEstablishment, 'versionId', 'version'),
  write(RecordDisruption, 'areaId title kind startsOn endsOn cause spells effects', 'disruption'),
  write(ContinueDisruption, 'disruptionId expectedVersion endsOn spells effects', 'disruption'),

  input(CaseloadInput, 'teamId postTypeId asAt openCases casesPerFte judgement'),
  write(RecordTrainingNeed, 'areaId courseId need audience identifiedBy concern', 'need'),
  write(MeetTrainingNeed, 'needId asAt courseId concern', 'need'),
  write(RecordTrainingCommitment, 'needId byId commitment', 'commitment'),
  write(RecordCapacityAssumption, 'areaId teamId postTypeId unit scenario perFtePerMonth throughput throughputPer rampMonths confidence', 'assumption'),
  write(RecordCaseloads, 'areaId items', 'caseloads'),
  write(RecordRecruitmentPressure, 'areaId teamId postTypeId cause detail response lagMonths', 'pressure'),
  write(RecordTimeAllocation, 'areaId teamId postTypeId activity purpose change sharePercent reason', 'allocation'),
  write(RecordWorkforceCount, 'areaId teamId postTypeId lineId measure count fte subject', 'workforceCount'),
];
