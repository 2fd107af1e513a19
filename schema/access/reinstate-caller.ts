import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { Caller } from './caller.js';

@InputType({ description: 'A suspended caller that is let in again.' })
export class ReinstateCallerInput extends ChangeInput {
  @Field(() => ID, { description: 'The caller.' })
  callerId!: string;

  @Field(() => String, { description: 'Why it is let in again.' })
  reason!: string;
}

@ObjectType({ implements: Accepted, description: 'The caller is let in again, with the tokens that have not run out.' })
export class CallerReinstated extends Accepted {
  @Field(() => Caller, { description: 'The caller, now ACTIVE.' })
  caller!: Caller;
}

export const ReinstateCaller = mutation({
  verb: 'reinstateCaller',
  does: 'Lets a suspended caller in again.',
  refusals: { NOT_SUSPENDED: 'it is let in already, or was revoked for good.' },
  input: ReinstateCallerInput,
  success: CallerReinstated,
});
