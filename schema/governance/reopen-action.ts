import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { ActionLogItem } from './action-log-item.js';

@InputType({ description: 'Something that was closed and is not done.' })
export class ReopenActionInput extends ChangeInput {
  @Field(() => ID, { description: 'The entry of the action log.' })
  itemId!: string;

  @Field(() => String, { description: 'What shows that it is not done: added to the delivery record.' })
  reason!: string;
}

@ObjectType({ implements: Accepted, description: 'What was logged is to be done again.' })
export class ActionReopened extends Accepted {
  @Field(() => ActionLogItem, { description: 'The entry of the action log.' })
  item!: ActionLogItem;
}

export const ReopenAction = mutation({
  verb: 'reopenAction',
  does: 'Opens an entry of the action log that was closed and proves not to be done. It is due when it was.',
  refusals: {
    NOT_CLOSED: 'it is not recorded as done.',
  },
  input: ReopenActionInput,
  success: ActionReopened,
});
