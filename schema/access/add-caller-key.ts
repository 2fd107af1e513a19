import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';
import { CallerKey } from './caller-key.js';
import { Caller } from './caller.js';
import { keyRefusals } from './register-caller.js';

@InputType({ description: 'One more public key of a system.' })
export class AddCallerKeyInput extends WriteInput {
  @Field(() => ID, { description: 'The system.' })
  callerId!: string;

  @Field(() => String, { description: 'The public key, as PEM or as a JWK.' })
  publicKey!: string;
}

@ObjectType({ implements: Accepted, description: 'The system may sign with this key, and with those it had.' })
export class CallerKeyAdded extends Accepted {
  @Field(() => Caller, { description: 'The system.' })
  caller!: Caller;

  @Field(() => CallerKey, { description: 'The key.' })
  key!: CallerKey;
}

export const AddCallerKey = mutation({
  verb: 'addCallerKey',
  does: 'Registers one more public key of a system. To change keys without a gap, add the new one, have the system sign with it, and retire the old one.',
  refusals: {
    NOT_A_SYSTEM: 'people have no keys: they sign in through their organisation.',
    PUBLISHES_ITS_KEYS: 'it publishes its keys itself, and changes them there.',
    REVOKED_ALREADY: 'it was revoked for good.',
    TOO_MANY_KEYS: 'it has five in use: retire one first.',
    ...keyRefusals,
  },
  input: AddCallerKeyInput,
  success: CallerKeyAdded,
});
