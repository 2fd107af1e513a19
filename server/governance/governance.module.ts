import { ActionLogItem } from '../../schema/governance/action-log-item.js';
import { AgendaItem } from '../../schema/governance/agenda-item.js';
import { Board } from '../../schema/governance/board.js';
import { BoardAccountability } from '../../schema/governance/board-accountability.js';
import { Decision } from '../../schema/governance/decision.js';
import { DecisionEffect } from '../../schema/governance/decision-effect.js';
import { governanceEdges } from '../../schema/governance/governance.edges.js';
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
import { AgendaItemRow } from './agenda-item.entity.js';
import { BoardRow } from './board.entity.js';
import { BoardAccountabilityRow } from './board-accountability.entity.js';
import { DecisionRow } from './decision.entity.js';
import { DecisionEffectRow } from './decision-effect.entity.js';
import { governanceLinks } from './governance.links.js';
import { MeetingRow } from './meeting.entity.js';
import { PromiseThemeRow } from './promise-theme.entity.js';
import { PublicationRow } from './publication.entity.js';
import { QuestionRow } from './question.entity.js';
import { RecommendationRow } from './recommendation.entity.js';
import { RecommendationResponseRow } from './recommendation-response.entity.js';
import { ReportingDutyRow } from './reporting-duty.entity.js';
import { RoleHoldingRow } from './role-holding.entity.js';

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
  links: governanceLinks,
  writes: [],
  resolvers: [],
};
