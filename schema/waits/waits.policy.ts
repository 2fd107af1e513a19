/** Who may read and send each field of waits. */
import { AddPathway } from './add-pathway.js';
import { CaseStageSnapshot } from './case-stage-snapshot.js';
import { ClockDefinition } from './clock-definition.js';
import { DefineClock } from './define-clock.js';
import { DemandFactor } from './demand-factor.js';
import { LinkPathway } from './link-pathway.js';
import { PathwayCapacity } from './pathway-capacity.js';
import { PathwayFunding } from './pathway-funding.js';
import { PathwayTeam } from './pathway-team.js';
import { Pathway } from './pathway.js';
import { ProvisionCapacity } from './provision-capacity.js';
import { ProvisionGap } from './provision-gap.js';
import { CaseStageInput, RecordCaseStages } from './record-case-stages.js';
import { RecordWaitFlows, WaitFlowInput } from './record-wait-flows.js';
import { ReportWaits, WaitBandInput, WaitReportInput } from './report-waits.js';
import { WaitBand } from './wait-band.js';
import { WaitEvidence } from './wait-evidence.js';
import { WaitFlow } from './wait-flow.js';
import { WaitSnapshot } from './wait-snapshot.js';
import { WhileWaitingOffer } from './while-waiting-offer.js';
import { RecordWhileWaitingOffer } from './record-while-waiting-offer.js';
import { ReviseWhileWaitingOffer } from './revise-while-waiting-offer.js';
import { RecordProvision } from './record-provision.js';
import { ReviseProvision } from './revise-provision.js';
import { RecordProvisionGap } from './record-provision-gap.js';
import { RespondToProvisionGap } from './respond-to-provision-gap.js';
import { RecordDemandFactor } from './record-demand-factor.js';
import { input, open, write, type Policy } from '../shared/policy.js';

export const waitsPolicy: readonly Policy[] = [
  open(Pathway, 'slug name kind waitEvidence'),
  open(ClockDefinition, 'slug name edition startEvent stopEvent pauses population basis includesIntervention statistic note validFrom validTo reportedWithinDays comparable'),
  open(WaitSnapshot, 'scope status completeness missingSubmitters total medianWeeks percentile92Weeks meanWeeks longestWeeks statedWeeks bandSum shareOver18Weeks current'),
  open(WaitBand, 'sequence label fromDays toDays count'),
  open(WaitFlow, 'basis referrals starts removals'),
  open(CaseStageSnapshot, 'stage count reason overseenBy'),
  open(WhileWaitingOffer, 'title detail designedWith'),
  open(ProvisionCapacity, 'title kind status provisions places placesNeeded sufficiency opensOn note'),
  open(ProvisionGap, 'gap setting response'),
  open(DemandFactor, 'factor direction saidBy note'),
  open(PathwayFunding, 'use'),
  open(PathwayTeam, 'work'),
  open(PathwayCapacity, 'step'),

  open(WaitEvidence, 'snapshots withFigures latestAsAt'),

  input(CaseStageInput, 'pathwayId stage asAt count reason overseenBy'),
  input(WaitFlowInput, 'pathwayId providerId period asAt basis referrals starts removals'),
  input(WaitBandInput, 'fromDays toDays label count'),
  input(WaitReportInput, 'pathwayId clockId providerId areaId period asAt scope status completeness missingSubmitters total medianWeeks percentile92Weeks meanWeeks longestWeeks statedWeeks bands'),

  write(AddPathway, 'areaId slug name kind providerId commissionerId', 'pathway'),
  write(LinkPathway, 'pathwayId lineId requestId teamId assumptionId part', 'pathway'),
  write(DefineClock, 'supersedesId slug name edition areaId publisherId startEvent stopEvent pauses population basis includesIntervention statistic note validFrom validTo reportedWithinDays', 'clock'),
  write(ReportWaits, 'items', 'snapshots'),
  write(RecordWaitFlows, 'items', 'flows'),
  write(RecordCaseStages, 'items', 'caseStages'),

  write(RecordWhileWaitingOffer, 'areaId pathwayId providerId title detail designedWith', 'offer'),
  write(ReviseWhileWaitingOffer, 'offerId asAt title detail designedWith', 'offer'),
  write(RecordProvision, 'areaId bidId title kind status provisions places placesNeeded sufficiency opensOn note', 'provision'),
  write(ReviseProvision, 'provisionId asAt status provisions places placesNeeded sufficiency opensOn note', 'provision'),
  write(RecordProvisionGap, 'areaId pathwayId gap setting response', 'provisionGap'),
  write(RespondToProvisionGap, 'provisionGapId asAt response', 'provisionGap'),
  write(RecordDemandFactor, 'areaId pathwayId factor direction saidBy note', 'demandFactor'),
];
