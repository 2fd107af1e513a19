import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Node, Recorded } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';

export const KeyAlgorithm = enumeration('KeyAlgorithm', 'How a caller signs what it asks for tokens with.', {
  ES256: 'Elliptic curve P-256 with SHA-256.',
  RS512: 'RSA with SHA-512, PKCS #1 v1.5, keys of 2048 bits or more.',
});
export type KeyAlgorithm = ValueOf<typeof KeyAlgorithm>;

@Listed({ filter: ['keyId', 'caller', 'retiredOn'], order: ['keyId'] })
@ObjectType({
  implements: [Node, Recorded],
  description:
    'A public key of a system, by which Throughline knows that it is the one that asks. The key itself is not shown; its thumbprint tells whether it is the one its owner means.',
})
export class CallerKey extends Recorded {
  @Field(() => String, { description: 'What the system names it by, in the `kid` of what it signs.' })
  keyId!: string;

  @Field(() => String, { description: 'SHA-256 thumbprint of the public key, as RFC 7638 has it.' })
  thumbprint!: string;

  @Field(() => KeyAlgorithm, { description: 'How it signs.' })
  algorithm!: KeyAlgorithm;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day from which it opens nothing any more. Null: it is in use.',
  })
  retiredOn!: string | null;
}
