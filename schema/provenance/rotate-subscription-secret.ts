import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { DateTime } from '../shared/scalars.js';
import { WriteInput } from '../shared/write-input.js';

@InputType({ description: 'Which subscription gets a new secret.' })
export class RotateSubscriptionSecretInput extends WriteInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;
}

@ObjectType({ implements: Accepted, description: 'Webhooks are signed with the new secret.' })
export class SubscriptionSecretRotated extends Accepted {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'The new secret. Shown here and never again: keep it safe.' })
  secret!: string;

  @Field(() => DateTime, { description: 'Until then the secret before signs too, so that no webhook is turned away.' })
  previousUntil!: string;
}

export const RotateSubscriptionSecret = mutation({
  verb: 'rotateSubscriptionSecret',
  does: 'Replaces the secret that the webhooks of a subscription are signed with. For 24 hours both sign.',
  refusals: { SUBSCRIPTION_ENDED: 'it has ended.' },
  input: RotateSubscriptionSecretInput,
  success: SubscriptionSecretRotated,
});
