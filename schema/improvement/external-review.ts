import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const ReviewKind = enumeration('ReviewKind', 'How somebody from outside looks at an area.', {
  INSPECTION: 'Inspection by Ofsted and the Care Quality Commission.',
  REVISIT: 'A return after an inspection, to see what came of it.',
  MONITORING: 'A regular meeting or visit of government advisers.',
  STOCKTAKE: 'A formal taking of stock by the Department for Education.',
  DEEP_DIVE: 'A close look at one matter.',
  PEER_REVIEW: 'A review by colleagues from elsewhere.',
});
export type ReviewKind = ValueOf<typeof ReviewKind>;

@Listed({
  as: 'externalReviews',
  filter: [
    'kind',
    'title',
    'heldOn',
    'expectedOn',
    'grade',
    'publishedOn',
    'area',
    'reviewer',
    'intervention',
    'ledTo',
  ],
  order: ['-heldOn', '-expectedOn', 'title'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'An inspection, monitoring visit, stocktake or other review, held or expected.',
})
export class ExternalReview extends Fact {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => ReviewKind, { description: 'What kind of review it is.' })
  kind!: ReviewKind;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was held; of several days, the first. Null: not held, or not recorded as held.',
  })
  heldOn!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The last day of one that took several. Null: one day, or not recorded.',
  })
  endedOn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was expected to be held. Null: nobody had said.' })
  expectedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What it found. Null: not held, or not recorded.' })
  outcome!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Outcome of an area SEND inspection since 2023: 1 typically positive, 2 inconsistent, 3 widespread or systemic failings. Null: another kind of review.',
  })
  grade!: number | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When its report was published. Null: not published, or not recorded.',
  })
  publishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When its report was expected, in the words of the source. Null: not said.',
  })
  publicationExpected!: string | null;

  @Computed(() => Boolean, {
    description:
      'Expected, neither recorded as held nor answered by another review, and the last possible day of the expectation is past. False where no date or no year is known.',
  })
  expectationPassed?: boolean;
}
