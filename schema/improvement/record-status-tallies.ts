import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { PlanOrWorkstreamInput } from './plan-part.js';
import { StatusTally, TallySubject } from './status-tally.js';

@InputType({ description: 'How many were rated so.' })
export class StatusTallyInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The rating counted, of any scale: see `ratingScales`. Left out: the total, whatever the rating.',
  })
  ratingId?: string | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many. Left out: UNKNOWN.' })
  count?: CountFigureInput | null;

  @Field(() => String, { nullable: true, description: 'What must be known beside the count.' })
  note?: string | null;
}

@InputType({ description: 'How many things a source says stood so, where it counts them and does not list them.' })
export class RecordStatusTalliesInput extends StatementInput {
  @Field(() => ID, { description: 'The area concerned.' })
  areaId!: string;

  @Field(() => PlanOrWorkstreamInput, {
    nullable: true,
    description: 'The plan or workstream counted in. Left out: none, or the source does not say.',
  })
  about?: PlanOrWorkstreamInput | null;

  @Field(() => TallySubject, { description: 'What is counted.' })
  subject!: TallySubject;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Where so many are only expected: the date by which. Left out: as it stood at the as-at date.',
  })
  expectedBy?: string | null;

  @Field(() => [StatusTallyInput], {
    description: 'The counts, one for each rating, 1 to 10,000: all are recorded, or none.',
  })
  items!: StatusTallyInput[];
}

@ObjectType({ implements: Accepted, description: 'The counts are on record.' })
export class StatusTalliesRecorded extends Accepted {
  @Field(() => [StatusTally], {
    description: 'The counts, in the order they were sent. Those of other days stay as they are.',
  })
  statusTallies!: StatusTally[];
}

export const RecordStatusTallies = mutation({
  verb: 'recordStatusTallies',
  does: 'Records how many actions, milestones or areas of concern stood so, as a source counts them. What is recorded one by one is counted by itself: see `statusCounts`.',
  refusals: {
    ONE_NEEDED: 'both a plan and a workstream were named, or neither.',
    WRONG_AREA: 'the plan is one of another area.',
    BAD_COUNT: 'a count below zero.',
    COUNTED_TWICE: 'two counts are of the same rating.',
    FUTURE_DATE: 'the as-at date is still to come.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: RecordStatusTalliesInput,
  success: StatusTalliesRecorded,
});
