import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Action } from './action.js';

@InputType({ description: 'The day an action was done.' })
export class CompleteActionInput extends ChangeInput {
  @Field(() => ID, { description: 'The action.' })
  actionId!: string;

  @Field(() => PartialDate, { description: 'When it was done.' })
  completedOn!: string;
}

@ObjectType({ implements: Accepted, description: 'The action was completed.' })
export class ActionCompleted extends Accepted {
  @Field(() => Action, { description: 'The action.' })
  action!: Action;
}

export const CompleteAction = mutation({
  verb: 'completeAction',
  does: 'Records that an action was done, which says nothing of its effect: attach evidence of that. Sent again with another day, it puts the day right; the day given before stays in its history.',
  refusals: { FUTURE_DATE: 'the day is still to come.' },
  input: CompleteActionInput,
  success: ActionCompleted,
});
