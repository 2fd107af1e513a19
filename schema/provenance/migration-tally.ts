import { Field, ObjectType } from 'type-graphql';
import { CountFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({ as: 'migrationTallies', filter: ['area', 'done', 'system'], order: ['-asAt'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How far a move of records between systems has come, as counts.',
})
export class MigrationTally extends Fact {
  @Field(() => String, { description: 'What is being moved.' })
  moving!: string;

  @Field(() => CountFigure, { description: 'How many have been moved.' })
  done!: CountFigure;

  @Field(() => CountFigure, { description: 'How many there are to move.' })
  total!: CountFigure;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it is expected to be finished. Null: nobody has said.',
  })
  expectedBy!: string | null;

  @Field(() => String, { description: 'Why it is being done so, and what stood in the way.' })
  cause!: string;
}
