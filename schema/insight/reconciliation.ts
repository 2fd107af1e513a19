/** What was said in public of an area, set against what is published, with why the two do not meet. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Claim, Verdict } from '../indicators/claim.js';
import { Observation } from '../indicators/observation.js';
import { Area } from '../places/area.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';

export const MeetingPoint = enumeration(
  'MeetingPoint',
  'How a claim and a published value stand to each other, worked out from what is on record of the two.',
  {
    SAME_FIGURE: 'The published value, rounded as the claim is, is the same.',
    WITHIN_RANGE: 'The published value lies in the range claimed.',
    OTHER_FIGURE: 'The two values differ.',
    NO_CLAIMED_NUMBER: 'The claim gives no number.',
    NO_PUBLISHED_NUMBER: 'A symbol or nothing stands in the publication.',
    OTHER_AREA: 'The published value is of another area.',
    OTHER_INDICATOR: 'The published value measures something else.',
    OTHER_UNIT: 'The two are not in the same unit, so there is no difference between them.',
    OTHER_DEFINITION: 'The claim counts by another definition than the publication.',
    DEFINITION_UNSTATED: 'Whoever made the claim has not said how they count.',
    OTHER_PERIOD: 'The two are of periods that lie apart.',
    WITHIN_PERIOD: 'The one is of a part of the period of the other: a month of a year need not be as the year.',
    PERIOD_UNSTATED: 'It cannot be told from the claim of which period it is.',
  },
);
export type MeetingPoint = ValueOf<typeof MeetingPoint>;

@ObjectType({ description: 'A claim and one published value side by side.' })
export class SetAgainst {
  @Field(() => Observation, { description: 'The published value.' })
  observation!: Observation;

  @Field(() => DecimalFigure, { description: 'The published value, in the unit of its indicator.' })
  published!: DecimalFigure;

  @Field(() => DecimalFigure, {
    description:
      'Claimed less published; of a range, from its nearer end, and 0 inside it. NOT_APPLICABLE where the two are not in the same unit, UNKNOWN where either has no number.',
  })
  difference!: DecimalFigure;

  @Field(() => [MeetingPoint], {
    description: 'How the two stand to each other: first the values, then why they may differ.',
  })
  points!: MeetingPoint[];

  @Field(() => String, {
    nullable: true,
    description: 'What whoever set them side by side found. Null: nobody has, and the value is only offered.',
  })
  finding!: string | null;
}

@ObjectType({ description: 'One claim with its verdict and what it was judged by.' })
export class ReconciledClaim {
  @Field(() => Claim, { description: 'The claim, with its source.' })
  claim!: Claim;

  @Field(() => DecimalFigure, { description: 'The value claimed; of a range, the lower end.' })
  claimed!: DecimalFigure;

  @Field(() => Verdict, { description: 'How it stands to published figures, as judged by whoever checked it.' })
  verdict!: Verdict;

  @Field(() => String, { description: 'Why that verdict, with the figures it rests on.' })
  reason!: string;

  @Field(() => [SetAgainst], { description: 'The published values it was set against.' })
  against!: SetAgainst[];

  @Field(() => [SetAgainst], {
    description:
      'Published values of the same indicator and area that nobody has set against it: those of its own period, or else the latest before and the first after it. Empty where it was checked.',
  })
  notYetSetAgainst!: SetAgainst[];
}

@ObjectType({ description: 'How many claims came to a verdict.' })
export class VerdictTally {
  @Field(() => Verdict, { description: 'The verdict.' })
  verdict!: Verdict;

  @Field(() => Int, { description: 'How many claims.' })
  claims!: number;
}

@ObjectType({
  description: 'What was said of an area in public, set against published figures. It judges figures, not people.',
})
export class Reconciliation {
  @Field(() => Area, { description: 'The area.' })
  area!: Area;

  @Field(() => [ReconciledClaim], {
    description: 'Every claim about the area that the caller may see, the latest first.',
  })
  claims!: ReconciledClaim[];

  @Field(() => [VerdictTally], {
    description: 'How many claims came to each verdict; verdicts that none came to are left out.',
  })
  verdicts!: VerdictTally[];

  @Field(() => [Assumption], { description: 'What the comparison takes for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], { description: 'Claims that could not be set against anything, and why.' })
  gaps!: Gap[];
}
