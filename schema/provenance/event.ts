import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Realm } from '../shared/recorded.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  description:
    'That something was written: by which organisation, and which records it touched. Never what they say: ask for that with `node(id:)`. A webhook carries these fields as its `data`, with the type and the moment beside them.',
})
export class Event {
  @Field(() => ID, {
    description:
      'Stays the same however often the event is sent or read: the `webhook-id` of a webhook. Leave out what you have had.',
  })
  id!: string;

  @Field(() => String, {
    description:
      'The row and what was done, such as `finance.SpendRecorded`: what was done has the name of the type that the write answers with, and is described there. `<row>.FileImported` for a file; `<row>.FiguresDoubted` where figures became stale as days passed.',
  })
  type!: string;

  @Field(() => DateTime, { description: 'When the write was committed.' })
  at!: string;

  @Field(() => Realm, { description: 'Fact or demonstration.' })
  realm!: Realm;

  @Field(() => String, { description: 'The permission it was done by, as row and verb: `finance:recordSpend`.' })
  permission!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that wrote. Null: nobody wrote, the server found it by itself.',
  })
  organisationId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The submission it is on record as. Null: none, where the server found it by itself; or not for this listener, who may see what was written and not that.',
  })
  submissionId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The record it is about in the first place, such as the line that was spent from. Events of one subject are sent in their order. Null: none in particular.',
  })
  subjectId!: string | null;

  @Field(() => [ID], { description: 'The records that were added or changed, added ones first: at most 100 of them.' })
  recordIds!: string[];

  @Field(() => Int, { description: 'How many records were added or changed in all.' })
  recordCount!: number;

  @Field(() => [ID], { description: 'The areas it concerns.' })
  areaIds!: string[];
}

@ObjectType({ description: 'Events in the order of their commits.' })
export class EventPage {
  @Field(() => [Event], { description: 'The events, oldest first.' })
  nodes!: Event[];

  @Field(() => String, {
    description:
      'Up to where events were read: pass it as `after` next time, also where this page is empty. Good for 30 days.',
  })
  endCursor!: string;

  @Field(() => Boolean, { description: 'Whether more are there already.' })
  hasNextPage!: boolean;
}
