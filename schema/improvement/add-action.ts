import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Action } from './action.js';
import { PlanOrWorkstreamInput } from './plan-part.js';

@InputType({ description: 'Something that a plan says is to be done.' })
export class AddActionInput extends StatementInput {
  @Field(() => PlanOrWorkstreamInput, { description: 'The workstream it belongs to, or the plan where it has none.' })
  partOf!: PlanOrWorkstreamInput;

  @Field(() => String, { description: 'What is done, in a few words.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the plan or its tracker numbers it by, such as `1.3`. Once in a workstream.',
  })
  reference?: string | null;

  @Field(() => String, { description: 'What it consists of.' })
  description!: string;

  @Field(() => String, { nullable: true, description: "The role that answers for it; never a person's name." })
  ownerRole?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it is due. It moves only by a rebaseline.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The area of concern it answers, of this plan or of its notice.' })
  areaOfConcernId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that delivers it.' })
  deliveryOrganisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The gap in provision it is to close.' })
  provisionGapId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The action was added.' })
export class ActionAdded extends Accepted {
  @Field(() => Action, { description: 'The action.' })
  action!: Action;
}

export const AddAction = mutation({
  verb: 'addAction',
  does: 'Adds an action to a plan.',
  refusals: {
    ONE_NEEDED: 'not exactly one of plan and workstream was named.',
    PLAN_ENDED: 'the plan has ended or was replaced.',
    WRONG_AREA: 'the area of concern or the gap in provision is of another area.',
    DUPLICATE_REFERENCE: 'another action of the workstream, or of the plan where it has none, has the reference.',
  },
  input: AddActionInput,
  success: ActionAdded,
});
