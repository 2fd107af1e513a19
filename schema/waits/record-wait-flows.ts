import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate, ReportingPeriod } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { FlowBasis, WaitFlow } from './wait-flow.js';

@InputType({ description: 'How many came onto a list and how many left it. A figure left out is UNKNOWN.' })
export class WaitFlowInput {
  @Field(() => ID, { description: 'The pathway.' })
  pathwayId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation whose list it is. Left out: several, or not said.',
  })
  providerId?: string | null;

  @Field(() => ReportingPeriod, {
    nullable: true,
    description: 'The period, such as "2025-09|M". Left out: not told by period.',
  })
  period?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date it is true of, where it is not that of the batch.',
  })
  asAt?: string | null;

  @Field(() => FlowBasis, { defaultValue: FlowBasis.PERIOD_TOTAL, description: 'What the figures count.' })
  basis!: FlowBasis;

  @Field(() => DecimalFigureInput, { nullable: true, description: 'Referrals or requests that came in.' })
  referrals?: DecimalFigureInput | null;

  @Field(() => DecimalFigureInput, { nullable: true, description: 'People who were seen or whose work was done.' })
  starts?: DecimalFigureInput | null;

  @Field(() => DecimalFigureInput, { nullable: true, description: 'People taken off the list for another reason.' })
  removals?: DecimalFigureInput | null;
}

@InputType({ description: 'Flows of any number of lists and periods.' })
export class RecordWaitFlowsInput extends StatementInput {
  @Field(() => [WaitFlowInput], {
    description: 'The flows, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: WaitFlowInput[];
}

@ObjectType({ implements: Accepted, description: 'The flows were recorded.' })
export class WaitFlowsRecorded extends Accepted {
  @Field(() => [WaitFlow], {
    description: 'The flows, in the order they were sent. One that repeats what was on record is the record there was.',
  })
  flows!: WaitFlow[];
}

export const RecordWaitFlows = mutation({
  verb: 'recordWaitFlows',
  does: 'Records who came onto lists and who left them. Later figures of the same pathway, provider, period and basis replace the earlier ones, which stay readable. Who may send them is as with `reportWaits`.',
  refusals: {
    DUPLICATE_ITEM: 'the batch tells of the same list, period and basis twice.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: RecordWaitFlowsInput,
  success: WaitFlowsRecorded,
});
