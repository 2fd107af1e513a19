import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DateTime } from '../shared/scalars.js';

export const SubscriptionStatus = enumeration('SubscriptionStatus', 'Whether events are sent.', {
  ACTIVE: 'Events are sent.',
  ENDED: 'Ended by the organisation.',
  GONE: 'Ended because the receiver answered 410: it is gone.',
  FAILED: 'Ended because the receiver took nothing for three days.',
});
export type SubscriptionStatus = ValueOf<typeof SubscriptionStatus>;

@ObjectType({
  description: 'Where an organisation has events sent, and how that goes. Only that organisation sees it.',
})
export class EventSubscription {
  @Field(() => ID, { description: 'Names the subscription when it is ended or its secret replaced.' })
  id!: string;

  @Field(() => String, { description: 'Where events are sent.' })
  url!: string;

  @Field(() => [String], { description: 'The types that are sent. Empty: all.' })
  eventTypes!: string[];

  @Field(() => SubscriptionStatus, { description: 'Whether events are sent, and if not, why not.' })
  status!: SubscriptionStatus;

  @Field(() => DateTime, { description: 'Since when.' })
  startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ended. Null: it has not.' })
  endedAt!: string | null;

  @Field(() => Int, { description: 'Events that wait to be sent, or sent again.' })
  waiting!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the receiver last took an event. Null: never.' })
  lastDeliveredAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed that did. Null: none did.' })
  lastFailure!: string | null;
}
