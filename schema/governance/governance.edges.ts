/** Where governance leads: from a board to its meetings, what was asked, promised and decided there, and what a decision set in motion. */
import { BudgetVersion } from '../finance/budget-version.js';
import { Commitment } from '../finance/commitment.js';
import { FundingRequest } from '../finance/funding-request.js';
import { InvestmentLine } from '../finance/investment-line.js';
import { Virement } from '../finance/virement.js';
import { Dependency } from '../improvement/dependency.js';
import { ExternalReview } from '../improvement/external-review.js';
import { Intervention } from '../improvement/intervention.js';
import { Milestone } from '../improvement/milestone.js';
import { Rebaseline } from '../improvement/rebaseline.js';
import { RebaselineTally } from '../improvement/rebaseline-tally.js';
import { Workstream } from '../improvement/workstream.js';
import { Claim } from '../indicators/claim.js';
import { Area } from '../places/area.js';
import { Organisation } from '../places/organisation.js';
import { SourceDocument } from '../provenance/source-document.js';
import { annotation, edge, through, type Edge } from '../shared/edges.js';
import { Fact } from '../shared/recorded.js';
import { ActionLogItem } from './action-log-item.js';
import { AgendaItem } from './agenda-item.js';
import { Board } from './board.js';
import { BoardAccountability } from './board-accountability.js';
import { Decision } from './decision.js';
import { DecisionEffect } from './decision-effect.js';
import { Meeting } from './meeting.js';
import { PromiseTheme } from './promise-theme.js';
import { Publication } from './publication.js';
import { Question } from './question.js';
import { Recommendation } from './recommendation.js';
import { RecommendationResponse } from './recommendation-response.js';
import { ReportingDuty } from './reporting-duty.js';
import { RoleHolding } from './role-holding.js';

export const governanceEdges: readonly Edge[] = [
  edge([Board, 'area', 'The area it is a body of.'], [Area, 'boards', 'The bodies that oversee, decide and are told about it.']),
  edge([Board, 'host', 'The organisation it belongs to. Null: several, or not recorded.'], [Organisation, 'boards', 'The boards that belong to it.']),

  edge([BoardAccountability, 'area', 'The area concerned.'], [Area, 'boardAccountabilities', 'Which of its boards answer to which.']),
  edge([BoardAccountability, 'board', 'The board that answers to another.'], [Board, 'accountabilities', 'Which boards it answers to, since when and on what basis.']),
  edge([BoardAccountability, 'accountableTo', 'The board it answers to.'], [Board, 'accountabilitiesOwedToIt', 'Which boards answer to it, since when and on what basis.']),
  through(BoardAccountability, ['board', 'accountableTo'], [Board, 'accountableTo', 'The boards it answers to.'], [Board, 'answerableBoards', 'The boards that answer to it.']),

  edge([ReportingDuty, 'area', 'The area reported on.'], [Area, 'reportingDuties', 'Who has to report on it, and to which boards.']),
  edge([ReportingDuty, 'reportsTo', 'The board reported to.'], [Board, 'reportingDuties', 'What has to be reported to it.']),
  edge([ReportingDuty, 'intervention', 'The plan or notice reported on. Null: none in particular.'], [Intervention, 'reportingDuties', 'Who has to report on it, and to which boards.']),
  edge([ReportingDuty, 'orderedBy', 'The organisation that ordered it. Null: the reporting body took it on itself.'], [Organisation, 'reportingDutiesOrdered', 'Reporting that it ordered.']),

  edge([Meeting, 'area', 'The area concerned.'], [Area, 'meetings', 'Meetings of its boards.']),
  edge([Meeting, 'board', 'The board that met.'], [Board, 'meetings', 'Its meetings.']),

  edge([AgendaItem, 'area', 'The area concerned.'], [Area]),
  edge([AgendaItem, 'meeting', 'The meeting.'], [Meeting, 'agendaItems', 'What was on the agenda.']),
  edge([AgendaItem, 'paper', 'The report put before the meeting. Null: not seen here.'], [SourceDocument, 'agendaItemsAsPaper', 'Where it was put before a meeting.']),
  edge([AgendaItem, 'minutes', 'The minutes of the item. Null: not seen here.'], [SourceDocument, 'agendaItemsAsMinutes', 'The agenda items it minutes.']),

  annotation([Question, 'about', 'The record it is about. Null: about something that is not recorded.'], [Fact, 'questionsAbout', 'What was asked and said about this record at meetings.']),
  edge([Question, 'area', 'The area concerned.'], [Area, 'questions', 'What was asked and said about it at meetings.']),
  edge([Question, 'meeting', 'The meeting at which it was asked.'], [Meeting, 'questions', 'What was asked and said there.']),
  edge([Question, 'agendaItem', 'The agenda item under which it was asked. Null: not recorded.'], [AgendaItem, 'questions', 'What was asked and said under it.']),
  edge([Question, 'promisedForMeeting', 'The meeting for which an answer was promised. Null: none.'], [Meeting, 'answersDue', 'Questions whose answer was promised for it.']),
  edge([Question, 'claim', 'The claim made in it or in the answer. Null: none.'], [Claim, 'questions', 'The questions and statements in which it was made.']),
  edge([Question, 'theme', 'The promise that it asks for or was answered with, where that is made again and again. Null: none.'], [PromiseTheme, 'questions', 'Questions and remarks that asked for it or were answered with it.']),
  edge([Question, 'repeats', 'The question that it asks again. Null: none, or not recorded.'], [Question, 'askedAgain', 'Questions that ask it again.']),

  edge([Decision, 'area', 'The area concerned.'], [Area, 'decisions', 'What was decided about it.']),
  edge([Decision, 'board', 'The board that decided. Null: one officer decided, or no board is recorded.'], [Board, 'decisions', 'What it decided.']),
  edge([Decision, 'meeting', 'The meeting at which it was decided. Null: none, or not recorded.'], [Meeting, 'decisions', 'What was decided there.']),
  edge([Decision, 'agendaItem', 'The agenda item under which it was decided. Null: not recorded.'], [AgendaItem, 'decisions', 'What was decided under it.']),

  edge([DecisionEffect, 'area', 'The area concerned.'], [Area]),
  edge([DecisionEffect, 'decision', 'The decision.'], [Decision, 'effects', 'What it set in motion.']),
  edge([DecisionEffect, 'investmentLine', 'The line of money it decides. Null: none.'], [InvestmentLine, 'decisionEffects', 'What decisions do to it.']),
  edge([DecisionEffect, 'budgetVersion', 'The budget it decides. Null: none.'], [BudgetVersion, 'decisionEffects', 'What decisions do to it.']),
  edge([DecisionEffect, 'virement', 'The movement of money it decides. Null: none.'], [Virement, 'decisionEffects', 'What decisions do to it.']),
  edge([DecisionEffect, 'fundingRequest', 'The request for money it decides. Null: none.'], [FundingRequest, 'decisionEffects', 'What decisions do to it.']),
  edge([DecisionEffect, 'commitment', 'The commitment it decides. Null: none.'], [Commitment, 'decisionEffects', 'What decisions do to it.']),
  edge([DecisionEffect, 'rebaseline', 'The moved date it decides. Null: none.'], [Rebaseline, 'decisionEffects', 'What decisions do to it.']),
  edge([DecisionEffect, 'rebaselineTally', 'The moved dates it decides, where they are only counted. Null: none.'], [RebaselineTally, 'decisionEffects', 'What decisions do to them.']),
  edge([DecisionEffect, 'milestone', 'What it sets to be reached. Null: none.'], [Milestone, 'decisionEffects', 'What decisions do to it.']),
  edge([DecisionEffect, 'dependency', 'What it lifts or lays in the way. Null: none.'], [Dependency, 'decisionEffects', 'What decisions do to it.']),
  through(DecisionEffect, ['decision', 'investmentLine'], [Decision, 'investmentLines', 'The lines of money it decides.'], [InvestmentLine, 'decisions', 'The decisions that touch it, recommendations among them: their effects say how.']),

  edge([Recommendation, 'area', 'The area concerned.'], [Area, 'recommendations', 'What was recommended about it.']),
  edge([Recommendation, 'board', 'The board that recommends. Null: it is no board.'], [Board, 'recommendations', 'What it recommended.']),
  edge([Recommendation, 'toBoard', 'The board asked. Null: no board, or none recorded.'], [Board, 'recommendationsReceived', 'What was recommended to it.']),
  edge([Recommendation, 'madeBy', 'The organisation that recommends, where it is no board. Null: a board.'], [Organisation, 'recommendations', 'What it recommended.']),
  edge([Recommendation, 'decision', 'The decision to make it. Null: not recorded.'], [Decision, 'recommendations', 'What it recommended.']),

  edge([RecommendationResponse, 'area', 'The area concerned.'], [Area]),
  edge([RecommendationResponse, 'recommendation', 'The recommendation.'], [Recommendation, 'responses', 'What came of it.'], { parts: 'recordedAt' }),
  edge([RecommendationResponse, 'investmentLine', 'The line of money that answers it. Null: none recorded.'], [InvestmentLine, 'recommendationResponses', 'Recommendations that it answers.']),
  edge([RecommendationResponse, 'budgetVersion', 'The budget that answers it. Null: none recorded.'], [BudgetVersion, 'recommendationResponses', 'Recommendations that it answers.']),

  annotation([ActionLogItem, 'about', 'The record it is about. Null: about something that is not recorded.'], [Fact, 'logItemsAbout', 'Actions and promises of information about this record.']),
  edge([ActionLogItem, 'area', 'The area concerned.'], [Area, 'actionLogItems', 'Actions and promises of information its boards were given.']),
  edge([ActionLogItem, 'board', 'The board it was promised to. Null: not said.'], [Board, 'actionLogItems', 'Actions and promises of information it was given.']),
  edge([ActionLogItem, 'meeting', 'The meeting at which, or in whose paper, it was taken on. Null: not recorded.'], [Meeting, 'actionLogItems', 'What was taken on there.']),
  edge([ActionLogItem, 'dueMeeting', 'The meeting it was due for. Null: due for no meeting.'], [Meeting, 'actionLogItemsDue', 'What was due for it.']),
  edge([ActionLogItem, 'question', 'The question it followed from. Null: none.'], [Question, 'actionLogItems', 'What was promised in answer.']),
  edge([ActionLogItem, 'decision', 'The decision it followed from. Null: none.'], [Decision, 'actionLogItems', 'What it gave somebody to do.']),
  edge([ActionLogItem, 'theme', 'The promise it repeats, where that is made again and again. Null: it stands alone.'], [PromiseTheme, 'actionLogItems', 'Each time it was promised, and what came of it.']),

  edge([Publication, 'area', 'The area concerned.'], [Area, 'publications', 'What was published about it, or was to be.']),
  edge([Publication, 'board', 'The board whose paper or minutes it is. Null: none.'], [Board, 'publications', 'What was published of its work, or was to be.']),
  edge([Publication, 'meeting', 'The meeting it belongs to. Null: none, or several.'], [Meeting, 'publications', 'What was published of it, or was to be.']),
  edge([Publication, 'publisher', 'The organisation that publishes it. Null: not said.'], [Organisation, 'publications', 'What it published, or was to.']),
  edge([Publication, 'review', 'The review whose report it is. Null: none.'], [ExternalReview, 'publications', 'When its report was due and when it came.']),
  edge([Publication, 'document', 'The document, where it is one of our sources. Null: not seen here.'], [SourceDocument, 'publications', 'When it was due and when it came.']),

  edge([RoleHolding, 'area', 'The area concerned.'], [Area, 'roleHoldings', 'Roles held in it, and their changing of hands.']),
  edge([RoleHolding, 'board', 'The board the role belongs to. Null: none.'], [Board, 'roleHoldings', 'Its roles, and their changing of hands.']),
  edge([RoleHolding, 'workstream', 'The workstream the role leads or serves. Null: none.'], [Workstream, 'roleHoldings', 'Who leads and serves it by role, and changes of hands.']),
  edge([RoleHolding, 'organisation', 'The organisation the role belongs to. Null: not said.'], [Organisation, 'roleHoldings', 'Roles in it, and their changing of hands.']),
];
