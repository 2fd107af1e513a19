/** What every record of the model carries. A noun extends exactly one of Reference, Recorded or Fact. */
import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { Computed } from './computed.js';
import { enumeration, type ValueOf } from './enumeration.js';
import { DateTime, PartialDate } from './scalars.js';

export const Realm = enumeration('Realm', 'Facts and demonstration never meet in one list, total, peer set or trend.', {
  FACT: 'Taken from a named source. Lists hold facts unless asked otherwise.',
  DEMONSTRATION: 'Invented for the fictional demonstration area. Says nothing about any real place.',
});
export type Realm = ValueOf<typeof Realm>;

export const Visibility = enumeration(
  'Visibility',
  'Who may see a record. Each tier sees the tiers above it in this list.',
  {
    PUBLIC: 'Anyone.',
    MEMBER: 'Elected members and the officers who serve them.',
    PARTNER: 'Organisations with a sharing agreement that covers the record.',
    RESTRICTED: 'Only the organisation that owns the record.',
  },
);
export type Visibility = ValueOf<typeof Visibility>;

const typeName = (value: { __typename: string }): string => value.__typename;

@InterfaceType({
  description: 'Anything with an id that can be asked for again with `node(id:)`.',
  resolveType: typeName,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque and stable: the same record keeps it for ever. Pass it to `node(id:)` and to filters.',
  })
  id!: string;
}

@InterfaceType({
  implements: Node,
  description: 'A code list or other shared reference that facts and demonstration both use. Always public.',
  resolveType: typeName,
})
export abstract class Reference extends Node {}

@InterfaceType({
  implements: Node,
  description: 'A record kept by one organisation: who may see it and when it was recorded.',
  resolveType: typeName,
})
export abstract class Recorded extends Node {
  @Field(() => Realm, { description: 'Fact or demonstration.' })
  realm!: Realm;

  @Computed(() => String, {
    nullable: true,
    description:
      'The words a screen must show beside the record. Null for a fact; on demonstration data, a sentence saying that it is invented.',
  })
  notice?: string | null;

  @Field(() => Visibility, { description: 'The tier that may see this record.' })
  visibility!: Visibility;

  @Field(() => DateTime, { description: 'When this record entered Throughline; not when the thing happened.' })
  recordedAt!: string;

  @Field(() => Int, { description: 'Counts the changes of this record, from 1. A write names the version it read.' })
  version!: number;
}

@InterfaceType({
  implements: [Node, Recorded],
  description: 'A statement about the world, with the source that makes it and the date it speaks of.',
  resolveType: typeName,
})
export abstract class Fact extends Recorded {
  @Field(() => PartialDate, { description: 'The date the statement is true of, as exactly as the source gives it.' })
  asAt!: string;
}
