import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const SharingRole = enumeration('SharingRole', 'Which way data goes.', {
  GIVES: 'Hands data over.',
  RECEIVES: 'Is handed data.',
  BOTH: 'Gives and receives.',
});
export type SharingRole = ValueOf<typeof SharingRole>;

@Listed({ as: 'sharingParties', filter: ['role', 'agreement', 'organisation'], order: ['party'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Who gives or receives data under a sharing agreement.',
})
export class SharingParty extends Fact {
  @Field(() => String, {
    description: 'The party as the source puts it: an organisation, or a kind of organisation that it does not name.',
  })
  party!: string;

  @Field(() => SharingRole, { description: 'Which way data goes.' })
  role!: SharingRole;
}
