import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { WriteInput } from '../shared/write-input.js';
import { Occupancy } from './occupancy.js';

@InputType({ description: 'That somebody no longer holds a post.' })
export class LeavingInput {
  @Field(() => ID, { description: 'How the post was held.' })
  occupancyId!: string;

  @Field(() => Int, {
    description:
      'The `version` of that record as it was read. Refused with VERSION_CONFLICT where it has changed since.',
  })
  expectedVersion!: number;

  @Field(() => CalendarDate, { description: 'Last day held. A day to come is notice given.' })
  endsOn!: string;
}

@InputType({ description: 'Who left which posts, as a personnel system has it.' })
export class VacatePostInput extends WriteInput {
  @Field(() => [LeavingInput], {
    description: 'Who left, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: LeavingInput[];
}

@ObjectType({ implements: Accepted, description: 'The posts are held no longer than that.' })
export class PostVacated extends Accepted {
  @Field(() => [Occupancy], {
    description: 'How the posts were held, each with its last day, in the order they were sent.',
  })
  occupancies!: Occupancy[];
}

export const VacatePost = mutation({
  verb: 'vacatePost',
  does:
    'Records the last day on which a post is held. It opens no vacancy: that the post is to be filled again is said with `openVacancy`. ' +
    'Whoever goes on with fewer hours leaves here and comes in again with `fillPost`.',
  refusals: {
    ENDS_BEFORE_START: 'the last day is before the first.',
    ENDS_ALREADY: 'it ends on that day or before: a longer term is recorded with `extendOccupancy`.',
    WITHDRAWN_ALREADY: 'it was taken back as recorded in error.',
    DUPLICATE_ITEM: 'an earlier item is about the same record.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: VacatePostInput,
  success: PostVacated,
});
