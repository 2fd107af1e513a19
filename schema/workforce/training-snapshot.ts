import { Field, ObjectType } from 'type-graphql';
import { CountFigure, DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { CountsPeople } from '../shared/people.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'trainingSnapshots',
  filter: ['course', 'area', 'percent', 'targetPercent', 'asAt'],
  order: ['-asAt', 'percent'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How many of those a course is for had completed it on a date, against target and forecast.',
})
export class TrainingSnapshot extends Fact {
  @CountsPeople('stands alone', ['percent'])
  @Field(() => CountFigure, { description: 'People who had completed it.' })
  completed!: CountFigure;

  @CountsPeople('stands alone', ['percent'])
  @Field(() => CountFigure, { description: 'People it is for.' })
  eligible!: CountFigure;

  @Field(() => DecimalFigure, { description: 'Completed out of eligible, in per cent, as the source gives it.' })
  percent!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'The target for this date, in per cent.' })
  targetPercent!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'What was then expected for `forecastFor`, in per cent.' })
  forecastPercent!: DecimalFigure;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'By when the forecast was to be reached. Null: no forecast.',
  })
  forecastFor!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it stood where it stood. Null: not said.' })
  cause!: string | null;
}
