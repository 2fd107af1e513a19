import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const EvidenceKind = enumeration('EvidenceKind', 'What kind of thing is put forward as evidence.', {
  DATA: 'Figures.',
  SURVEY: 'What people said when asked.',
  AUDIT: 'A check of cases or of quality against a standard.',
  CASE_STUDY: 'The account of one case or setting.',
  DOCUMENT: 'A document, website or other product.',
});
export type EvidenceKind = ValueOf<typeof EvidenceKind>;

export const EvidencePurpose = enumeration('EvidencePurpose', 'What evidence is of.', {
  DELIVERY: 'That something was done.',
  IMPACT: 'That it made a difference to children, young people or families.',
});
export type EvidencePurpose = ValueOf<typeof EvidencePurpose>;

export const EvidenceStrength = enumeration('EvidenceStrength', 'How much evidence bears.', {
  STRONG: 'Measured, repeated and seen by somebody independent.',
  MODERATE: 'Measured, or seen by somebody independent.',
  WEAK: 'Told by those who are judged by it, or a single early sign.',
  NOT_ASSESSED: 'Nobody has judged it.',
});
export type EvidenceStrength = ValueOf<typeof EvidenceStrength>;

@Listed({
  as: 'evidence',
  filter: [
    'kind',
    'purpose',
    'strength',
    'producedOn',
    'area',
    'intervention',
    'workstream',
    'action',
    'milestone',
    'requirement',
  ],
  order: ['-producedOn', 'title'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Something that shows an action was done, or what difference it made.',
})
export class Evidence extends Fact {
  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => EvidenceKind, { description: 'What kind of thing it is.' })
  kind!: EvidenceKind;

  @Field(() => EvidencePurpose, { description: 'Whether it shows something done, or a difference made.' })
  purpose!: EvidencePurpose;

  @Field(() => String, { description: 'What it is put forward for.' })
  supports!: string;

  @Field(() => EvidenceStrength, { description: 'How much it bears.' })
  strength!: EvidenceStrength;

  @Field(() => PartialDate, { nullable: true, description: 'When it came about. Null: not recorded.' })
  producedOn!: string | null;
}
