import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const PeerSetKind = enumeration('PeerSetKind', 'Why areas are compared with each other.', {
  NATIONAL: 'The country as a whole.',
  REGION: 'The region an area lies in.',
  STAT_NEIGHBOUR: 'The ten most similar areas by the published statistical-neighbour model.',
  CUSTOM: 'Chosen by hand; the description says why.',
});
export type PeerSetKind = ValueOf<typeof PeerSetKind>;

@Listed({ as: 'peerSets', lookup: 'slug', filter: ['kind', 'area'], order: ['slug'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'The areas that one area is compared with. Lists change: each version is a set of its own.',
})
export class PeerSet extends Fact {
  @Field(() => String, { description: 'Short name for queries, such as `wirral-neighbours-2025-05`.' })
  slug!: string;

  @Field(() => PeerSetKind, { description: 'Why these areas.' })
  kind!: PeerSetKind;

  @Field(() => String, { description: 'Which edition of the list, such as "May 2025".' })
  edition!: string;
}
