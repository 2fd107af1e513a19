/** Insight keeps nothing of its own: who may read its answers is said here as they come. */
import { input, open, procedure, type Policy } from '../shared/policy.js';
import { Assumption } from './assumption.js';
import { CapacityLost, EmptyPost } from './capacity-lost.js';
import { CompletedWithoutEvidence, UnevidencedAction } from './completed-without-evidence.js';
import { Concentration, DeliveryShare } from './concentration.js';
import { DataGaps, GapTally } from './data-gaps.js';
import { CapacityAgainstDemand, PathwayDemand, StaffedCapacity } from './demand.js';
import { Gap } from './gap.js';
import { NamedFigure } from './named-figure.js';
import { OutcomeComparison, PeerMean } from './outcome-comparison.js';
import { PromiseMade, Promises, RepeatedPromise } from './promises.js';
import { RunRate } from './run-rate.js';
import { Slippage, SlippageShare } from './slippage.js';
import { Throughline, ThroughlineLink, ThroughlineNode } from './throughline.js';
import { OpenQuestion, Unanswered } from './unanswered.js';
import { OfficersAnswer, Slip, WhatSlips } from './what-slips.js';
import { ReconciledClaim, Reconciliation, SetAgainst, VerdictTally } from './reconciliation.js';
import { LineSpend, OutcomeCost, PeriodSpend, Spend, VacancyUnderspend } from './spend.js';
import { Estimate, LeftOutTally, TargetForecast, Trend, TrendBaseline, TrendPoint, TrendSeries, TrendStretch } from './trend.js';

export const insightPolicy: readonly Policy[] = [
  open(Assumption, 'statement basis record'),
  open(Gap, 'kind where sentence since promisedFor owedBy record'),

  open(Reconciliation, 'area claims verdicts assumptions gaps'),
  open(ReconciledClaim, 'claim claimed verdict reason against notYetSetAgainst'),
  open(SetAgainst, 'observation published difference points finding'),
  open(VerdictTally, 'verdict claims'),
  open(Throughline, 'start areas nodes links outcomes assumptions gaps'),
  open(ThroughlineNode, 'id type stage label asAt steps figures record'),
  open(ThroughlineLink, 'from to kind statement strength record'),
  open(NamedFigure, 'name unit figure'),
  open(OutcomeComparison, 'indicator definition area period unit polarity observation value england region neighbours'),
  open(PeerMean, 'peerSet mean counted members'),
  procedure('throughline', 'investmentLine indicator pathway post area asKnownAt today'),

  open(CapacityLost, 'fteWeeks posts work'),
  open(EmptyPost, 'record title fte agencyCover from until weeks fteWeeks fteWeeksSoFar'),
  open(WhatSlips, 'cause area openUntil moving slips capacityLost officersAnswers assumptions gaps'),
  open(Slip, 'part type title due officersForecast before after days daysIfSoftHold through'),
  open(OfficersAnswer, 'statement saidBy asAt finding record'),
  procedure('whatSlips', 'vacancy post disruption openUntil asKnownAt today'),

  open(Slippage, 'workstream moves netDays netDaysOfDated byReason byApprover rebaselines tallies causes assumptions gaps'),
  open(SlippageShare, 'of moves netDays'),
  procedure('slippage', 'workstream asKnownAt today'),

  open(CompletedWithoutEvidence, 'intervention completed withoutEvidenceOfEffect withoutAnyEvidence statedComplete actions assumptions gaps'),
  open(UnevidencedAction, 'action completedOn daysSince evidenceOfDelivery expected'),
  procedure('completedWithoutEvidence', 'intervention asKnownAt today'),

  open(Concentration, 'intervention actions withBody shares stated assumptions gaps'),
  open(DeliveryShare, 'organisation actions completed share'),
  procedure('concentration', 'intervention asKnownAt today'),

  open(Promises, 'total delivered overdue due notDated promises repeated assumptions gaps'),
  open(PromiseMade, 'record text board area owedBy promisedOn due dueWords standing daysLate theme'),
  open(RepeatedPromise, 'theme times delivered documents areas'),
  procedure('promises', 'realm area board overdue asKnownAt today'),

  open(Unanswered, 'asked unanswered promised partly questions assumptions gaps'),
  open(OpenQuestion, 'question status area askedOn daysOpen promisedFor promise askedAlso'),
  procedure('unanswered', 'realm area asKnownAt today'),

  open(RunRate, 'intervention basis asAt by total done toBeDone remaining monthsPast monthsLeft achievedAMonth requiredAMonth timesThePace reachedAtPaceOn tallies assumptions gaps'),
  procedure('runRate', 'intervention by asKnownAt today'),
  procedure('runRates', 'area asKnownAt today'),

  procedure('reconciliation', 'area asKnownAt today'),

  open(CapacityAgainstDemand, 'area pathways assumptions'),
  open(PathwayDemand, 'pathway aWeek flows backlog backlogAsAt capacities gaps'),
  open(StaffedCapacity, 'assumption scenario aWeek shareOfDemand backlogAWeek backlogAfterAYear weeksToClear'),
  procedure('capacityAgainstDemand', 'area asKnownAt today'),

  open(Trend, 'subject definition measures unit polarity points leftOut stretches forecast assumptions gaps'),
  open(TrendPoint, 'record on value leftOut stretch rules meaning'),
  open(TrendStretch, 'number from to points begins break limitPoints centre lower upper'),
  open(LeftOutTally, 'because points'),
  open(TargetForecast, 'target by setBy points changeAMonth expected requiredAMonth reachedOn reachedFrom reachedUntil outlook note'),
  open(Estimate, 'middle low high'),
  input(TrendSeries, 'indicator area definition pathway measure trainingCourse'),
  input(TrendBaseline, 'points until'),
  procedure('trend', 'series target by baseline asKnownAt today'),
  procedure('trends', 'area asKnownAt today'),

  open(Spend, 'asAt signConvention lines total assumptions'),
  open(LineSpend, 'line position periods vacancies outcomes gaps'),
  open(PeriodSpend, 'period versions approved movedIn movedOut spent spentUntil outturn variance runRate runsOutOn leftAtEnd'),
  open(VacancyUnderspend, 'posts established filled vacant agencyCover costOfFullTimePost underspendAYear'),
  open(OutcomeCost, 'link strength outcome unit spent units costOfOne'),
  open(DataGaps, 'area tally gaps assumptions'),
  open(GapTally, 'kind gaps'),
  procedure('dataGaps', 'area kinds asKnownAt today'),

  procedure('spend', 'line area asAt costOfFullTimePost asKnownAt today'),
];
