import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { BudgetAccepted, BudgetInput, budgetRefusals } from './budget-input.js';

@InputType({ description: 'What was spent in the end, as closed in the accounts.' })
export class RecordOutturnInput extends BudgetInput {
  @Field(() => PenceFigureInput, { description: 'The sum as closed.' })
  amount!: PenceFigureInput;
}

@ObjectType({ implements: Accepted, description: 'The outturn was recorded.' })
export class OutturnRecorded extends BudgetAccepted {}

export const RecordOutturn = mutation({
  verb: 'recordOutturn',
  does: 'Records the outturn of a period that is over, or restates it. Its budget is not decided again afterwards.',
  refusals: { ...budgetRefusals, PERIOD_NOT_OVER: 'the period has yet to end.' },
  input: RecordOutturnInput,
  success: OutturnRecorded,
});
