import { ActionLogItem } from '../../schema/governance/action-log-item.js';
import { AgendaItem } from '../../schema/governance/agenda-item.js';
import { Board } from '../../schema/governance/board.js';
import { BoardAccountability } from '../../schema/governance/board-accountability.js';
import { Decision } from '../../schema/governance/decision.js';
import { DecisionEffect } from '../../schema/governance/decision-effect.js';
import { governanceEdges } from '../../schema/governance/governance.edges.js';
import { governancePolicy } from '../../schema/governance/governance.policy.js';
import { Meeting } from '../../schema/governance/meeting.js';
import { PromiseTheme } from '../../schema/governance/promise-theme.js';
import { Publication } from '../../schema/governance/publication.js';
import { Question } from '../../schema/governance/question.js';
import { Recommendation } from '../../schema/governance/recommendation.js';
import { RecommendationResponse } from '../../schema/governance/recommendation-response.js';
import { ReportingDuty } from '../../schema/governance/reporting-duty.js';
import { RoleHolding } from '../../schema/governance/role-holding.js';
import type { Module } from '../platform/module.js';
import { ActionLogItemRow } from './action-log-item.entity.js';
import { addAgendaItems } from './add-agenda-items.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { announcePublication } from './announce-publication.js';
import { answerQuestion } from './answer-question.js';
import { askQuestion } from './ask-question.js';
import { BoardAccountabilityRow } from './board-accountability.entity.js';
import { BoardRow } from './board.entity.js';
import { cancelMeeting } from './cancel-meeting.js';
import { closeAction } from './close-action.js';
import { DecisionEffectRow } from './decision-effect.entity.js';
import { DecisionRow } from './decision.entity.js';
import { deferAction } from './defer-action.js';
import { endAccountability } from './end-accountability.js';
import { endReportingDuty } from './end-reporting-duty.js';
import { endRoleHolding } from './end-role-holding.js';
import { fileMinutes } from './file-minutes.js';
import { governanceLinks } from './governance.links.js';
import { holdMeeting } from './hold-meeting.js';
import { logAction } from './log-action.js';
import { MeetingRow } from './meeting.entity.js';
import { promiseAnswer } from './promise-answer.js';
import { PromiseThemeRow } from './promise-theme.entity.js';
import { PublicationRow } from './publication.entity.js';
import { publish } from './publish.js';
import { QuestionRow } from './question.entity.js';
import { RecommendationResponseRow } from './recommendation-response.entity.js';
import { RecommendationRow } from './recommendation.entity.js';
import { recordAccountability } from './record-accountability.js';
import { recordDecisionEffects } from './record-decision-effects.js';
import { recordDecision } from './record-decision.js';
import { recordRecommendation } from './record-recommendation.js';
import { recordReportingDuty } from './record-reporting-duty.js';
import { recordRoleHolding } from './record-role-holding.js';
import { reopenAction } from './reopen-action.js';
import { ReportingDutyRow } from './reporting-duty.entity.js';
import { rescheduleMeeting } from './reschedule-meeting.js';
import { respondToRecommendation } from './respond-to-recommendation.js';
import { RoleHoldingRow } from './role-holding.entity.js';
import { scheduleMeeting } from './schedule-meeting.js';
import { setUpBoard } from './set-up-board.js';

export const governance: Module = {
  name: 'governance',
  tables: [
    [PromiseTheme, PromiseThemeRow],
    [Board, BoardRow],
    [BoardAccountability, BoardAccountabilityRow],
    [ReportingDuty, ReportingDutyRow],
    [Meeting, MeetingRow],
    [AgendaItem, AgendaItemRow],
    [Question, QuestionRow],
    [Decision, DecisionRow],
    [DecisionEffect, DecisionEffectRow],
    [Recommendation, RecommendationRow],
    [RecommendationResponse, RecommendationResponseRow],
    [ActionLogItem, ActionLogItemRow],
    [Publication, PublicationRow],
    [RoleHolding, RoleHoldingRow],
  ],
  edges: governanceEdges,
  policy: governancePolicy,
  links: governanceLinks,
  writes: [
    setUpBoard,
    recordAccountability,
    endAccountability,
    recordReportingDuty,
    endReportingDuty,
    scheduleMeeting,
    rescheduleMeeting,
    holdMeeting,
    cancelMeeting,
    addAgendaItems,
    fileMinutes,
    askQuestion,
    answerQuestion,
    promiseAnswer,
    recordDecision,
    recordDecisionEffects,
    recordRecommendation,
    respondToRecommendation,
    logAction,
    deferAction,
    closeAction,
    reopenAction,
    announcePublication,
    publish,
    recordRoleHolding,
    endRoleHolding,
  ],
  imports: [],
  resolvers: [],
};
