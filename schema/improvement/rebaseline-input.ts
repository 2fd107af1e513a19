/** What moving a due date takes, whatever it is the due date of. */
import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate, PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';

@InputType()
export abstract class RebaselineInput extends ChangeInput {
  @Field(() => PartialDate, { description: 'The date from now on.' })
  newDue!: string;

  @Field(() => String, { description: 'Why it is moved.' })
  reason!: string;

  @Field(() => String, { description: "The role or body that agreed to it; never a person's name." })
  approverRole!: string;

  @Field(() => CalendarDate, { description: 'When it was agreed.' })
  agreedOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The passage that says so, such as a minute. Left out: the caller’s organisation is the source.',
  })
  sourceId?: string | null;
}

export const rebaselineRefusals = {
  SAME_DATE: 'it is due on that date already.',
  ALREADY_COMPLETE: 'it is recorded as complete.',
  FUTURE_DATE: 'the day it was agreed on is still to come.',
};
