/** How large teams are said to be, and what of it is only promised. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { EstablishmentVersionRow } from '../../server/workforce/establishment-version.entity.js';
import { facts, idOf, known, passage, unknown, type SeedTable } from '../seed.js';
import { herefordshire, team, wirral2022, wirral2024, worcestershire } from './workforce-keys.js';

const establishments = facts(EstablishmentVersionRow, {}, [
  {
    key: 'wirral-participation 2.0',
    ...wirral2022,
    asAt: '../2022-09-14',
    teamId: team('wirral-participation'),
    status: 'IN_FORCE',
    fte: known('2.00'),
    reason: 'The establishment before the increase.',
    sourceId: passage('001 §3.19'),
  },
  {
    key: 'wirral-participation 4.0',
    ...wirral2022,
    teamId: team('wirral-participation'),
    supersedesId: idOf('EstablishmentVersion', 'wirral-participation 2.0'),
    status: 'IN_FORCE',
    fte: known('4.00'),
    reason: 'More capacity for participation and engagement, stated to be in place.',
    sourceId: passage('001 §3.19'),
  },
  {
    key: 'wirral-send restructure',
    ...wirral2024,
    teamId: team('wirral-send'),
    status: 'PLANNED',
    fte: unknown('A restructure is announced without its size or date.'),
    reason: 'Restructure of the SEND team, with a review of a case-load that had been too high.',
    sourceId: passage('000 ¶1'),
  },
  {
    key: 'worcestershire-send structure',
    ...worcestershire,
    teamId: team('worcestershire-send'),
    status: 'IN_FORCE',
    fte: unknown('A structure chart is to be sent to the panel; its figures are not in the minutes.'),
    reason: 'The structure of the staff who work in SEND, as a chart.',
    sourceId: passage('002 ¶28'),
  },
  {
    key: 'herefordshire-send restructure',
    ...herefordshire,
    teamId: team('herefordshire-send'),
    status: 'IN_FORCE',
    fte: unknown('The minutes tell of the restructure and not of its size.'),
    reason:
      'Reorganised from within against rising demand: role descriptions revisited, triage with health and social care tightened.',
    sourceId: passage('003 ¶7'),
  },
]);

const gaps = facts(InformationGapRow, {}, [
  {
    key: 'wirral-send-restructure',
    ...wirral2024,
    aboutType: 'EstablishmentVersion',
    aboutId: idOf('EstablishmentVersion', 'wirral-send restructure'),
    topic: 'Size and date of the restructured SEND team',
    state: 'UNKNOWN',
    detail: 'The restructure is called upcoming. Neither the posts before and after nor a date is given.',
    sourceId: passage('000 ¶1'),
  },
  {
    key: 'worcestershire-send-structure-chart',
    ...worcestershire,
    aboutType: 'EstablishmentVersion',
    aboutId: idOf('EstablishmentVersion', 'worcestershire-send structure'),
    topic: 'Structure chart of staff working in SEND',
    state: 'PROMISED',
    detail: 'A chart is to be circulated to the members of the panel. No date is named.',
    promisedBy: 'Agreed at the panel; who sends it is not said',
    sourceId: passage('002 ¶28'),
  },
]);

export const establishmentFacts: readonly SeedTable[] = [establishments, gaps];
