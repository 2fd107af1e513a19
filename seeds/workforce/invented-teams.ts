/** The fictional teams and types of post, and what each team is paid from. */
import { PostTypeRow } from '../../server/workforce/post-type.entity.js';
import { TeamRow } from '../../server/workforce/team.entity.js';
import { lineOf } from '../finance/invented-lines.js';
import type { InventedArea, World } from '../invent.js';
import { facts, idOf, type SeedTable } from '../seed.js';

/** Slug, title, group, pay scale, and pounds a year at the top of it with on-costs. */
const types = [
  ['plan-coordinator', 'EHC plan coordinator', 'CASEWORK', null, 41_000],
  ['senior-plan-coordinator', 'Senior EHC plan coordinator', 'CASEWORK', null, 49_000],
  ['annual-review-officer', 'Annual review officer', 'CASEWORK', null, 38_000],
  ['educational-psychologist', 'Educational psychologist', 'PSYCHOLOGY', 'Soulbury', 76_000],
  ['assistant-psychologist', 'Assistant educational psychologist', 'PSYCHOLOGY', 'Soulbury', 44_000],
  ['inclusion-adviser', 'Inclusion adviser', 'INCLUSION', 'Soulbury', 68_000],
  ['specialist-teacher', 'Specialist teacher', 'INCLUSION', 'Teachers’ pay', 61_000],
  ['speech-therapist', 'Speech and language therapist', 'THERAPY', 'Agenda for Change band 6', 52_000],
  ['therapy-assistant', 'Therapy assistant', 'THERAPY', 'Agenda for Change band 4', 34_000],
  ['paediatrician', 'Community paediatrician', 'HEALTH', null, 148_000],
  ['specialist-nurse', 'Neurodevelopmental nurse', 'HEALTH', 'Agenda for Change band 7', 62_000],
  ['occupational-therapist', 'Occupational therapist', 'THERAPY', 'Agenda for Change band 6', 52_000],
  ['programme-manager', 'Improvement programme manager', 'LEADERSHIP', null, 72_000],
  ['data-analyst', 'SEND data analyst', 'SUPPORT', null, 46_000],
  ['participation-officer', 'Participation officer', 'PARTICIPATION', null, 37_000],
] as const;
type TypeSlug = (typeof types)[number][0];

export const postType = (slug: TypeSlug): string => idOf('PostType', `demonstration-${slug}`);
export const titleOf = (slug: TypeSlug): string => types.find(([each]) => each === slug)?.[1] ?? slug;

/** Pence for so much of a full-time post. */
export function yearlyCost(slug: TypeSlug, fte: string): number {
  const pounds = types.find(([each]) => each === slug)?.[4] ?? 0;
  return pounds * Number(fte.replace('.', ''));
}

export interface InventedTeam {
  slug: string;
  name: string;
  employer: 'council' | 'community-trust' | 'hospital-trust';
  purpose: string;
  types: readonly [TypeSlug, ...TypeSlug[]];
  /** The line that pays, and the one that pays a share of some posts. */
  line: number;
  otherLine: number;
}

/** The order matters: every tenth post from the fourth on stands vacant, so the fourth team always has one. */
export const teams: readonly [InventedTeam, ...InventedTeam[]] = [
  {
    slug: 'assessment',
    name: 'Statutory assessment and review',
    employer: 'council',
    purpose: 'Carries requests, plans and annual reviews.',
    types: ['plan-coordinator', 'plan-coordinator', 'senior-plan-coordinator', 'annual-review-officer'],
    line: lineOf.assessment,
    otherLine: lineOf.programme,
  },
  {
    slug: 'psychology',
    name: 'Educational psychology',
    employer: 'council',
    purpose: 'Advises on assessments and works with schools.',
    types: ['educational-psychologist', 'educational-psychologist', 'assistant-psychologist'],
    line: lineOf.psychology,
    otherLine: lineOf.inclusion,
  },
  {
    slug: 'inclusion',
    name: 'Inclusion outreach',
    employer: 'council',
    purpose: 'Goes into schools before a plan is needed.',
    types: ['inclusion-adviser', 'specialist-teacher'],
    line: lineOf.inclusion,
    otherLine: lineOf.bases,
  },
  {
    slug: 'salt',
    name: 'Children’s speech and language therapy',
    employer: 'community-trust',
    purpose: 'Assesses and treats, and advises on plans.',
    types: ['speech-therapist', 'speech-therapist', 'therapy-assistant'],
    line: lineOf.salt,
    otherLine: lineOf.assessment,
  },
  {
    slug: 'neuro',
    name: 'Neurodevelopmental team',
    employer: 'community-trust',
    purpose: 'Assesses for autism and ADHD.',
    types: ['specialist-nurse', 'paediatrician'],
    line: lineOf.neuro,
    otherLine: lineOf.mentalHealth,
  },
  {
    slug: 'ot',
    name: 'Children’s occupational therapy',
    employer: 'hospital-trust',
    purpose: 'Assesses and treats, and advises on equipment.',
    types: ['occupational-therapist', 'therapy-assistant'],
    line: lineOf.ot,
    otherLine: lineOf.salt,
  },
  {
    slug: 'programme',
    name: 'Improvement programme office',
    employer: 'council',
    purpose: 'Runs the improvement plan and its reporting.',
    types: ['programme-manager', 'data-analyst', 'participation-officer'],
    line: lineOf.programme,
    otherLine: lineOf.training,
  },
];

export function inventedPostTypes(world: World): SeedTable[] {
  return [
    facts(
      PostTypeRow,
      world.told('workforce'),
      types.map(([slug, title, group, payScale]) => ({
        key: `demonstration-${slug}`,
        slug: `demonstration-${slug}`,
        title,
        group,
        payScale,
      })),
    ),
  ];
}

export function inventedTeams(area: InventedArea): SeedTable {
  const council = area.id('Organisation', 'council');
  return facts(TeamRow, area.told('workforce'), [
    { key: area.key('service'), slug: `${area.slug}-service`, name: 'SEND and inclusion service', employerId: council },
    ...teams.map(({ slug, name, employer, purpose }) => ({
      key: area.key(slug),
      slug: `${area.slug}-${slug}`,
      name,
      purpose,
      employerId: area.id('Organisation', employer),
      parentId: employer === 'council' ? area.id('Team', 'service') : null,
    })),
  ]);
}
