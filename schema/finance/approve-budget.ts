import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { BudgetAccepted, BudgetInput, budgetRefusals } from './budget-input.js';
import { refusedWith } from './refusals.js';

@InputType()
export abstract class DecidedBudgetInput extends BudgetInput {
  @Field(() => String, { description: 'The body that decided it, such as "Full council".' })
  approvedBy!: string;

  @Field(() => PartialDate, { description: 'When it was decided. The budget counts from this day.' })
  approvedOn!: string;
}

@InputType({ description: 'A budget that was approved.' })
export class ApproveBudgetInput extends DecidedBudgetInput {
  @Field(() => PenceFigureInput, {
    nullable: true,
    description: 'The sum approved. Left out: the sum that the replaced version proposed.',
  })
  amount?: PenceFigureInput | null;
}

@ObjectType({ implements: Accepted, description: 'The approval of the budget was recorded.' })
export class BudgetApproved extends BudgetAccepted {}

export const ApproveBudget = mutation({
  verb: 'approveBudget',
  does: 'Records that a budget was approved, as proposed or at another sum, and by which body. A proposal need not be on record.',
  refusals: {
    ...budgetRefusals,
    ...refusedWith('LINE_CLOSED'),
    AMOUNT_MISSING: 'no sum is given, and none was proposed.',
  },
  input: ApproveBudgetInput,
  success: BudgetApproved,
});
