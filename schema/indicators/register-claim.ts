import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { Decimal, PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Claim, ClaimDirection } from './claim.js';
import { IndicatorUnit } from './indicator.js';

@InputType({
  description: 'A statement made in public. Its as-at date is the day it was made; its source is the place.',
})
export class RegisterClaimInput extends StatementInput {
  @Field(() => ID, { description: 'The area it speaks of.' })
  areaId!: string;

  @Field(() => String, { description: 'What was said, in our own words.' })
  statement!: string;

  @Field(() => String, { description: "The role or body that said it; never a person's name." })
  claimantRole!: string;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'The value claimed; of a range, the lower end. Left out: the claim gives no number.',
  })
  value?: DecimalFigureInput | null;

  @Field(() => Decimal, { nullable: true, description: 'Of a range, the upper end. Left out: no range.' })
  upperValue?: string | null;

  @Field(() => IndicatorUnit, { nullable: true, description: 'What the value counts. Needed where there is one.' })
  unit?: IndicatorUnit | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value in the words used, where they are not a plain number, such as "1 in 5".',
  })
  wording?: string | null;

  @Field(() => ClaimDirection, {
    defaultValue: ClaimDirection.NOT_STATED,
    description: 'Which way it is said to have gone.',
  })
  direction!: ClaimDirection;

  @Field(() => String, { description: 'The period it is claimed for, as it was stated.' })
  claimedPeriod!: string;

  @Field(() => PartialDate, { nullable: true, description: 'The same period as a date. Left out: it cannot be told.' })
  claimedFor?: string | null;

  @Field(() => String, { nullable: true, description: 'What follows from it by arithmetic.' })
  implies?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it speaks of. Left out: nothing that is measured.' })
  indicatorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'How the claimant counts. Left out: they have not said.' })
  definitionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The wait it speaks of. Left out: it speaks of no wait on record.' })
  waitSnapshotId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The claim it sets itself against, as in "from 24% to 40%". Left out: none.',
  })
  earlierId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The claim was registered.' })
export class ClaimRegistered extends Accepted {
  @Field(() => Claim, { description: 'The claim, not checked yet.' })
  claim!: Claim;
}

export const RegisterClaim = mutation({
  verb: 'registerClaim',
  does: 'Registers a statement made in public, apart from what was measured. What comparing the two shows is said by `judgeClaim`.',
  refusals: {
    UNIT_MISSING: 'a value names no unit.',
    BAD_RANGE: 'the upper end does not lie above the value.',
    OTHER_INDICATOR: 'the definition is of another indicator.',
  },
  input: RegisterClaimInput,
  success: ClaimRegistered,
});
