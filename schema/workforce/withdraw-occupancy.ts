import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { Occupancy } from './occupancy.js';

@InputType({ description: 'That a post was held, which was recorded in error.' })
export class WithdrawOccupancyInput extends ChangeInput {
  @Field(() => ID, { description: 'The record of how the post was held.' })
  occupancyId!: string;
}

@ObjectType({ implements: Accepted, description: 'It was taken back that the post was held.' })
export class OccupancyWithdrawn extends Accepted {
  @Field(() => Occupancy, { description: 'The record: it stays readable and counts nowhere.' })
  occupancy!: Occupancy;
}

export const WithdrawOccupancy = mutation({
  verb: 'withdrawOccupancy',
  does:
    'Takes back that a post was held, where that was recorded in error; record it rightly with `fillPost`. Somebody who held the post and left is recorded with `vacatePost`. ' +
    'A vacancy it had filled stays filled: open another where the post is vacant after all.',
  refusals: { WITHDRAWN_ALREADY: 'it was taken back before.' },
  input: WithdrawOccupancyInput,
  success: OccupancyWithdrawn,
});
