import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';
import { Caller } from './caller.js';

@InputType({ description: 'A caller that is kept out for now, whatever has changed about it since it was read.' })
export class SuspendCallerInput extends WriteInput {
  @Field(() => ID, { description: 'The caller.' })
  callerId!: string;

  @Field(() => String, { description: 'Why it is kept out.' })
  reason!: string;
}

@ObjectType({ implements: Accepted, description: 'The caller is kept out, with all tokens it has.' })
export class CallerSuspended extends Accepted {
  @Field(() => Caller, { description: 'The caller, now SUSPENDED.' })
  caller!: Caller;
}

export const SuspendCaller = mutation({
  verb: 'suspendCaller',
  does: 'Keeps a caller out for now: at once, and with the tokens it has. `reinstateCaller` lets it in again.',
  refusals: {
    NOT_ACTIVE: 'it is suspended or revoked already.',
    OWN_CALLER: 'it is the caller that asks: another administrator has to do it.',
  },
  input: SuspendCallerInput,
  success: CallerSuspended,
});
