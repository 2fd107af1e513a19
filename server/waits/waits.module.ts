import { CaseStageSnapshot } from '../../schema/waits/case-stage-snapshot.js';
import { ClockDefinition } from '../../schema/waits/clock-definition.js';
import { DemandFactor } from '../../schema/waits/demand-factor.js';
import { Pathway } from '../../schema/waits/pathway.js';
import { PathwayCapacity } from '../../schema/waits/pathway-capacity.js';
import { PathwayFunding } from '../../schema/waits/pathway-funding.js';
import { PathwayTeam } from '../../schema/waits/pathway-team.js';
import { ProvisionCapacity } from '../../schema/waits/provision-capacity.js';
import { ProvisionGap } from '../../schema/waits/provision-gap.js';
import { WaitBand } from '../../schema/waits/wait-band.js';
import { WaitFlow } from '../../schema/waits/wait-flow.js';
import { WaitSnapshot } from '../../schema/waits/wait-snapshot.js';
import { waitsEdges } from '../../schema/waits/waits.edges.js';
import { waitsPolicy } from '../../schema/waits/waits.policy.js';
import { WhileWaitingOffer } from '../../schema/waits/while-waiting-offer.js';
import type { Module } from '../platform/module.js';
import { linkPathway } from './link-pathway.js';
import { addPathway } from './add-pathway.js';
import { CaseStageSnapshotRow } from './case-stage-snapshot.entity.js';
import { chsImport } from './chs/import.js';
import { ClockDefinitionRow } from './clock-definition.entity.js';
import { defineClock } from './define-clock.js';
import { DemandFactorRow } from './demand-factor.entity.js';
import { PathwayCapacityRow } from './pathway-capacity.entity.js';
import { PathwayFundingRow } from './pathway-funding.entity.js';
import { PathwayTeamRow } from './pathway-team.entity.js';
import { PathwayRow } from './pathway.entity.js';
import { ProvisionCapacityRow } from './provision-capacity.entity.js';
import { ProvisionGapRow } from './provision-gap.entity.js';
import { recordCaseStages } from './record-case-stages.js';
import { recordWaitFlows } from './record-wait-flows.js';
import { reportWaits } from './report-waits.js';
import { WaitBandRow } from './wait-band.entity.js';
import { WaitFlowRow } from './wait-flow.entity.js';
import { WaitSnapshotRow } from './wait-snapshot.entity.js';
import './people-counts.js';
import { staleWaits } from './stale-waits.js';
import { waitsLinks } from './waits.links.js';
import { WhileWaitingOfferRow } from './while-waiting-offer.entity.js';
import { recordWhileWaitingOffer } from './record-while-waiting-offer.js';
import { reviseWhileWaitingOffer } from './revise-while-waiting-offer.js';
import { recordProvision } from './record-provision.js';
import { reviseProvision } from './revise-provision.js';
import { recordProvisionGap } from './record-provision-gap.js';
import { respondToProvisionGap } from './respond-to-provision-gap.js';
import { recordDemandFactor } from './record-demand-factor.js';
import { correctedWaits } from './flag-waits.js';

export const waits: Module = {
  name: 'waits',
  tables: [
    [Pathway, PathwayRow],
    [ClockDefinition, ClockDefinitionRow],
    [WaitSnapshot, WaitSnapshotRow],
    [WaitBand, WaitBandRow],
    [WaitFlow, WaitFlowRow],
    [CaseStageSnapshot, CaseStageSnapshotRow],
    [WhileWaitingOffer, WhileWaitingOfferRow],
    [ProvisionCapacity, ProvisionCapacityRow],
    [ProvisionGap, ProvisionGapRow],
    [DemandFactor, DemandFactorRow],
    [PathwayFunding, PathwayFundingRow],
    [PathwayTeam, PathwayTeamRow],
    [PathwayCapacity, PathwayCapacityRow],
  ],
  edges: waitsEdges,
  policy: waitsPolicy,
  links: waitsLinks,
  writes: [
    addPathway,
    linkPathway,
    defineClock,
    reportWaits,
    recordWaitFlows,
    recordCaseStages,
    recordWhileWaitingOffer,
    reviseWhileWaitingOffer,
    recordProvision,
    reviseProvision,
    recordProvisionGap,
    respondToProvisionGap,
    recordDemandFactor,
  ],
  corrections: correctedWaits,
  imports: [chsImport],
  daily: [staleWaits],
  resolvers: [],
};
