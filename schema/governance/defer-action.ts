import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { ActionLogItem } from './action-log-item.js';
import { DueInput } from './due-input.js';
import { refusedFor } from './governance-refusals.js';

@InputType({ description: 'Another date for what is in the action log.' })
export class DeferActionInput extends ChangeInput {
  @Field(() => ID, { description: 'The entry of the action log.' })
  itemId!: string;

  @Field(() => PartialDate, { description: 'When it was put off.' })
  deferredOn!: string;

  @Field(() => DueInput, { description: 'When it is due now.' })
  due!: DueInput;

  @Field(() => String, { description: 'Why, for the delivery record.' })
  reason!: string;
}

@ObjectType({ implements: Accepted, description: 'What was logged has another date.' })
export class ActionDeferred extends Accepted {
  @Field(() => ActionLogItem, { description: 'The entry of the action log.' })
  item!: ActionLogItem;
}

export const DeferAction = mutation({
  verb: 'deferAction',
  does: 'Gives an entry of the action log another date. `originalDue` keeps the first, the history every one, and the delivery record says why.',
  refusals: {
    ALREADY_CLOSED: 'it is recorded as done.',
    PROMISED_AS_ANSWER:
      'it is the last open promise of an answer: `promiseAnswer` gives question and promise their new date.',
    ...refusedFor('DUE_MISSING', 'MEETING_CANCELLED', 'FUTURE_DATE'),
  },
  input: DeferActionInput,
  success: ActionDeferred,
});
