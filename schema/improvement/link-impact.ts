import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { ImpactDirection, ImpactLink, ImpactStrength } from './impact-link.js';

@InputType({ description: 'What is said to work: exactly one of the fields.' })
export class ImpactMeansInput {
  @Field(() => ID, { nullable: true, description: 'Money: an investment line.' })
  investmentLineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Posts of a type.' })
  postTypeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Counted staff.' })
  workforceCountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An action.' })
  actionId?: string | null;
}

@InputType({ description: 'What is worked on: exactly one of the two.' })
export class ImpactOutcomeInput {
  @Field(() => ID, { nullable: true, description: 'An indicator.' })
  indicatorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The wait of a pathway.' })
  pathwayId?: string | null;
}

@InputType({ description: 'Money, posts, a team or an action being said to work on an outcome.' })
export class LinkImpactInput extends StatementInput {
  @Field(() => ID, { description: 'The area it is said of.' })
  areaId!: string;

  @Field(() => ImpactMeansInput, { description: 'What is said to work.' })
  means!: ImpactMeansInput;

  @Field(() => ImpactOutcomeInput, { description: 'What it is said to work on.' })
  outcome!: ImpactOutcomeInput;

  @Field(() => ImpactDirection, { description: 'Which way it is said to work.' })
  direction!: ImpactDirection;

  @Field(() => String, { description: 'What effect is expected, as said.' })
  expectedEffect!: string;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'Months until the effect is expected to show, 0 or more. Left out: unknown.',
  })
  lagMonths?: DecimalFigureInput | null;

  @Field(() => ImpactStrength, {
    defaultValue: ImpactStrength.ASSERTED,
    description: 'How well it is founded. Anything but ASSERTED needs `evidenceId` or `sourceId`.',
  })
  strength!: ImpactStrength;

  @Field(() => ID, { nullable: true, description: 'The evidence of impact that its strength rests on.' })
  evidenceId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The role that says so; never a person's name. Left out: the role the caller signs in with.",
  })
  assertedBy?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The link was recorded.' })
export class ImpactLinked extends Accepted {
  @Field(() => ImpactLink, { description: 'The link.' })
  impactLink!: ImpactLink;
}

export const LinkImpact = mutation({
  verb: 'linkImpact',
  does: 'Links money, posts, a team or an action to the indicator or wait it is to change, with how well that is shown.',
  refusals: {
    ONE_NEEDED: 'not exactly one means or one outcome was named.',
    UNFOUNDED: 'the strength is more than ASSERTED, and neither evidence nor a source was named.',
    NOT_OF_IMPACT: 'the evidence shows that something was done, not what difference it made.',
    WRONG_AREA: 'means, outcome or evidence is of another area.',
    BAD_LAG: 'the lag is below 0.',
  },
  input: LinkImpactInput,
  success: ImpactLinked,
});
