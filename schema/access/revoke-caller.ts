import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';
import { Caller } from './caller.js';

@InputType({ description: 'A caller that is kept out for good, whatever has changed about it since it was read.' })
export class RevokeCallerInput extends WriteInput {
  @Field(() => ID, { description: 'The caller.' })
  callerId!: string;

  @Field(() => String, { description: 'Why it is kept out.' })
  reason!: string;
}

@ObjectType({ implements: Accepted, description: 'The caller is kept out for good, with all tokens and keys it has.' })
export class CallerRevoked extends Accepted {
  @Field(() => Caller, { description: 'The caller, now REVOKED.' })
  caller!: Caller;
}

export const RevokeCaller = mutation({
  verb: 'revokeCaller',
  does: 'Keeps a caller out for good: at once, and with the tokens it has. Its record stays, and its name and keys are not given out again.',
  refusals: {
    REVOKED_ALREADY: 'it was revoked before.',
    OWN_CALLER: 'it is the caller that asks: another administrator has to do it.',
  },
  input: RevokeCallerInput,
  success: CallerRevoked,
});
