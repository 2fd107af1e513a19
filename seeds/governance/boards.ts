/** The bodies that oversee, decide and are told. Where a source does not name one, or names it oddly, its name here says so. */
import { BoardRow } from '../../server/governance/board.entity.js';
import { facts, type SeedTable } from '../seed.js';
import { idOf, passage } from './governance-keys.js';

const named = (slug: string, name: string, kind: BoardRow['kind'], source: string, host?: string) => ({
  key: slug,
  slug,
  name,
  kind,
  sourceId: passage(source),
  hostId: host === undefined ? null : idOf('Organisation', host),
});

const wirral = { areaId: idOf('Area', 'wirral') } as const;
const in2022 = { ...wirral, asAt: '2022-09-14' } as const;
const in2024 = { ...wirral, asAt: '2024-10-16' } as const;

export const boards: SeedTable = facts(BoardRow, {}, [
  {
    ...named(
      'wirral-place-based-partnership',
      'Wirral Place Based Partnership Board',
      'PARTNERSHIP_BOARD',
      '001 title',
    ),
    ...in2022,
  },
  {
    ...named(
      'wirral-cyp-and-families',
      'Children, Young People and Families Committee (as source 001 names it)',
      'COMMITTEE',
      '001 §2.1',
      'wirral-council',
    ),
    ...in2022,
  },
  {
    ...named('wirral-send-transformation', 'Wirral SEND Transformation Board', 'TRANSFORMATION_BOARD', '001 §3.22'),
    ...in2022,
  },
  {
    ...named('wirral-joint-commissioning-sub-group', 'Wirral Joint Commissioning Sub-Group', 'SUB_GROUP', '001 §3.5'),
    ...in2022,
  },
  {
    ...named('wirral-joint-commissioning-forum', 'Wirral Joint Commissioning Forum', 'SUB_GROUP', '001 §3.5'),
    ...in2022,
    torVersion:
      'None yet: the sub-group stands in as the forum for the time being; formal terms are to be set out in October 2022',
  },
  {
    ...named(
      'wirral-monitoring-meeting',
      'Monitoring Meeting on the Wirral statement of action',
      'MONITORING_MEETING',
      '001 §3.9',
    ),
    ...in2022,
  },
  {
    ...named(
      'wirral-health-and-wellbeing',
      'Wirral Health and Wellbeing Board',
      'HEALTH_AND_WELLBEING_BOARD',
      '000 ¶4',
    ),
    ...in2024,
  },
  {
    ...named('wirral-cype', 'Children, Young People and Education Committee', 'COMMITTEE', '000 ¶2', 'wirral-council'),
    ...in2024,
  },
  {
    ...named('wirral-policy-and-resources', 'Policy and Resources Committee', 'COMMITTEE', '000 ¶1', 'wirral-council'),
    ...in2024,
  },
  {
    ...named('wirral-lasp', 'Wirral Local Area SEND Partnership Board', 'PARTNERSHIP_BOARD', '000 ¶4'),
    ...in2024,
    torVersion: 'Revised terms of reference, agreed with the Department for Education and NHS England by October 2024',
  },
  {
    ...named(
      'wirral-cabinet',
      'Cabinet of Wirral Council (as the Ombudsman names it)',
      'CABINET',
      'lgsco-24-013-016 remedy',
      'wirral-council',
    ),
    ...wirral,
    asAt: '2025-06-02',
  },
  {
    ...named(
      'worcestershire-scrutiny-panel',
      'Scrutiny panel of Worcestershire County Council (source 002 calls it the Panel)',
      'PANEL',
      '002 ¶2',
      'worcestershire-council',
    ),
    areaId: idOf('Area', 'worcestershire'),
    asAt: '2019-03~',
  },
  {
    ...named(
      'worcestershire-cabinet',
      'Cabinet of Worcestershire County Council',
      'CABINET',
      '002 ¶2',
      'worcestershire-council',
    ),
    areaId: idOf('Area', 'worcestershire'),
    asAt: '2019-03~',
  },
  {
    ...named(
      'herefordshire-scrutiny',
      'Scrutiny committee of Herefordshire Council (source 003 calls it the Committee)',
      'SCRUTINY',
      '003 ¶4',
      'herefordshire-council',
    ),
    areaId: idOf('Area', 'herefordshire'),
    asAt: '2023-23~',
  },
  {
    ...named(
      'herefordshire-executive',
      'The executive of Herefordshire Council',
      'CABINET',
      '003 ¶21',
      'herefordshire-council',
    ),
    areaId: idOf('Area', 'herefordshire'),
    asAt: '2023-23~',
  },
  {
    ...named(
      'unnamed-004-committee',
      'Committee of the unnamed council (source 004)',
      'COMMITTEE',
      '004 ¶2',
      'unnamed-council-004',
    ),
    areaId: idOf('Area', 'unnamed-004'),
    asAt: 'XXXX-01~',
  },
  {
    ...named(
      'unnamed-004-siab',
      'SIAB of the unnamed area, with an independent chair (source 004 does not spell it out)',
      'IMPROVEMENT_BOARD',
      '004 ¶6',
    ),
    areaId: idOf('Area', 'unnamed-004'),
    asAt: 'XXXX-01~',
  },
]);
