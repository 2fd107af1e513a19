/** Where waits lead: from a pathway to what is known of its waits, by which clock, to the money and the teams behind it. */
import { FundingRequest } from '../finance/funding-request.js';
import { InvestmentLine } from '../finance/investment-line.js';
import { Area } from '../places/area.js';
import { Organisation } from '../places/organisation.js';
import { Period } from '../places/period.js';
import { edge, through, type Edge } from '../shared/edges.js';
import { CapacityAssumption } from '../workforce/capacity-assumption.js';
import { Team } from '../workforce/team.js';
import { CaseStageSnapshot } from './case-stage-snapshot.js';
import { ClockDefinition } from './clock-definition.js';
import { DemandFactor } from './demand-factor.js';
import { Pathway } from './pathway.js';
import { PathwayCapacity } from './pathway-capacity.js';
import { PathwayFunding } from './pathway-funding.js';
import { PathwayTeam } from './pathway-team.js';
import { ProvisionCapacity } from './provision-capacity.js';
import { ProvisionGap } from './provision-gap.js';
import { WaitBand } from './wait-band.js';
import { WaitFlow } from './wait-flow.js';
import { WaitSnapshot } from './wait-snapshot.js';
import { WhileWaitingOffer } from './while-waiting-offer.js';

export const waitsEdges: readonly Edge[] = [
  edge([Pathway, 'area', 'The area whose children wait on it.'], [Area, 'pathways', 'The pathways its children wait on.']),
  edge([Pathway, 'provider', 'The organisation that provides it. Null: not said, or several.'], [Organisation, 'pathwaysProvided', 'The pathways it provides.']),
  edge([Pathway, 'commissioner', 'The organisation that commissions it. Null: not said.'], [Organisation, 'pathwaysCommissioned', 'The pathways it commissions.']),

  edge([ClockDefinition, 'area', 'The area that uses it. Null: national, or not said.'], [Area, 'clockDefinitions', 'Clocks of its own.']),
  edge([ClockDefinition, 'publisher', 'The organisation that defines it. Null: not said.'], [Organisation, 'clockDefinitions', 'Clocks it defines.']),
  edge([ClockDefinition, 'supersedes', 'The edition it replaces. Null: the first on record.'], [ClockDefinition, 'supersededBy', 'The edition that replaced it.'], { parts: 'recordedAt' }),

  edge([WaitSnapshot, 'pathway', 'The pathway.'], [Pathway, 'waitSnapshots', 'What is known of its waits over time.']),
  edge([WaitSnapshot, 'clock', 'What the wait measures.'], [ClockDefinition, 'waitSnapshots', 'Waits measured so.'], {
    required: true,
  }),
  edge([WaitSnapshot, 'area', 'The area the snapshot is of, by its scope.'], [Area, 'waitSnapshots', 'Waits told of it. Read the scope of each: a provider list is not the list of a council area.']),
  edge([WaitSnapshot, 'provider', 'The organisation whose list it is. Null: not said, or several.'], [Organisation, 'waitSnapshots', 'Waits on its lists.']),
  edge([WaitSnapshot, 'period', 'The period it was reported for. Null: not reported by period.'], [Period, 'waitSnapshots', 'Waits reported for it.']),
  edge([WaitSnapshot, 'supersedes', 'The snapshot it replaces. Null: none.'], [WaitSnapshot, 'supersededBy', 'The snapshot that replaced it.'], { parts: 'recordedAt' }),
  edge([WaitBand, 'snapshot', 'The snapshot.'], [WaitSnapshot, 'bands', 'Its people by length of wait, the shortest first.'], { parts: 'sequence' }),
  edge([WaitBand, 'area', 'The area of its snapshot.'], [Area]),
  edge([WaitFlow, 'pathway', 'The pathway.'], [Pathway, 'flows', 'Who came onto its list and who left it.']),
  edge([WaitFlow, 'area', 'The area concerned.'], [Area, 'waitFlows', 'Who came onto its lists and who left them.']),
  edge([WaitFlow, 'provider', 'The organisation whose list it is. Null: not said, or several.'], [Organisation, 'waitFlows', 'Who came onto its lists and who left them.']),
  edge([WaitFlow, 'period', 'The period.'], [Period, 'waitFlows', 'Flows in it.']),
  edge([WaitFlow, 'supersedes', 'The flow it replaces. Null: none.'], [WaitFlow, 'supersededBy', 'The flow that replaced it.'], { parts: 'recordedAt' }),

  edge([CaseStageSnapshot, 'pathway', 'The pathway.'], [Pathway, 'caseStages', 'Where its cases stood over time.']),
  edge([CaseStageSnapshot, 'area', 'The area concerned.'], [Area, 'caseStages', 'Where cases stood over time.']),
  edge([CaseStageSnapshot, 'supersedes', 'The count it replaces. Null: none.'], [CaseStageSnapshot, 'supersededBy', 'The count that replaced it.'], { parts: 'recordedAt' }),
  edge([WhileWaitingOffer, 'area', 'The area concerned.'], [Area, 'whileWaitingOffers', 'What it offers families who wait.']),
  edge([WhileWaitingOffer, 'pathway', 'The pathway waited on. Null: any, or not said.'], [Pathway, 'whileWaitingOffers', 'What is offered to those who wait on it.']),
  edge([WhileWaitingOffer, 'provider', 'The organisation that offers it. Null: not said.'], [Organisation, 'whileWaitingOffers', 'What it offers families who wait.']),

  edge([ProvisionCapacity, 'area', 'The area concerned.'], [Area, 'provisionCapacities', 'Its specialist provision and places.']),
  edge([ProvisionCapacity, 'bid', 'The request for the money to build it. Null: none on record.'], [FundingRequest, 'provisionCapacities', 'The provision it was to pay for.']),
  edge([ProvisionGap, 'area', 'The area concerned.'], [Area, 'provisionGaps', 'Provision it is stated to lack.']),
  edge([ProvisionGap, 'pathway', 'The pathway concerned. Null: none in particular.'], [Pathway, 'provisionGaps', 'What is stated to be missing on it.']),
  edge([DemandFactor, 'area', 'The area concerned.'], [Area, 'demandFactors', 'What is said to raise or lower demand in it.']),
  edge([DemandFactor, 'pathway', 'The pathway concerned. Null: none in particular.'], [Pathway, 'demandFactors', 'What is said to raise or lower demand for it.']),

  edge([PathwayFunding, 'pathway', 'The pathway.'], [Pathway, 'fundings', 'Money asked for or agreed for it.']),
  edge([PathwayFunding, 'request', 'The request for money. Null: money already agreed.'], [FundingRequest, 'pathwayFundings', 'The pathways it is for.']),
  edge([PathwayFunding, 'line', 'The line of money agreed. Null: money asked for.'], [InvestmentLine, 'pathwayFundings', 'The pathways it is for.']),
  edge([PathwayFunding, 'area', 'The area concerned.'], [Area]),
  through(PathwayFunding, ['request', 'pathway'], [FundingRequest, 'pathways', 'The pathways the money was asked for.'], [Pathway, 'fundingRequests', 'Money asked for from other bodies for it.']),
  through(PathwayFunding, ['line', 'pathway'], [InvestmentLine, 'pathways', 'The pathways the money is for.'], [Pathway, 'investmentLines', 'Money agreed for it.']),

  edge([PathwayTeam, 'pathway', 'The pathway.'], [Pathway, 'pathwayTeams', 'Which teams work on it, and what they do.']),
  edge([PathwayTeam, 'team', 'The team.'], [Team, 'pathwayTeams', 'Which pathways it works on, and what it does.']),
  edge([PathwayTeam, 'area', 'The area concerned.'], [Area]),
  through(PathwayTeam, ['team', 'pathway'], [Team, 'pathways', 'The pathways it works on.'], [Pathway, 'teams', 'The teams that work on it.']),
  edge([PathwayCapacity, 'pathway', 'The pathway.'], [Pathway, 'pathwayCapacities', 'Which capacity assumptions tell of it, and for which step.']),
  edge([PathwayCapacity, 'assumption', 'The capacity assumption.'], [CapacityAssumption, 'pathwayCapacities', 'Which pathways it tells of, and for which step.']),
  edge([PathwayCapacity, 'area', 'The area concerned.'], [Area]),
  through(PathwayCapacity, ['assumption', 'pathway'], [CapacityAssumption, 'pathways', 'The pathways whose pace it tells.'], [Pathway, 'capacityAssumptions', 'How much work its staff get through.']),
];
