import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const AccountabilityKind = enumeration('AccountabilityKind', 'What one board is to another.', {
  OVERSIGHT: 'The other oversees its work and may hold it to account.',
  ASSURANCE: 'The other is given assurance of its work without overseeing it.',
  REPORTING: 'It reports to the other; the source says no more.',
});
export type AccountabilityKind = ValueOf<typeof AccountabilityKind>;

@Listed({
  as: 'boardAccountabilities',
  filter: ['kind', 'area', 'board', 'accountableTo', 'since'],
  order: ['-since', 'kind'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'One board answering to another, with the day it began and what it rests on.',
})
export class BoardAccountability extends Fact {
  @Field(() => AccountabilityKind, { description: 'What the other board is to it.' })
  kind!: AccountabilityKind;

  @Field(() => PartialDate, { nullable: true, description: 'From when. Null: not recorded.' })
  since!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when. Null: not recorded, or it still holds.' })
  until!: string | null;

  @Field(() => String, { description: 'What it rests on: terms of reference, a plan, an agreement, and with whom.' })
  basis!: string;
}
