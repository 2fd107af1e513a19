import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { Workstream } from './workstream.js';

@InputType({ description: 'A part of a plan with a lead of its own.' })
export class AddWorkstreamInput extends StatementInput {
  @Field(() => ID, { description: 'The plan it is part of.' })
  interventionId!: string;

  @Field(() => Int, { nullable: true, description: 'Its number in the plan. Once a plan.' })
  number?: number | null;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it covers.' })
  covers?: string | null;

  @Field(() => String, { nullable: true, description: "The role that leads it; never a person's name." })
  leadRole?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The workstream was added.' })
export class WorkstreamAdded extends Accepted {
  @Field(() => Workstream, { description: 'The workstream.' })
  workstream!: Workstream;
}

export const AddWorkstream = mutation({
  verb: 'addWorkstream',
  does: 'Adds a workstream to a plan.',
  refusals: {
    DUPLICATE_NUMBER: 'the plan has a workstream with this number.',
    PLAN_ENDED: 'the plan has ended or was replaced.',
  },
  input: AddWorkstreamInput,
  success: WorkstreamAdded,
});
