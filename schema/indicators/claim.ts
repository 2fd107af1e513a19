import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { Decimal, PartialDate } from '../shared/scalars.js';
import { IndicatorUnit } from './indicator.js';

export const ClaimDirection = enumeration('ClaimDirection', 'Which way a claim says something went.', {
  UP: 'It rose.',
  DOWN: 'It fell.',
  BETTER: 'It improved.',
  WORSE: 'It got worse.',
  HELD: 'It stayed as it was.',
  NOT_STATED: 'The claim speaks of one moment only.',
});
export type ClaimDirection = ValueOf<typeof ClaimDirection>;

export const Verdict = enumeration(
  'Verdict',
  'How a claim stands to published figures. It judges the figures, not the person.',
  {
    MATCH: 'The published figure is the same.',
    CONSISTENT: 'The published figures allow it.',
    INCONSISTENT: 'The published figures speak against it.',
    DIFFERENT_PERIOD: 'The published figures are for another period, so the two do not meet.',
    DIFFERENT_POPULATION: 'The published figures count other people, so the two do not meet.',
    DIFFERENT_DEFINITION: 'The published figures count something else, so the two do not meet.',
    UNRECONCILED: 'No reading of the claim was found that fits the published figures.',
    NOT_CHECKED: 'Nothing published was set against it, or nothing is published.',
  },
);
export type Verdict = ValueOf<typeof Verdict>;

@Listed({
  as: 'claims',
  filter: ['area', 'indicator', 'verdict', 'direction', 'claimedFor', 'value', 'claimantRole', 'asAt'],
  order: ['-asAt', 'statement'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A statement made in public, kept apart from what was measured, with what comparing the two has shown. Its as-at date is the day it was made; `source` leads to the place.',
})
export class Claim extends Fact {
  @Field(() => String, { description: 'What was said, in our own words.' })
  statement!: string;

  @Field(() => String, { description: "The role or body that said it; never a person's name." })
  claimantRole!: string;

  @Field(() => DecimalFigure, {
    description: 'The value claimed; of a range, the lower end. UNKNOWN where the claim gives no number.',
  })
  value!: DecimalFigure;

  @Field(() => Decimal, { nullable: true, description: 'Of a range, the upper end. Null: no range.' })
  upperValue!: string | null;

  @Field(() => IndicatorUnit, { nullable: true, description: 'What the value counts. Null: no value.' })
  unit!: IndicatorUnit | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The value in the words used, where they are not a plain number, such as "1 in 5". Null: a plain number.',
  })
  wording!: string | null;

  @Field(() => ClaimDirection, { description: 'Which way it is said to have gone.' })
  direction!: ClaimDirection;

  @Field(() => String, { description: 'The period it is claimed for, as it was stated.' })
  claimedPeriod!: string;

  @Field(() => PartialDate, { nullable: true, description: 'The same period as a date. Null: it cannot be told.' })
  claimedFor!: string | null;

  @Field(() => String, { nullable: true, description: 'What follows from it by arithmetic. Null: nothing worked out.' })
  implies!: string | null;

  @Field(() => Verdict, { description: 'How it stands to published figures.' })
  verdict!: Verdict;

  @Field(() => String, { description: 'Why that verdict, with the figures it rests on.' })
  verdictReason!: string;

  @Computed(() => Int, { description: 'How many observations were set against it.' })
  comparatorCount?: number;
}
