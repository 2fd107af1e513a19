import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({
  as: 'statusReports',
  filter: [
    'authorRole',
    'signedOffByRole',
    'asAt',
    'rating',
    'rating.canonical',
    'area',
    'action',
    'milestone',
    'workstream',
    'intervention',
  ],
  order: ['-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Somebody rating an action, milestone, workstream or intervention on a day. Exactly one of the four.',
})
export class StatusReport extends Fact {
  @Field(() => String, { nullable: true, description: 'What was said with the rating. Null: nothing.' })
  statement!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The role that reported it; never a person's name. Null: not recorded.",
  })
  authorRole!: string | null;

  @Field(() => String, { nullable: true, description: 'The role that signed it off. Null: nobody, or not recorded.' })
  signedOffByRole!: string | null;
}
