/** The pathways that the sources and published lists speak of, and the teams and money behind them. */
import { PathwayRow } from '../../server/waits/pathway.entity.js';
import { PathwayCapacityRow } from '../../server/waits/pathway-capacity.entity.js';
import { PathwayFundingRow } from '../../server/waits/pathway-funding.entity.js';
import { PathwayTeamRow } from '../../server/waits/pathway-team.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';
import {
  area,
  herefordshire,
  organisation,
  pathway,
  unnamed,
  wirral2022,
  wirral2024,
  worcestershire,
} from './waits-keys.js';

const named = (slug: string, name: string) => ({ key: slug, slug, name });
const published = { asAt: '2023' } as const;

const pathways = facts(PathwayRow, {}, [
  {
    ...named('wirral-salt', 'Speech and language therapy, Wirral'),
    kind: 'SPEECH_AND_LANGUAGE',
    areaId: area('wirral'),
    ...published,
    providerId: organisation('wirral-community-health'),
    sourceId: passage('nhs-chs-waits-2023 speech and language, RY7'),
  },
  {
    ...named('wirral-community-paediatrics', 'Community paediatrics, Wirral'),
    kind: 'COMMUNITY_PAEDIATRICS',
    areaId: area('wirral'),
    ...published,
    providerId: organisation('wirral-university-hospital'),
    sourceId: passage('nhs-chs-waits-2023 community paediatrics, RBL'),
  },
  {
    ...named('cheshire-and-merseyside-salt', 'Speech and language therapy, Cheshire and Merseyside'),
    kind: 'SPEECH_AND_LANGUAGE',
    areaId: area('cheshire-and-merseyside'),
    ...published,
    commissionerId: organisation('cheshire-merseyside-icb'),
    sourceId: passage('nhs-chs-waits-2023 speech and language, QYG'),
  },
  {
    ...named('wirral-neurodevelopmental', 'Neurodevelopmental pathway, Wirral'),
    kind: 'NEURODEVELOPMENTAL',
    ...wirral2024,
    sourceId: passage('000 ¶8'),
  },
  {
    ...named('wirral-mental-health', 'Mental health support, Wirral'),
    kind: 'MENTAL_HEALTH',
    ...wirral2022,
    sourceId: passage('001 §3.16'),
  },
  {
    ...named('wirral-ehc', 'EHC needs assessment to annual review, Wirral'),
    kind: 'EHC_NEEDS_ASSESSMENT',
    ...wirral2022,
    providerId: organisation('wirral-council'),
    sourceId: passage('001 §3.8'),
  },
  {
    ...named('wirral-ep-advice', 'Educational psychology advice, Wirral'),
    kind: 'EP_ADVICE',
    areaId: area('wirral'),
    asAt: '2025~',
    providerId: organisation('wirral-council'),
    sourceId: passage('wirral-decision-5909 decision'),
  },
  {
    ...named('worcestershire-ehc', 'EHC needs assessment, Worcestershire'),
    kind: 'EHC_NEEDS_ASSESSMENT',
    ...worcestershire,
    providerId: organisation('worcestershire-council'),
    sourceId: passage('002 ¶15'),
  },
  {
    ...named('worcestershire-health-assessment', 'Health assessment of looked after children, Worcestershire'),
    kind: 'HEALTH_ASSESSMENT',
    ...worcestershire,
    sourceId: passage('002 ¶21'),
  },
  {
    ...named('worcestershire-specialist-place', 'Specialist school place, Worcestershire'),
    kind: 'SCHOOL_PLACEMENT',
    ...worcestershire,
    sourceId: passage('002 ¶7'),
  },
  {
    ...named('herefordshire-ehc', 'EHC needs assessment, Herefordshire'),
    kind: 'EHC_NEEDS_ASSESSMENT',
    ...herefordshire,
    providerId: organisation('herefordshire-council'),
    sourceId: passage('003 ¶5'),
  },
  {
    ...named('herefordshire-school-place', 'School place for children with significant needs, Herefordshire'),
    kind: 'SCHOOL_PLACEMENT',
    ...herefordshire,
    sourceId: passage('003 ¶6'),
  },
  {
    ...named('unnamed-004-ehc', 'EHC needs assessment to annual review (source 004)'),
    kind: 'EHC_NEEDS_ASSESSMENT',
    ...unnamed,
    providerId: organisation('unnamed-council-004'),
    sourceId: passage('004 ¶4'),
  },
  {
    ...named('surrey-ep-advice', 'Educational psychology advice, Surrey'),
    kind: 'EP_ADVICE',
    areaId: area('surrey'),
    ...published,
    providerId: organisation('surrey-council'),
    sourceId: passage('surrey-ep-capacity-2023 capacity'),
  },
]);

const behind: readonly SeedTable[] = [
  facts(PathwayTeamRow, {}, [
    {
      key: 'wirral-send ehc',
      ...wirral2024,
      pathwayId: pathway('wirral-ehc'),
      teamId: idOf('Team', 'wirral-send'),
      sourceId: passage('000 ¶1'),
    },
    {
      key: 'wirral-referral-assessment ehc',
      ...wirral2024,
      pathwayId: pathway('wirral-ehc'),
      teamId: idOf('Team', 'wirral-send-referral-assessment'),
      work: 'Its manager watches over drafts that are stuck.',
      sourceId: passage('000 ¶13'),
    },
    {
      key: 'wirral-ep ep-advice',
      areaId: area('wirral'),
      asAt: '2025~',
      pathwayId: pathway('wirral-ep-advice'),
      teamId: idOf('Team', 'wirral-educational-psychology'),
      sourceId: passage('wirral-decision-5909 decision'),
    },
    {
      key: 'herefordshire-send ehc',
      ...herefordshire,
      pathwayId: pathway('herefordshire-ehc'),
      teamId: idOf('Team', 'herefordshire-send'),
      work: 'Issues plans.',
      sourceId: passage('003 ¶5'),
    },
    {
      key: 'unnamed-004-ep ehc',
      ...unnamed,
      pathwayId: pathway('unnamed-004-ehc'),
      teamId: idOf('Team', 'unnamed-004-educational-psychology'),
      work: 'Fulfils its statutory duties.',
      sourceId: passage('004 ¶4'),
    },
  ]),
  facts(PathwayFundingRow, {}, [
    {
      key: 'wirral-neurodevelopmental icb',
      ...wirral2024,
      pathwayId: pathway('wirral-neurodevelopmental'),
      requestId: idOf('FundingRequest', 'wirral-icb-neurodevelopmental'),
      sourceId: passage('000 ¶9'),
    },
    {
      key: 'wirral-ehc 2024-25',
      ...wirral2024,
      pathwayId: pathway('wirral-ehc'),
      lineId: idOf('InvestmentLine', 'wirral-send-2024-25'),
      use: 'Staff, so that plans come faster.',
      sourceId: passage('000 ¶5'),
    },
  ]),
  facts(
    PathwayCapacityRow,
    {
      areaId: area('surrey'),
      asAt: '2023',
      pathwayId: pathway('surrey-ep-advice'),
      sourceId: passage('surrey-ep-capacity-2023 capacity'),
    },
    ['surrey-ep-own-staff', 'surrey-ep-with-locums'].map((key) => ({
      key,
      assumptionId: idOf('CapacityAssumption', key),
    })),
  ),
];

export const pathwayFacts: readonly SeedTable[] = [pathways, ...behind];
