import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { StatusCounts } from './status-counts.js';

@Listed({
  as: 'workstreams',
  filter: ['number', 'title', 'leadRole', 'area', 'intervention'],
  order: ['number', '-asAt'],
})
@ObjectType({ implements: [Node, Recorded, Fact], description: 'A part of a plan with a lead of its own.' })
export class Workstream extends Fact {
  @Field(() => Int, { nullable: true, description: 'Its number in the plan. Null: it has none.' })
  number!: number | null;

  @Field(() => String, { nullable: true, description: 'Its title. Null: the source gives a number and no title.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is known to cover. Null: the source does not say.' })
  covers!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The role that leads it; never a person's name. Null: not recorded.",
  })
  leadRole!: string | null;

  @Computed(() => StatusCounts, {
    asAt: 'The day whose latest ratings count.',
    description: 'Its recorded actions by their latest rating.',
  })
  statusCounts?: StatusCounts;
}
