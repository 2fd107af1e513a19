import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { PostFunding } from './post-funding.js';

@InputType({ description: 'A share of a post that is no longer paid.' })
export class EndPostFundingInput extends ChangeInput {
  @Field(() => ID, { description: 'The share.' })
  fundingId!: string;

  @Field(() => CalendarDate, { description: 'Last day the line pays.' })
  endsOn!: string;
}

@ObjectType({ implements: Accepted, description: 'The share has an end.' })
export class PostFundingEnded extends Accepted {
  @Field(() => PostFunding, { description: 'The share.' })
  funding!: PostFunding;
}

export const EndPostFunding = mutation({
  verb: 'endPostFunding',
  does: 'Ends a share of a post, or ends it earlier. What another line pays from then on is recorded with `fundPost`.',
  refusals: {
    ENDS_BEFORE_START: 'the last day is before the first.',
    ENDS_ALREADY: 'it ends on that day or before: what is paid for longer is a new share.',
    WITHDRAWN_ALREADY: 'the share was withdrawn.',
  },
  input: EndPostFundingInput,
  success: PostFundingEnded,
});
