import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { CapacityAssumption, CapacityConfidence, RatePer } from './capacity-assumption.js';

@InputType({ description: 'How much work staff get through. A figure left out is UNKNOWN.' })
export class RecordCapacityAssumptionInput extends StatementInput {
  @Field(() => ID, { description: 'The area it is stated for.' })
  areaId!: string;

  @Field(() => ID, { nullable: true, description: 'The team, one of the area. Left out: not said, or any.' })
  teamId?: string | null;

  @Field(() => ID, { description: 'The type of post that does the work.' })
  postTypeId!: string;

  @Field(() => String, { description: 'The unit of work, such as "assessments".' })
  unit!: string;

  @Field(() => String, { description: 'Under which staffing, such as "with locums".' })
  scenario!: string;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'Units that one full-time equivalent gets through in a month.',
  })
  perFtePerMonth?: DecimalFigureInput | null;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'Units that all the staff of the scenario get through, for each `throughputPer`.',
  })
  throughput?: DecimalFigureInput | null;

  @Field(() => RatePer, { nullable: true, description: 'The time the throughput is counted over: needed with one.' })
  throughputPer?: RatePer | null;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'Months from starting work until somebody new works at the full rate.',
  })
  rampMonths?: DecimalFigureInput | null;

  @Field(() => CapacityConfidence, { description: 'What it rests on.' })
  confidence!: CapacityConfidence;
}

@ObjectType({ implements: Accepted, description: 'The assumption is on record.' })
export class CapacityAssumptionRecorded extends Accepted {
  @Field(() => CapacityAssumption, { description: 'The assumption. Earlier ones stay as they are.' })
  assumption!: CapacityAssumption;
}

export const RecordCapacityAssumption = mutation({
  verb: 'recordCapacityAssumption',
  does: 'Records how much work staff get through, and what that rests on. `linkPathway` says which pathway it tells of.',
  refusals: {
    WRONG_AREA: 'the team is one of another area.',
    NOTHING_SAID: 'none of the three figures is given.',
    BAD_RATE: 'a rate or a time below zero.',
    THROUGHPUT_PER_MISSING: 'a throughput without the time it is counted over, or a time without a throughput.',
  },
  input: RecordCapacityAssumptionInput,
  success: CapacityAssumptionRecorded,
});
