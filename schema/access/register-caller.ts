import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';
import { Caller } from './caller.js';

/** What may be wrong with a key, in every write that takes one. */
export const keyRefusals = {
  KEY_NOT_USABLE: 'it is no public key of P-256 or of RSA with 2048 to 8192 bits.',
  PRIVATE_KEY_SENT: 'it is a private key, which is to leave its owner never.',
  BAD_KEY_ID: 'its `kid` is empty, has spaces or has more than 200 signs.',
  KEY_ON_RECORD: 'the same key is or was registered, here or elsewhere: each system has keys of its own.',
  KEY_ID_TAKEN: 'the caller has or had another key with this `kid`.',
};

@InputType({ description: 'Who is to be let in, as what, and by which keys.' })
export class RegisterCallerInput extends WriteInput {
  @Field(() => String, {
    description:
      'The name to sign in with, such as `wirral-finance-system`: small letters, digits and hyphens, 3 to 80 of them. Never the name of a person.',
  })
  clientId!: string;

  @Field(() => ID, { description: 'What it is to the platform.' })
  roleId!: string;

  @Field(() => ID, { description: 'The organisation it belongs to.' })
  organisationId!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Public keys of a system, each as PEM or as a JWK: 1 to 5, unless it publishes them itself.',
  })
  publicKeys?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The https address where a system publishes its keys as a JWK set, instead of `publicKeys`.',
  })
  keySetUrl?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The caller is let in.' })
export class CallerRegistered extends Accepted {
  @Field(() => Caller, { description: 'The caller, now ACTIVE.' })
  caller!: Caller;
}

export const RegisterCaller = mutation({
  verb: 'registerCaller',
  does:
    'Registers a system of an organisation with its public keys or where it publishes them, or a role that the organisation’s people sign in to. ' +
    'A system asks for tokens at `/oauth/token` with an assertion that it signs (private_key_jwt).',
  refusals: {
    BAD_CLIENT_ID: 'the name has other signs than small letters, digits and single hyphens.',
    CLIENT_ID_TAKEN: 'another caller has or had this name.',
    ROLE_OF_NOBODY: 'nobody signs in to the role public.',
    KEYS_NEEDED: 'a system needs keys or the address where it publishes them: one of the two.',
    NOT_A_SYSTEM: 'people have no keys: they sign in through their organisation.',
    TOO_MANY_KEYS: 'a caller has five keys in use at most.',
    KEY_SET_URL_NOT_ALLOWED: 'the address is none that key sets are fetched from.',
    ...keyRefusals,
  },
  input: RegisterCallerInput,
  success: CallerRegistered,
});
