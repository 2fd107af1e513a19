import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';

@InputType({ description: 'Which subscription to end.' })
export class EndSubscriptionInput extends WriteInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;
}

@ObjectType({ implements: Accepted, description: 'Nothing more is sent; what was waiting is dropped.' })
export class SubscriptionEnded extends Accepted {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;
}

export const EndSubscription = mutation({
  verb: 'endSubscription',
  does: 'Ends a subscription to events of the caller’s organisation.',
  refusals: { SUBSCRIPTION_ENDED: 'it has ended before.' },
  input: EndSubscriptionInput,
  success: SubscriptionEnded,
});
