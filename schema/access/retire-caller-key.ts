import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';
import { CallerKey } from './caller-key.js';
import { Caller } from './caller.js';

@InputType({ description: 'A key that is to open nothing any more.' })
export class RetireCallerKeyInput extends WriteInput {
  @Field(() => ID, { description: 'The key.' })
  keyId!: string;
}

@ObjectType({ implements: Accepted, description: 'Nothing signed with the key is taken any more.' })
export class CallerKeyRetired extends Accepted {
  @Field(() => Caller, { description: 'The system.' })
  caller!: Caller;

  @Field(() => CallerKey, { description: 'The key.' })
  key!: CallerKey;
}

export const RetireCallerKey = mutation({
  verb: 'retireCallerKey',
  does: 'Retires a key of a system, its last one too: no token is given for it from now on. Tokens given before run out within ten minutes; where the key was stolen, suspend the caller.',
  refusals: { KEY_RETIRED: 'it was retired before.' },
  input: RetireCallerKeyInput,
  success: CallerKeyRetired,
});
