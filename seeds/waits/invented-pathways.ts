/** The fictional pathways, each with its clock: eight ways to a service, one of which nobody has given a wait for. */
import type { ClockDefinition } from '../../schema/waits/clock-definition.js';
import type { PathwayKind } from '../../schema/waits/pathway.js';
import { ClockDefinitionRow } from '../../server/waits/clock-definition.entity.js';
import { PathwayRow } from '../../server/waits/pathway.entity.js';
import { lineOf } from '../finance/invented-lines.js';
import type { InventedArea } from '../invent.js';
import { facts, type SeedTable } from '../seed.js';

type Clock = Pick<
  ClockDefinition,
  'startEvent' | 'stopEvent' | 'basis' | 'includesIntervention' | 'note' | 'pauses' | 'population'
>;

export interface InventedPathway {
  slug: string;
  name: string;
  kind: PathwayKind;
  provider: 'council' | 'community-trust' | 'hospital-trust';
  commissioner: 'council' | 'icb';
  team: string | null;
  line: number;
  /** People on the list two years before the anchor, what each month adds, and how slow it is from 0 to 100. */
  list: { start: number; monthly: number; slow: number } | null;
  clock: Partial<Clock>;
}

export const pathways: readonly InventedPathway[] = [
  {
    slug: 'salt',
    name: 'Speech and language therapy',
    kind: 'SPEECH_AND_LANGUAGE',
    provider: 'community-trust',
    commissioner: 'icb',
    team: 'salt',
    line: lineOf.salt,
    list: { start: 610, monthly: 9, slow: 46 },
    clock: {},
  },
  {
    slug: 'neuro',
    name: 'Neurodevelopmental assessment',
    kind: 'NEURODEVELOPMENTAL',
    provider: 'community-trust',
    commissioner: 'icb',
    team: 'neuro',
    line: lineOf.neuro,
    list: { start: 1240, monthly: 22, slow: 82 },
    clock: {
      stopEvent: 'DIAGNOSIS',
      includesIntervention: 'DISPUTED',
      note: 'The improvement board doubts whether the clock stops for the group programme before assessment; the trust has not answered.',
    },
  },
  {
    slug: 'ep-advice',
    name: 'Educational psychology advice',
    kind: 'EP_ADVICE',
    provider: 'council',
    commissioner: 'council',
    team: 'psychology',
    line: lineOf.psychology,
    list: { start: 94, monthly: 1, slow: 20 },
    clock: {
      startEvent: 'ADVICE_REQUESTED',
      stopEvent: 'ADVICE_RECEIVED',
      basis: 'COMPLETED',
      pauses: ['The school is closed.'],
    },
  },
  {
    slug: 'ot',
    name: 'Occupational therapy',
    kind: 'OCCUPATIONAL_THERAPY',
    provider: 'hospital-trust',
    commissioner: 'icb',
    team: 'ot',
    line: lineOf.ot,
    list: { start: 280, monthly: -2, slow: 38 },
    clock: {},
  },
  {
    slug: 'camhs',
    name: 'Child and adolescent mental health',
    kind: 'CAMHS',
    provider: 'community-trust',
    commissioner: 'icb',
    team: null,
    line: lineOf.mentalHealth,
    list: { start: 520, monthly: -5, slow: 30 },
    clock: { stopEvent: 'FIRST_CONTACT' },
  },
  {
    slug: 'ehc',
    name: 'EHC needs assessment',
    kind: 'EHC_NEEDS_ASSESSMENT',
    provider: 'council',
    commissioner: 'council',
    team: 'assessment',
    line: lineOf.assessment,
    list: { start: 330, monthly: 3, slow: 34 },
    clock: { startEvent: 'REQUEST_RECEIVED', stopEvent: 'PLAN_ISSUED', pauses: [] },
  },
  {
    slug: 'paediatrics',
    name: 'Community paediatrics',
    kind: 'COMMUNITY_PAEDIATRICS',
    provider: 'hospital-trust',
    commissioner: 'icb',
    team: null,
    line: lineOf.neuro,
    list: { start: 760, monthly: 6, slow: 55 },
    clock: {},
  },
  {
    slug: 'placement',
    name: 'School place named in a plan',
    kind: 'SCHOOL_PLACEMENT',
    provider: 'council',
    commissioner: 'council',
    team: null,
    line: lineOf.bases,
    list: null,
    clock: {},
  },
];

const usual: Clock = {
  startEvent: 'REFERRAL_RECEIVED',
  stopEvent: 'TREATMENT_START',
  basis: 'INCOMPLETE',
  includesIntervention: 'NO',
  pauses: ['The family asks for a later date.'],
  population: 'Children and young people under 18 who live in the area.',
  note: null,
};

export function inventedPathways(area: InventedArea): SeedTable[] {
  const told = area.told('waits');
  return [
    facts(
      PathwayRow,
      told,
      pathways.map(({ slug, name, kind, provider, commissioner }) => ({
        key: area.key(slug),
        slug: `${area.slug}-${slug}`,
        name,
        kind,
        providerId: area.id('Organisation', provider),
        commissionerId: area.id('Organisation', commissioner),
      })),
    ),
    facts(
      ClockDefinitionRow,
      told,
      pathways
        .filter(({ list }) => list !== null)
        .map(({ slug, name, provider, clock }) => ({
          key: area.key(slug),
          slug: `${area.slug}-${slug}`,
          name: `Clock of ${name.toLowerCase()}`,
          edition: '1',
          publisherId: area.id('Organisation', provider),
          statistic: 'BANDS',
          validFrom: '2023-04',
          ...usual,
          ...clock,
        })),
    ),
  ];
}
