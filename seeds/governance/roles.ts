/** Roles that were taken on or changed hands. Nobody is named. */
import { RoleHoldingRow } from '../../server/governance/role-holding.entity.js';
import { facts, type SeedTable } from '../seed.js';
import { area, board, idOf, organisation, passage } from './governance-keys.js';

const in2022 = { areaId: area('wirral'), asAt: '2022-09-14' } as const;
const sinceJune = { startsOn: '../2022-09-14', sourceId: passage('001 §3.1') } as const;

export const roles: SeedTable = facts(RoleHoldingRow, {}, [
  {
    key: 'wirral interim deputy director',
    ...in2022,
    ...sinceJune,
    role: 'Interim Deputy Director',
    kind: 'INTERIM',
    organisationId: organisation('wirral-council'),
    change: 'Took operational responsibility for the council’s SEND services after June 2022.',
  },
  {
    key: 'wirral workstream 5 lead',
    ...in2022,
    ...sinceJune,
    role: 'Lead of workstream 5',
    workstreamId: idOf('Workstream', 'wirral-wsoa 5'),
    kind: 'UNKNOWN',
    change: 'Changed hands after June 2022, following changes at the Integrated Care Board.',
  },
  {
    key: 'wirral project co-ordinators',
    ...in2022,
    ...sinceJune,
    role: 'Project Co-ordinators of the workstreams',
    kind: 'UNKNOWN',
    boardId: board('wirral-send-transformation'),
    change: 'All in place to support the workstreams by September 2022.',
  },
  {
    key: 'wirral joint commissioner',
    ...in2022,
    role: 'Joint Commissioner',
    kind: 'UNKNOWN',
    startsOn: '2022-05',
    boardId: board('wirral-joint-commissioning-forum'),
    change: 'Appointed in May 2022; is to set out the formal arrangements of joint commissioning in October 2022.',
    sourceId: passage('001 §3.5'),
  },
  {
    key: 'worcestershire send champions',
    areaId: area('worcestershire'),
    asAt: '2019-03~',
    role: 'SEND champions',
    kind: 'UNKNOWN',
    startsOn: '../2019-03',
    organisationId: organisation('worcestershire-ccg'),
    change: 'Appointed in the clinical commissioning group, whose strategic leadership is said to have improved.',
    sourceId: passage('002 ¶20'),
  },
  {
    key: 'worcestershire interim assistant director',
    areaId: area('worcestershire'),
    asAt: '2019-03~',
    role: 'Interim Assistant Director, Education and Skills',
    kind: 'INTERIM',
    organisationId: organisation('worcestershire-council'),
    change: 'Held for the time being when the panel met.',
    sourceId: passage('002 ¶1'),
  },
  {
    key: 'worcestershire interim group manager',
    areaId: area('worcestershire'),
    asAt: '2019-03~',
    role: 'Interim SEND Group Manager',
    kind: 'INTERIM',
    organisationId: organisation('worcestershire-council'),
    change: 'Held for the time being when the panel met.',
    sourceId: passage('002 ¶8'),
  },
  {
    key: 'unnamed siab chair',
    areaId: area('unnamed-004'),
    asAt: 'XXXX-01~',
    role: 'Independent chair of the SIAB',
    kind: 'UNKNOWN',
    boardId: board('unnamed-004-siab'),
    change: 'Approves the minutes of the board.',
    sourceId: passage('004 ¶6'),
  },
]);
