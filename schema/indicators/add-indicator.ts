import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { Indicator, IndicatorTopic, IndicatorUnit, Polarity } from './indicator.js';

@InputType({ description: 'Something that is measured.' })
export class AddIndicatorInput extends StatementInput {
  @Field(() => String, {
    description: 'Short name for queries, such as `ehcp-20-weeks`: small letters, digits and hyphens. Never changes.',
  })
  slug!: string;

  @Field(() => String, { description: 'The name in common use.' })
  name!: string;

  @Field(() => IndicatorTopic, { description: 'What it is about.' })
  topic!: IndicatorTopic;

  @Field(() => Polarity, { description: 'Which way is better.' })
  polarity!: Polarity;

  @Field(() => IndicatorUnit, { description: 'What its values count.' })
  unit!: IndicatorUnit;

  @Field(() => Int, { defaultValue: 0, description: 'How many decimal places its values are shown with, 0 to 12.' })
  decimalPlaces!: number;

  @Field(() => ID, { nullable: true, description: 'Who publishes it. Left out: nobody does.' })
  publisherId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The indicator was added.' })
export class IndicatorAdded extends Accepted {
  @Field(() => Indicator, { description: 'The indicator. It needs a definition before values can be recorded.' })
  indicator!: Indicator;
}

export const AddIndicator = mutation({
  verb: 'addIndicator',
  does: 'Adds an indicator. What exactly is counted is said by `defineIndicatorVersion`. Public unless another tier is named.',
  refusals: {
    BAD_SLUG: 'the short name has other signs than small letters, digits and hyphens.',
    SLUG_TAKEN: 'another indicator has this short name.',
  },
  input: AddIndicatorInput,
  success: IndicatorAdded,
});
