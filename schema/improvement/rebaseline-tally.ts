import { Field, ObjectType } from 'type-graphql';
import { CountFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'rebaselineTallies',
  filter: ['count', 'area', 'intervention', 'workstream', 'reportedOn'],
  order: ['-reportedOn', 'count'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How many due dates were moved, where the source counts them and does not name them.',
})
export class RebaselineTally extends Fact {
  @Field(() => CountFigure, { description: 'How many were moved.' })
  count!: CountFigure;

  @Field(() => CountFigure, { description: 'How many of them were done since.' })
  completedSince!: CountFigure;

  @Field(() => String, { description: 'Why they were moved.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: "The role that agreed to it; never a person's name. Null: not recorded.",
  })
  approverRole!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the moves were reported. Null: not recorded.' })
  reportedOn!: string | null;
}
