import { Field, ObjectType } from 'type-graphql';
import { CountFigure } from '../shared/figures.js';

@ObjectType({
  description:
    'Actions recorded one by one, by their latest rating. UNKNOWN where none is recorded; AT_LEAST unless every action of the plan is recorded. Counts that are stated without their members stand apart, in status tallies.',
})
export class StatusCounts {
  @Field(() => CountFigure, { description: 'Done.' })
  complete!: CountFigure;

  @Field(() => CountFigure, { description: 'Expected in time.' })
  onTrack!: CountFigure;

  @Field(() => CountFigure, { description: 'May not be done in time.' })
  atRisk!: CountFigure;

  @Field(() => CountFigure, { description: 'Late, and said not to endanger what it is for.' })
  delayedNotAtRisk!: CountFigure;

  @Field(() => CountFigure, { description: 'Deadline missed.' })
  overdue!: CountFigure;

  @Field(() => CountFigure, { description: 'Not begun.' })
  notStarted!: CountFigure;

  @Field(() => CountFigure, { description: 'Rated by nobody.' })
  notRated!: CountFigure;

  @Field(() => CountFigure, { description: 'All of them.' })
  total!: CountFigure;
}
