import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';
import { CanonicalStatus } from './canonical-status.js';
import { Timeliness } from './timeliness.js';

@Listed({
  as: 'actions',
  filter: [
    'title',
    'reference',
    'ownerRole',
    'dueOn',
    'completedOn',
    'timeliness',
    'area',
    'intervention',
    'workstream',
    'areaOfConcern',
    'deliveryOrganisation',
    'provisionGap',
  ],
  order: ['dueOn', 'title', '-completedOn'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'Something a plan says is done or to be done. Being done says nothing of its effect: see `hasImpactEvidence`.',
})
export class Action extends Fact {
  @Field(() => String, { description: 'What is done, in a few words.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the plan or its tracker numbers it by, such as `1.3`; an import of the next tracker finds it by this. Null: it has none.',
  })
  reference!: string | null;

  @Field(() => String, { description: 'What it consists of, and what is known of how it went.' })
  description!: string;

  @Field(() => String, {
    nullable: true,
    description: "The role that answers for it; never a person's name. Null: not recorded.",
  })
  ownerRole!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it is due. Null: the source names no date.' })
  dueOn!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was done. Null: not done, or not recorded as done.',
  })
  completedOn!: string | null;

  @Computed(() => Timeliness, {
    description: 'Where it stands by its dates alone. What was reported of it: see `latestStatus`.',
  })
  timeliness?: Timeliness;

  @Computed(() => CanonicalStatus, {
    asAt: 'The day whose latest rating counts.',
    description:
      'Its latest reported rating, in the words all scales share. NOT_RATED: no report. One that awaits sign-off does not count. A report whose year nobody stated counts only where no dated one does.',
  })
  latestStatus?: CanonicalStatus;

  @Computed(() => Boolean, {
    description: 'Whether evidence is recorded of the difference it made, not only of its being done.',
  })
  hasImpactEvidence?: boolean;
}
