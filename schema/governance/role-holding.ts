import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const RoleHoldingKind = enumeration('RoleHoldingKind', 'How a role is held.', {
  SUBSTANTIVE: 'For good.',
  INTERIM: 'For the time being.',
  UNKNOWN: 'The source does not say.',
});
export type RoleHoldingKind = ValueOf<typeof RoleHoldingKind>;

@Listed({
  as: 'roleHoldings',
  filter: ['role', 'kind', 'area', 'board', 'organisation', 'workstream', 'startsOn', 'endsOn'],
  order: ['-startsOn', 'role'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A role being held, and its changing of hands. Roles only: no person is named.',
})
export class RoleHolding extends Fact {
  @Field(() => String, { description: 'The role.' })
  role!: string;

  @Field(() => RoleHoldingKind, { description: 'How it is held.' })
  kind!: RoleHoldingKind;

  @Field(() => String, { description: 'What changed, or what the role takes on.' })
  change!: string;

  @Field(() => PartialDate, { nullable: true, description: 'From when. Null: not recorded.' })
  startsOn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when. Null: not recorded, or still held.' })
  endsOn!: string | null;
}
