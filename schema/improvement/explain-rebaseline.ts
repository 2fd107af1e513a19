import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { WriteInput } from '../shared/write-input.js';
import { Action } from './action.js';
import { Milestone } from './milestone.js';
import { rebaselineRefusals } from './rebaseline-input.js';
import { Rebaseline } from './rebaseline.js';

@InputType({ description: 'Why a date that came moved with a tracker was moved, or why it stays.' })
export class ExplainRebaselineInput extends WriteInput {
  @Field(() => ID, { description: 'The rebaseline that awaits a reason.' })
  rebaselineId!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the new date holds from now on. False: it was turned down, and the date in force stays.',
  })
  agreed!: boolean;

  @Field(() => String, { description: 'Why it is moved, or why it is not.' })
  reason!: string;

  @Field(() => String, { description: "The role or body that decided; never a person's name." })
  approverRole!: string;

  @Field(() => CalendarDate, { description: 'When it was decided.' })
  agreedOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The passage that says so, such as a minute. Left out: the caller’s organisation is the source.',
  })
  sourceId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The rebaseline was explained.' })
export class RebaselineExplained extends Accepted {
  @Field(() => Rebaseline, {
    description:
      'The record with the reason; it supersedes the one that awaited it. Turned down: both its dates are the one in force.',
  })
  rebaseline!: Rebaseline;

  @Field(() => Milestone, { nullable: true, description: 'The milestone, as it is due now. Null: it is an action.' })
  milestone!: Milestone | null;

  @Field(() => Action, { nullable: true, description: 'The action, as it is due now. Null: it is a milestone.' })
  action!: Action | null;
}

export const ExplainRebaseline = mutation({
  verb: 'explainRebaseline',
  does: 'Says why a date was moved that an imported tracker gave anew, and by whose leave: then it holds, or it is turned down and the date in force stays.',
  refusals: {
    NOT_AWAITING: 'it has a reason, or another record settled it.',
    ALREADY_COMPLETE: rebaselineRefusals.ALREADY_COMPLETE,
    SAME_DATE: 'it is due on that date by now.',
    FUTURE_DATE: rebaselineRefusals.FUTURE_DATE,
  },
  input: ExplainRebaselineInput,
  success: RebaselineExplained,
});
