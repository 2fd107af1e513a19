import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';

@InputType({ description: 'Where to send which events.' })
export class SubscribeToEventsInput extends WriteInput {
  @Field(() => String, {
    description:
      'An https address of yours on the public internet, at most 2,000 characters, without user name or password.',
  })
  url!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The types of events to send, such as `finance.SpendRecorded`. Left out: all.',
  })
  eventTypes?: string[] | null;
}

@ObjectType({
  implements: Accepted,
  description: 'Events are sent from now on, this one first if its type is among them.',
})
export class EventsSubscribed extends Accepted {
  @Field(() => ID, { description: 'Names the subscription.' })
  subscriptionId!: string;

  @Field(() => String, {
    description:
      'What each webhook is signed with, by the rules of Standard Webhooks. Shown here and never again (but for the same write sent again within 24 hours): keep it safe.',
  })
  secret!: string;
}

export const SubscribeToEvents = mutation({
  verb: 'subscribeToEvents',
  does:
    'Has events sent to an address of the caller’s organisation: those its caller may learn of, at least once each, in the order of their subject, tried again for three days. ' +
    'An answer from 200 to 299 within 15 seconds takes an event; 410 ends the subscription; redirects are not followed.',
  refusals: {
    URL_NOT_ALLOWED: 'the address is none that webhooks go to.',
    UNKNOWN_EVENT_TYPE: 'there is no event of that type.',
    TOO_MANY_SUBSCRIPTIONS: 'the organisation has 20 already.',
  },
  input: SubscribeToEventsInput,
  success: EventsSubscribed,
});
