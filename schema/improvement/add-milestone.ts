import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Milestone } from './milestone.js';
import { PlanPlaceInput } from './plan-part.js';

@InputType({ description: 'Something to be reached by a date.' })
export class AddMilestoneInput extends StatementInput {
  @Field(() => PlanPlaceInput, { description: 'The action it measures, or else the workstream or plan it belongs to.' })
  partOf!: PlanPlaceInput;

  @Field(() => String, { description: 'What is to be reached.' })
  title!: string;

  @Field(() => PartialDate, { description: 'When it is due. It stays on record as the original date for ever.' })
  originalDue!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it is expected to be reached, where that is known.' })
  forecast?: string | null;

  @Field(() => String, { nullable: true, description: 'What must be known beside the dates.' })
  note?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The milestone was added.' })
export class MilestoneAdded extends Accepted {
  @Field(() => Milestone, { description: 'The milestone.' })
  milestone!: Milestone;
}

export const AddMilestone = mutation({
  verb: 'addMilestone',
  does: 'Adds a milestone with its original date, which never changes: moving it is `rebaselineMilestone`.',
  refusals: {
    ONE_NEEDED: 'not exactly one of plan, workstream and action was named.',
    PLAN_ENDED: 'the plan has ended or was replaced.',
  },
  input: AddMilestoneInput,
  success: MilestoneAdded,
});
