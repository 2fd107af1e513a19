import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Milestone } from './milestone.js';

@InputType({ description: 'When a milestone is expected to be reached.' })
export class ForecastMilestoneInput extends ChangeInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;

  @Field(() => PartialDate, { description: 'When it is expected to be reached, which may be later than it is due.' })
  forecast!: string;
}

@ObjectType({ implements: Accepted, description: 'The forecast of the milestone was recorded.' })
export class MilestoneForecasted extends Accepted {
  @Field(() => Milestone, { description: 'The milestone. Its due date is as it was.' })
  milestone!: Milestone;
}

export const ForecastMilestone = mutation({
  verb: 'forecastMilestone',
  does: 'Says when a milestone is expected to be reached. Its due date stays: moving that is a rebaseline.',
  refusals: { ALREADY_COMPLETE: 'it is recorded as reached.' },
  input: ForecastMilestoneInput,
  success: MilestoneForecasted,
});
