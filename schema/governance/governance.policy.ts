/** Who may read and send each field of governance. */
import { ActionLogItem } from './action-log-item.js';
import { AddAgendaItems, AgendaItemInput } from './add-agenda-items.js';
import { AgendaItem } from './agenda-item.js';
import { AnnouncePublication } from './announce-publication.js';
import { AnswerQuestion } from './answer-question.js';
import { AskQuestion } from './ask-question.js';
import { BoardAccountability } from './board-accountability.js';
import { Board } from './board.js';
import { CancelMeeting } from './cancel-meeting.js';
import { CloseAction } from './close-action.js';
import { DecisionEffect } from './decision-effect.js';
import { Decision } from './decision.js';
import { DeferAction } from './defer-action.js';
import { DueInput } from './due-input.js';
import { EndAccountability } from './end-accountability.js';
import { EndReportingDuty } from './end-reporting-duty.js';
import { EndRoleHolding } from './end-role-holding.js';
import { FileMinutes } from './file-minutes.js';
import { HoldMeeting } from './hold-meeting.js';
import { LogAction } from './log-action.js';
import { Meeting } from './meeting.js';
import { PromiseAnswer } from './promise-answer.js';
import { PromiseTheme } from './promise-theme.js';
import { Publication } from './publication.js';
import { Publish } from './publish.js';
import { QuestionCounts } from './question-counts.js';
import { Question } from './question.js';
import { RecommendationResponse } from './recommendation-response.js';
import { Recommendation } from './recommendation.js';
import { AccountabilityInput, RecordAccountability } from './record-accountability.js';
import { DecisionEffectInput, RecordDecisionEffects } from './record-decision-effects.js';
import { RecordDecision } from './record-decision.js';
import { RecordRecommendation } from './record-recommendation.js';
import { RecordRoleHolding } from './record-role-holding.js';
import { ReopenAction } from './reopen-action.js';
import { ReportingDuty } from './reporting-duty.js';
import { RescheduleMeeting } from './reschedule-meeting.js';
import { RespondToRecommendation } from './respond-to-recommendation.js';
import { RoleHolding } from './role-holding.js';
import { ScheduleMeeting } from './schedule-meeting.js';
import { SetUpBoard } from './set-up-board.js';
import { RecordReportingDuty } from './record-reporting-duty.js';
import { input, open, write, type Policy } from '../shared/policy.js';

export const governancePolicy: readonly Policy[] = [
  open(PromiseTheme, 'slug name meaning'),
  open(Board, 'slug name kind torVersion openPromises'),
  open(BoardAccountability, 'kind since until basis'),
  open(ReportingDuty, 'subject reportedBy frequency since until basis'),
  open(Meeting, 'heldOn dateBasis status questionCounts'),
  open(AgendaItem, 'title presentedBy'),
  open(Question, 'number kind text askedBy status answer answeredBy promisedFor answeredOn overdue overdueNote'),
  open(Decision, 'kind text decidedBy decidedOn vote reference'),
  open(DecisionEffect, 'kind detail'),
  open(Recommendation, 'text madeTo carriedBy madeOn answered'),
  open(RecommendationResponse, 'status response respondedBy respondedOn'),
  open(ActionLogItem, 'kind text ownerRole due originalDue dueWords status completedOn deliveryRecord timeliness overdue overdueNote'),
  open(Publication, 'what dueOn dueWords publishedOn audience note timeliness overdue lateness overdueNote'),
  open(RoleHolding, 'role kind change startsOn endsOn'),

  open(QuestionCounts, 'answered partly promised unanswered'),

  input(AgendaItemInput, 'title presentedBy paperId minutesId'),
  input(DueInput, 'date meetingId words'),
  input(AccountabilityInput, 'accountableToId kind since basis'),
  input(DecisionEffectInput, 'kind detail investmentLineId budgetVersionId virementId fundingRequestId commitmentId rebaselineId rebaselineTallyId milestoneId dependencyId'),

  write(SetUpBoard, 'areaId hostId slug name kind torVersion accountableTo', 'board accountabilities'),
  write(RecordAccountability, 'boardId accountableTo', 'board accountabilities'),
  write(EndAccountability, 'accountabilityId until', 'accountability'),
  write(RecordReportingDuty, 'reportsToId subject reportedBy interventionId orderedById frequency since basis', 'reportingDuty'),
  write(EndReportingDuty, 'reportingDutyId until', 'reportingDuty'),
  write(ScheduleMeeting, 'boardId heldOn dateBasis agenda', 'meeting agendaItems'),
  write(RescheduleMeeting, 'meetingId heldOn dateBasis', 'meeting'),
  write(HoldMeeting, 'meetingId heldOn', 'meeting'),
  write(CancelMeeting, 'meetingId', 'meeting'),
  write(AddAgendaItems, 'meetingId items', 'meeting agendaItems'),
  write(FileMinutes, 'meetingId minutesId agendaItemIds', 'meeting agendaItems'),
  write(AskQuestion, 'meetingId agendaItemId kind text askedBy aboutId themeId claimId repeatsId', 'question'),
  write(AnswerQuestion, 'questionId answer answeredBy answeredOn inPart claimId', 'question kept'),
  write(PromiseAnswer, 'questionId promisedBy promisedOn due reply', 'question promises'),
  write(RecordDecision, 'meetingId agendaItemId boardId areaId kind text decidedBy decidedOn vote reference effects', 'decision effects'),
  write(RecordDecisionEffects, 'decisionId effects', 'decision effects'),
  write(RecordRecommendation, 'boardId madeById decisionId areaId toBoardId madeTo text carriedBy madeOn', 'recommendation'),
  write(RespondToRecommendation, 'recommendationId status response respondedBy respondedOn investmentLineId budgetVersionId', 'recommendation response'),
  write(LogAction, 'kind text ownerRole due meetingId boardId decisionId questionId areaId themeId aboutId', 'item'),
  write(DeferAction, 'itemId deferredOn due reason', 'item'),
  write(CloseAction, 'itemId completedOn deliveryRecord', 'item'),
  write(ReopenAction, 'itemId reason', 'item'),
  write(AnnouncePublication, 'what dueOn dueWords audience meetingId boardId areaId publisherId reviewId note', 'publication'),
  write(Publish, 'publicationId publishedOn documentId note', 'publication'),
  write(RecordRoleHolding, 'role kind change startsOn endsOn boardId workstreamId organisationId areaId', 'roleHolding'),
  write(EndRoleHolding, 'roleHoldingId endsOn', 'roleHolding'),
];
