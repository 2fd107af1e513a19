import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'rebaselines',
  filter: ['approverRole', 'agreedOn', 'oldDue', 'newDue', 'slippageDays', 'area', 'milestone', 'action'],
  order: ['-agreedOn', 'newDue', '-slippageDays'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A due date being moved, with why and by whose leave. The original date stays with its milestone.',
})
export class Rebaseline extends Fact {
  @Field(() => PartialDate, { nullable: true, description: 'The date before. Null: the source does not give it.' })
  oldDue!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The date after. Null: the source does not give it.' })
  newDue!: string | null;

  @Field(() => String, { description: 'Why it was moved.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: "The role that agreed to it; never a person's name. Null: not recorded.",
  })
  approverRole!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was agreed. Null: not recorded.' })
  agreedOn!: string | null;

  @Computed(() => Int, {
    nullable: true,
    description:
      'Days from the old to the new date, each taken at its last possible day. Null: a date or its year is missing.',
  })
  slippageDays?: number | null;
}
