import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { PostFunding } from './post-funding.js';

@InputType({ description: 'A share of a post that was recorded in error.' })
export class WithdrawPostFundingInput extends ChangeInput {
  @Field(() => ID, { description: 'The share.' })
  fundingId!: string;
}

@ObjectType({ implements: Accepted, description: 'The share was taken back.' })
export class PostFundingWithdrawn extends Accepted {
  @Field(() => PostFunding, { description: 'The share: it stays readable and pays for nothing.' })
  funding!: PostFunding;
}

export const WithdrawPostFunding = mutation({
  verb: 'withdrawPostFunding',
  does: 'Takes a share of a post back that was recorded in error, or never came about. One that was paid and is over is ended with `endPostFunding`.',
  refusals: { WITHDRAWN_ALREADY: 'the share was withdrawn before.' },
  input: WithdrawPostFundingInput,
  success: PostFundingWithdrawn,
});
