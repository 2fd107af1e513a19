import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput, DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate, ReportingPeriod } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Observation, ObservationStatus } from './observation.js';

@InputType({ description: 'A measured value: by one definition, for one area and period.' })
export class ObservationInput {
  @Field(() => ID, { description: 'How exactly it was counted, and with that the indicator.' })
  definitionId!: string;

  @Field(() => ID, { description: 'Where: an area in which the caller’s organisation takes part.' })
  areaId!: string;

  @Field(() => ReportingPeriod, { description: 'When, in the kind of period of the definition.' })
  period!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The areas a mean or a rank was worked out over. Left out: it is of the one area.',
  })
  peerSetId?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date it is true of, where it is not that of the batch.',
  })
  asAt?: string | null;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'The value, in the unit of the indicator. Left out: a symbol stands in its place, or nobody has said.',
  })
  value?: DecimalFigureInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What stands in the publication in place of a value, such as `c` or `:`. Read as the data set of the definition means it.',
  })
  symbol?: string | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many were counted.' })
  numerator?: CountFigureInput | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'Out of how many.' })
  denominator?: CountFigureInput | null;

  @Field(() => ObservationStatus, { description: 'How settled it is.' })
  status!: ObservationStatus;

  @Field(() => String, { nullable: true, description: 'For DERIVED, and only then: how it was worked out.' })
  method?: string | null;
}

@InputType({ description: 'Measured values of any number of definitions, areas and periods.' })
export class RecordObservationsInput extends StatementInput {
  @Field(() => ID, { nullable: true, description: 'The release they were published in. Left out: not published.' })
  releaseId?: string | null;

  @Field(() => [ObservationInput], {
    description: 'The values, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: ObservationInput[];
}

@ObjectType({ implements: Accepted, description: 'The values were recorded.' })
export class ObservationsRecorded extends Accepted {
  @Field(() => [Observation], {
    description:
      'The values, in the order they were sent. One that repeats what was on record is the record there was.',
  })
  observations!: Observation[];
}

export const RecordObservations = mutation({
  verb: 'recordObservations',
  does: 'Records measured values. A later value by the same definition, for the same area, period and peer set, replaces the earlier one, which stays readable. Nothing is put right on the way: values that look wrong come out with `flags`.',
  refusals: {
    DUPLICATE_ITEM: 'the batch gives the same value twice.',
    OTHER_PERIOD_KIND: 'the definition is for another kind of period.',
    SYMBOL_AND_VALUE: 'an item has both.',
    UNKNOWN_SYMBOL: 'the data set of the definition gives the symbol no meaning, or there is no data set.',
    METHOD_MISSING: 'a DERIVED value says not how, or another one does.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: RecordObservationsInput,
  success: ObservationsRecorded,
});
