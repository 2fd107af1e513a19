import { Field, ObjectType } from 'type-graphql';
import { CountFigure, DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { CountsPeople } from '../shared/people.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({
  as: 'caseloadSnapshots',
  filter: ['area', 'team', 'postType', 'openCases', 'casesPerFte', 'asAt'],
  order: ['-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How much work a team or a type of post carried on a date.',
})
export class CaseloadSnapshot extends Fact {
  @CountsPeople('stands alone', ['casesPerFte'])
  @Field(() => CountFigure, { description: 'Open cases.' })
  openCases!: CountFigure;

  @Field(() => DecimalFigure, { description: 'Open cases for each full-time equivalent in post.' })
  casesPerFte!: DecimalFigure;

  @Field(() => String, { nullable: true, description: 'What was said of the workload in words. Null: nothing.' })
  judgement!: string | null;
}
