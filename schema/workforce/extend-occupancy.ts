import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Occupancy } from './occupancy.js';

@InputType({ description: 'A post that is held for longer than was recorded.' })
export class ExtendOccupancyInput extends ChangeInput {
  @Field(() => ID, { description: 'How the post is held.' })
  occupancyId!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The new last day. Left out: no end is set.' })
  endsOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The post is held for longer.' })
export class OccupancyExtended extends Accepted {
  @Field(() => Occupancy, { description: 'How the post is held now.' })
  occupancy!: Occupancy;
}

export const ExtendOccupancy = mutation({
  verb: 'extendOccupancy',
  does: 'Records that a post is held for longer: a term was extended, or notice was taken back.',
  refusals: {
    ENDS_LATER_ALREADY:
      'it is held that long, or without an end, already: an earlier last day is recorded with `vacatePost`.',
    POST_OVERFILLED: 'together more than the whole post would be held on some day.',
    POST_ENDS: 'the post ends before.',
    WITHDRAWN_ALREADY: 'it was taken back as recorded in error.',
  },
  input: ExtendOccupancyInput,
  success: OccupancyExtended,
});
