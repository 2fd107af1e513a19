import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { ActionLogItem } from './action-log-item.js';
import { refusedFor } from './governance-refusals.js';

@InputType({ description: 'What became of something in the action log.' })
export class CloseActionInput extends ChangeInput {
  @Field(() => ID, { description: 'The entry of the action log.' })
  itemId!: string;

  @Field(() => PartialDate, { description: 'When it was done.' })
  completedOn!: string;

  @Field(() => String, { description: 'What shows that it was done: added to the delivery record.' })
  deliveryRecord!: string;
}

@ObjectType({ implements: Accepted, description: 'What was logged is done.' })
export class ActionClosed extends Accepted {
  @Field(() => ActionLogItem, { description: 'The entry of the action log.' })
  item!: ActionLogItem;
}

export const CloseAction = mutation({
  verb: 'closeAction',
  does: 'Closes an entry of the action log as done.',
  refusals: {
    ALREADY_CLOSED: 'it is recorded as done.',
    PROMISED_AS_ANSWER: 'it is the last open promise of an answer: `answerQuestion` keeps it.',
    ...refusedFor('FUTURE_DATE'),
  },
  input: CloseActionInput,
  success: ActionClosed,
});
