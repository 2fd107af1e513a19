import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { PlanPartInput } from './plan-part.js';
import { SlippageCause, SlippageCauseKind } from './slippage-cause.js';

@InputType({ description: 'Why something in a plan was late.' })
export class RecordSlippageCauseInput extends StatementInput {
  @Field(() => PlanPartInput, { description: 'What was late.' })
  late!: PlanPartInput;

  @Field(() => ID, {
    nullable: true,
    description: 'The disruption behind it, one of the area. Left out: none recorded.',
  })
  disruptionId?: string | null;

  @Field(() => SlippageCauseKind, { description: 'What kind of cause.' })
  kind!: SlippageCauseKind;

  @Field(() => String, { description: 'What happened.' })
  cause!: string;

  @Field(() => String, { description: 'What was late because of it.' })
  slippage!: string;

  @Field(() => String, { nullable: true, description: 'What was done about it.' })
  mitigation?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was put right. Left out: it is not.' })
  resolvedOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The cause is on record.' })
export class SlippageCauseRecorded extends Accepted {
  @Field(() => SlippageCause, { description: 'The cause.' })
  slippageCause!: SlippageCause;
}

export const RecordSlippageCause = mutation({
  verb: 'recordSlippageCause',
  does: 'Records why something in a plan was late. It moves no date: that is done by `rebaselineMilestone` and `rebaselineAction`.',
  refusals: {
    ONE_NEEDED: 'not exactly one part of a plan was named.',
    WRONG_AREA: 'the disruption is one of another area.',
    FUTURE_DATE: 'it is said to be put right on a day still to come.',
  },
  input: RecordSlippageCauseInput,
  success: SlippageCauseRecorded,
});
