/** Specialist provision that there is, that is missing, and what is said to raise or lower demand. */
import { DemandFactorRow } from '../../server/waits/demand-factor.entity.js';
import { ProvisionCapacityRow } from '../../server/waits/provision-capacity.entity.js';
import { ProvisionGapRow } from '../../server/waits/provision-gap.entity.js';
import { facts, idOf, known, passage, unknown, type SeedTable } from '../seed.js';
import { herefordshire, pathway, wirral2022, worcestershire } from './waits-keys.js';

const notSaid = unknown('The source gives no number.');

const uncounted = { places: notSaid, placesNeeded: notSaid };
const provision = facts(ProvisionCapacityRow, uncounted, [
  {
    key: 'wirral-resource-bases-2022',
    ...wirral2022,
    title: 'New resource bases',
    kind: 'RESOURCE_BASE',
    status: 'COMMISSIONED',
    provisions: known(5),
    sufficiency: 'UNKNOWN',
    opensOn: '2022-09',
    note: 'Families felt underinformed and underprepared, the parent carer forum said.',
    sourceId: passage('001 §3.17'),
  },
  {
    key: 'worcestershire-specialist-places',
    ...worcestershire,
    title: 'Places in specialist settings',
    kind: 'SPECIALIST_PLACES',
    status: 'OPEN',
    provisions: notSaid,
    sufficiency: 'INSUFFICIENT',
    note: 'The chairman of the panel: a significant shortage, which has cost parents’ trust.',
    sourceId: passage('002 ¶7'),
  },
  {
    key: 'worcestershire-wyre-forest',
    ...worcestershire,
    title: 'Special school in Wyre Forest',
    kind: 'SPECIAL_SCHOOL',
    status: 'OPEN',
    provisions: known(1),
    sufficiency: 'INSUFFICIENT',
    note: 'The chairman of the panel: it was foreseeably too small when it was built, and so it proved.',
    sourceId: passage('002 ¶7'),
  },
  {
    key: 'worcestershire-malvern',
    ...worcestershire,
    title: 'Additional special school for autistic children, Malvern',
    kind: 'SPECIAL_SCHOOL',
    status: 'BID',
    provisions: known(1),
    sufficiency: 'UNKNOWN',
    bidId: idOf('FundingRequest', 'worcestershire-malvern-school'),
    note: 'A hub-and-spoke model. An answer from the department is expected soon.',
    sourceId: passage('002 ¶9'),
  },
  {
    key: 'herefordshire-hubs-open',
    ...herefordshire,
    title: 'Specialist hubs in mainstream schools',
    kind: 'SPECIALIST_HUB',
    status: 'OPEN',
    provisions: unknown('Several; how many is not said.'),
    sufficiency: 'UNKNOWN',
    note: 'Opened because demand for specialist places has risen.',
    sourceId: passage('003 ¶3'),
  },
  {
    key: 'herefordshire-hubs-planned',
    ...herefordshire,
    title: 'Further specialist hubs in mainstream schools',
    kind: 'SPECIALIST_HUB',
    status: 'PLANNED',
    provisions: notSaid,
    sufficiency: 'UNKNOWN',
    sourceId: passage('003 ¶3'),
  },
]);

const missing = facts(ProvisionGapRow, {}, [
  {
    key: 'wirral-mental-health',
    ...wirral2022,
    pathwayId: pathway('wirral-mental-health'),
    gap: 'Mental health provision',
    setting: 'Secondary and further education; primary schools are secure',
    response: 'A mental health and wellbeing project seeks a single point of access.',
    sourceId: passage('001 §3.16'),
  },
  {
    key: 'worcestershire-specialist-places',
    ...worcestershire,
    pathwayId: pathway('worcestershire-specialist-place'),
    gap: 'Places in specialist settings',
    setting: 'Special schools',
    sourceId: passage('002 ¶7'),
  },
  {
    key: 'worcestershire-mainstream',
    ...worcestershire,
    gap: 'Provision that parents can rely on',
    setting: 'Mainstream schools',
    response:
      'Build confidence and skill in mainstream schools and strengthen SENCOs: the biggest focus of the improvement plan.',
    sourceId: passage('002 ¶10'),
  },
  {
    key: 'worcestershire-forum-capacity',
    ...worcestershire,
    gap: 'Capacity of Families in Partnership to reach further',
    setting: 'Parents and carers',
    response: 'Focused work with support from the local authority is needed.',
    sourceId: passage('002 ¶22'),
  },
]);

const unmeasured = 'Said from experience. Requests by source are collected only in later versions of the SEN2 return.';
const demand = facts(DemandFactorRow, {}, [
  {
    key: 'worcestershire-schools-early',
    ...worcestershire,
    pathwayId: pathway('worcestershire-ehc'),
    factor: 'Schools raise concerns too early',
    direction: 'DISPUTED',
    saidBy: 'A member of the panel, as a question; the SEND group manager does not find it so',
    note: unmeasured,
    sourceId: passage('002 ¶15'),
  },
  {
    key: 'worcestershire-parents-diagnosis',
    ...worcestershire,
    pathwayId: pathway('worcestershire-ehc'),
    factor: 'Parents press for a diagnosis',
    direction: 'RAISES',
    saidBy: 'SEND group manager',
    note: unmeasured,
    sourceId: passage('002 ¶15'),
  },
  {
    key: 'worcestershire-london-families',
    ...worcestershire,
    factor: 'Families moved from London to cheaper housing',
    direction: 'UNKNOWN',
    saidBy: 'The panel',
    note: 'Officers confirm that funding follows the child; how many children is not said.',
    sourceId: passage('002 ¶6'),
  },
  {
    key: 'herefordshire-2014-reforms',
    ...herefordshire,
    pathwayId: pathway('herefordshire-ehc'),
    factor: 'Government reforms of 2014',
    direction: 'RAISES',
    saidBy: 'Told to the committee',
    note: 'Called an effect that was not intended.',
    sourceId: passage('003 ¶13'),
  },
  {
    key: 'herefordshire-early-years',
    ...herefordshire,
    pathwayId: pathway('herefordshire-ehc'),
    factor: 'Intense support in early years by a child readiness project',
    direction: 'LOWERS',
    saidBy: 'Told to the committee, as a hope',
    sourceId: passage('003 ¶13'),
  },
  {
    key: 'herefordshire-access-to-advice',
    ...herefordshire,
    pathwayId: pathway('herefordshire-ehc'),
    factor: 'Families who find services, support and advice by themselves',
    direction: 'LOWERS',
    saidBy: 'The committee, as a possibility',
    sourceId: passage('003 ¶16'),
  },
]);

export const placeFacts: readonly SeedTable[] = [provision, missing, demand];
