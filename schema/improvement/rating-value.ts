import { Field, Int, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CanonicalStatus } from './canonical-status.js';

@Listed({ as: 'ratingValues', filter: ['label', 'canonical', 'scale'], order: ['sequence', 'label'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'One rating of a scale, in the words of those who use it.',
})
export class RatingValue extends Fact {
  @Field(() => String, { description: 'What the scale calls it.' })
  label!: string;

  @Field(() => CanonicalStatus, {
    description:
      'What it comes to in the words all scales share. NOT_RATED where the source does not say what it means.',
  })
  canonical!: CanonicalStatus;

  @Field(() => Int, { description: 'Its place in the scale, 1 the best.' })
  sequence!: number;
}
