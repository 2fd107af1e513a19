import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Milestone } from './milestone.js';

@InputType({ description: 'The day a milestone was reached.' })
export class CompleteMilestoneInput extends ChangeInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;

  @Field(() => PartialDate, { description: 'When it was reached.' })
  completedOn!: string;
}

@ObjectType({ implements: Accepted, description: 'The milestone was completed.' })
export class MilestoneCompleted extends Accepted {
  @Field(() => Milestone, { description: 'The milestone.' })
  milestone!: Milestone;
}

export const CompleteMilestone = mutation({
  verb: 'completeMilestone',
  does: 'Records that a milestone was reached. Sent again with another day, it puts the day right; the day given before stays in its history.',
  refusals: { FUTURE_DATE: 'the day is still to come.' },
  input: CompleteMilestoneInput,
  success: MilestoneCompleted,
});
