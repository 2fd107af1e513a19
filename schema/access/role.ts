import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Node, Reference } from '../shared/recorded.js';

export const RoleHolder = enumeration('RoleHolder', 'Who can hold a role.', {
  ANYONE: 'Anybody, without signing in.',
  PERSON:
    'A person who signs in through their own organisation. Only the role and the organisation are recorded, never a name.',
  SYSTEM: 'A registered system of an organisation.',
});
export type RoleHolder = ValueOf<typeof RoleHolder>;

@Listed({ as: 'roles', lookup: 'slug', filter: ['holder'], order: ['slug'] })
@ObjectType({
  implements: [Node, Reference],
  description: 'What somebody is to the platform. Every role but the public one is bound to an organisation.',
})
export class Role extends Reference {
  @Field(() => String, { description: 'Short name for queries, such as `finance-officer`. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'The name in common use.' })
  name!: string;

  @Field(() => RoleHolder, { description: 'Who can hold it.' })
  holder!: RoleHolder;

  @Field(() => String, { description: 'What it is for, in a sentence.' })
  purpose!: string;

  @Field(() => Boolean, {
    description:
      'Whether it sees counts of so few people that somebody may be recognised. To others they are SUPPRESSED: see `smallNumberThresholds`.',
  })
  seesSmallNumbers!: boolean;
}
