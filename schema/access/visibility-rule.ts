import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Node, Reference, Visibility } from '../shared/recorded.js';

export const VisibilityCondition = enumeration('VisibilityCondition', 'What must hold for a role to see a tier.', {
  ALWAYS: 'Nothing more: the role is enough.',
  SHARING_AGREEMENT:
    "A sharing agreement in force, to which the caller's organisation is a party that receives, covers the record.",
  OWNER_ORGANISATION: "The caller's organisation keeps the record.",
});
export type VisibilityCondition = ValueOf<typeof VisibilityCondition>;

@Listed({ as: 'visibilityRules', filter: ['role', 'tier', 'condition'], order: ['role.slug', 'tier'] })
@ObjectType({
  implements: [Node, Reference],
  description:
    'That a role sees the records of a tier, and on what condition. A tier without a rule for a role is hidden from it.',
})
export class VisibilityRule extends Reference {
  @Field(() => Visibility, { description: 'The tier of records.' })
  tier!: Visibility;

  @Field(() => VisibilityCondition, { description: 'What must hold.' })
  condition!: VisibilityCondition;

  @Field(() => String, { description: 'Why it is so, in a sentence.' })
  reason!: string;
}
