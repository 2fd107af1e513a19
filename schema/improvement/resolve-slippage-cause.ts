import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { SlippageCause } from './slippage-cause.js';

@InputType({ description: 'That what made work late was put right.' })
export class ResolveSlippageCauseInput extends ChangeInput {
  @Field(() => ID, { description: 'The cause.' })
  slippageCauseId!: string;

  @Field(() => PartialDate, { description: 'When it was put right.' })
  resolvedOn!: string;

  @Field(() => String, { nullable: true, description: 'What was done about it. Left out: as it was.' })
  mitigation?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The cause was put right.' })
export class SlippageCauseResolved extends Accepted {
  @Field(() => SlippageCause, { description: 'The cause.' })
  slippageCause!: SlippageCause;
}

export const ResolveSlippageCause = mutation({
  verb: 'resolveSlippageCause',
  does: 'Records that what made work late was put right.',
  refusals: {
    ALREADY_RESOLVED: 'it was put right already.',
    FUTURE_DATE: 'the day is still to come.',
  },
  input: ResolveSlippageCauseInput,
  success: SlippageCauseResolved,
});
