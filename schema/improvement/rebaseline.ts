import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'rebaselines',
  filter: ['reason', 'approverRole', 'agreedOn', 'oldDue', 'newDue', 'slippageDays', 'area', 'milestone', 'action'],
  order: ['-agreedOn', 'newDue', '-slippageDays'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A due date being moved, with why and by whose leave. The original date stays with its milestone. One that came with a tracker awaits a reason, and moves nothing until it is explained.',
})
export class Rebaseline extends Fact {
  @Field(() => PartialDate, { nullable: true, description: 'The date before. Null: the source does not give it.' })
  oldDue!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The date after. Null: the source does not give it.' })
  newDue!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was moved; of one that was turned down, why the date stays. Null: it came with a tracker, and the record that supersedes it says why, if any does.',
  })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The role that agreed to it; never a person's name. Null: not recorded.",
  })
  approverRole!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was agreed. Null: not recorded.' })
  agreedOn!: string | null;

  @Computed(() => Boolean, {
    description:
      'Whether nobody has yet said why, or by whose leave: then the date in force is not moved by it. See `explainRebaseline`.',
  })
  awaitsReason?: boolean;

  @Computed(() => Int, {
    nullable: true,
    description:
      'Days from the old to the new date, each taken at its last possible day. Null: a date or its year is missing.',
  })
  slippageDays?: number | null;
}
