import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const DemandDirection = enumeration('DemandDirection', 'What a factor does to demand, as the source has it.', {
  RAISES: 'More demand.',
  LOWERS: 'Less demand.',
  DISPUTED: 'One side says so, another does not.',
  UNKNOWN: 'Nobody has said.',
});
export type DemandDirection = ValueOf<typeof DemandDirection>;

@Listed({ as: 'demandFactors', filter: ['area', 'pathway', 'direction', 'factor'], order: ['-asAt', 'factor'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'Something said to raise or lower demand. Said, not measured: the note tells what a measurement would need.',
})
export class DemandFactor extends Fact {
  @Field(() => String, { description: 'The factor.' })
  factor!: string;

  @Field(() => DemandDirection, { description: 'What it is said to do.' })
  direction!: DemandDirection;

  @Field(() => String, { description: "The role or body that said so; never a person's name." })
  saidBy!: string;

  @Field(() => String, { nullable: true, description: 'What it rests on, and what would test it. Null: not said.' })
  note!: string | null;
}
