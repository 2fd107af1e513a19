import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { Action } from './action.js';
import { RebaselineInput, rebaselineRefusals } from './rebaseline-input.js';
import { Rebaseline } from './rebaseline.js';

@InputType({ description: 'A due date of an action being moved.' })
export class RebaselineActionInput extends RebaselineInput {
  @Field(() => ID, { description: 'The action.' })
  actionId!: string;
}

@ObjectType({ implements: Accepted, description: 'The action was rebaselined.' })
export class ActionRebaselined extends Accepted {
  @Field(() => Action, { description: 'The action, with its new date.' })
  action!: Action;

  @Field(() => Rebaseline, { description: 'The move, on record with the date before.' })
  rebaseline!: Rebaseline;
}

export const RebaselineAction = mutation({
  verb: 'rebaselineAction',
  does: 'Moves the due date of an action, with the reason and who agreed. The dates before stay on record with each move.',
  refusals: rebaselineRefusals,
  input: RebaselineActionInput,
  success: ActionRebaselined,
});
