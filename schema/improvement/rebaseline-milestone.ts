import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { Milestone } from './milestone.js';
import { RebaselineInput, rebaselineRefusals } from './rebaseline-input.js';
import { Rebaseline } from './rebaseline.js';

@InputType({ description: 'A due date of a milestone being moved.' })
export class RebaselineMilestoneInput extends RebaselineInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;
}

@ObjectType({ implements: Accepted, description: 'The milestone was rebaselined.' })
export class MilestoneRebaselined extends Accepted {
  @Field(() => Milestone, { description: 'The milestone, with its new and its original date.' })
  milestone!: Milestone;

  @Field(() => Rebaseline, { description: 'The move, on record.' })
  rebaseline!: Rebaseline;
}

export const RebaselineMilestone = mutation({
  verb: 'rebaselineMilestone',
  does: 'Moves the due date of a milestone, with the reason and who agreed. The original date never changes, and every move stays on record.',
  refusals: rebaselineRefusals,
  input: RebaselineMilestoneInput,
  success: MilestoneRebaselined,
});
