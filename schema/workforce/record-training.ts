import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput, DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { TrainingSnapshot } from './training-snapshot.js';

@InputType({ description: 'How many had completed a course on a date. Figures left out are not known.' })
export class RecordTrainingInput extends StatementInput {
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;

  @Field(() => CountFigureInput, { nullable: true, description: 'People who had completed it.' })
  completed?: CountFigureInput | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'People it is for.' })
  eligible?: CountFigureInput | null;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description:
      'Completed out of eligible, in per cent. Left out where both are known exactly: worked out to one decimal.',
  })
  percent?: DecimalFigureInput | null;

  @Field(() => DecimalFigureInput, { nullable: true, description: 'The target for this date, in per cent.' })
  targetPercent?: DecimalFigureInput | null;

  @Field(() => DecimalFigureInput, { nullable: true, description: 'What is expected for `forecastFor`, in per cent.' })
  forecastPercent?: DecimalFigureInput | null;

  @Field(() => PartialDate, { nullable: true, description: 'By when the forecast is to be reached.' })
  forecastFor?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it stands where it stands.' })
  cause?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The count is on record.' })
export class TrainingRecorded extends Accepted {
  @Field(() => TrainingSnapshot, { description: 'How many had completed the course.' })
  snapshot!: TrainingSnapshot;
}

export const RecordTraining = mutation({
  verb: 'recordTraining',
  does: 'Records how many have completed a training, against target and forecast. Earlier counts stay as they are.',
  refusals: {
    NOTHING_SAID: 'neither a count nor a percentage is given.',
    COMPLETED_OVER_ELIGIBLE: 'more have completed it than it is for.',
    BAD_COUNT: 'a count below zero.',
    BAD_PERCENT: 'a percentage below 0 or above 100.',
    PERCENT_DIFFERS: 'the percentage is a point or more away from what the counts give.',
    FORECAST_WITHOUT_DATE: 'a forecast without its date, or a date without a forecast.',
    FORECAST_NOT_AHEAD: 'the forecast is for a date before the count.',
    IN_THE_FUTURE: 'the count is of a date still to come.',
  },
  input: RecordTrainingInput,
  success: TrainingRecorded,
});
