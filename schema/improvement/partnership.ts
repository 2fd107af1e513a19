import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const PartnershipKind = enumeration('PartnershipKind', 'How others take part in improvement.', {
  COMMITMENT: 'Another body committed itself to do something.',
  PEER_NETWORK: 'Bodies of the same kind that learn from or review each other.',
  LEARNING: 'Work with another place, to learn from it.',
  TEST_PROGRAMME: 'A programme that tests changes before they come in.',
  OUTREACH: 'Going out to families, schools or young people.',
  SUPPORT: 'Support that another body gives.',
});
export type PartnershipKind = ValueOf<typeof PartnershipKind>;

@Listed({
  as: 'partnerships',
  filter: ['kind', 'title', 'startedOn', 'area', 'intervention', 'partner'],
  order: ['title', '-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'What bodies outside the plan have committed to or do together with the area.',
})
export class Partnership extends Fact {
  @Field(() => String, { description: 'What it is, in a few words.' })
  title!: string;

  @Field(() => PartnershipKind, { description: 'How the others take part.' })
  kind!: PartnershipKind;

  @Field(() => String, { description: 'What it consists of, and what is still doubted of it.' })
  description!: string;

  @Field(() => CountFigure, { description: 'How many bodies take part.' })
  members!: CountFigure;

  @Field(() => PartialDate, { nullable: true, description: 'From when. Null: not recorded.' })
  startedOn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when. Null: not recorded, or no end.' })
  endsOn!: string | null;
}
