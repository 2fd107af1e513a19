import { Field, Int, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ filter: ['peerSet', 'member'], order: ['rank'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'An area in a peer set.' })
export class PeerSetMember extends Fact {
  @Field(() => Int, { description: 'Place in the list, 1 the closest.' })
  rank!: number;

  @Field(() => String, {
    nullable: true,
    description: 'How close the publisher calls the match, such as "Very close". Null: not said.',
  })
  closeness!: string | null;
}
