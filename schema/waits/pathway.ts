import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { WaitEvidence } from './wait-evidence.js';

export const PathwayKind = enumeration('PathwayKind', 'What a pathway leads to.', {
  SPEECH_AND_LANGUAGE: 'Speech and language therapy (SALT).',
  NEURODEVELOPMENTAL: 'Assessment for autism, ADHD and the like.',
  EP_ADVICE: "An educational psychologist's advice for an assessment.",
  OCCUPATIONAL_THERAPY: 'Occupational therapy.',
  COMMUNITY_PAEDIATRICS: 'Community paediatric service.',
  PHYSIOTHERAPY: 'Physiotherapy.',
  DIETETICS: 'Dietetics.',
  AUDIOLOGY: 'Hearing services.',
  ORTHOTICS: 'Orthotics as a therapy.',
  EQUIPMENT: 'Wheelchairs, orthotics, prosthetics and other equipment.',
  COMMUNITY_NURSING: 'Nursing of children at home and at school.',
  LONG_TERM_CONDITIONS: 'Nursing and therapy for long-term conditions.',
  CAMHS: 'Specialist mental health services for children.',
  MENTAL_HEALTH: 'Mental health support outside specialist services.',
  EHC_NEEDS_ASSESSMENT: 'An education, health and care needs assessment, to plan and review.',
  SCHOOL_PLACEMENT: 'A school place that meets the needs in a plan.',
  HEALTH_ASSESSMENT: 'A statutory health assessment of a child in care.',
  OTHER: 'Something else; the name says what.',
});
export type PathwayKind = ValueOf<typeof PathwayKind>;

@Listed({
  as: 'pathways',
  lookup: 'slug',
  filter: ['kind', 'name', 'area', 'provider', 'commissioner'],
  order: ['name', 'slug'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A way to a service that children wait on, in one area. A pathway without a wait snapshot is one nobody has given a wait for.',
})
export class Pathway extends Fact {
  @Field(() => String, { description: 'Short name for addresses and queries, such as `wirral-salt`. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => PathwayKind, { description: 'What it leads to.' })
  kind!: PathwayKind;

  @Computed(() => WaitEvidence, {
    asAt: 'Only snapshots of this day or before count.',
    description: 'Whether anybody has given a wait for it, and how lately.',
  })
  waitEvidence?: WaitEvidence;
}
