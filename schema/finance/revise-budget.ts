import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { DecidedBudgetInput } from './approve-budget.js';
import { BudgetAccepted, budgetRefusals } from './budget-input.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'A decision that replaces an approved budget by another.' })
export class ReviseBudgetInput extends DecidedBudgetInput {
  @Field(() => PenceFigureInput, { description: 'The whole sum as it is now, money moved in and out inside.' })
  amount!: PenceFigureInput;
}

@ObjectType({ implements: Accepted, description: 'The revision of the budget was recorded.' })
export class BudgetRevised extends BudgetAccepted {}

export const ReviseBudget = mutation({
  verb: 'reviseBudget',
  does: 'Records that an approved budget was decided again. Money moved between lines is a virement instead: it revises both budgets by itself.',
  refusals: { ...budgetRefusals, ...refusedWith('LINE_CLOSED', 'OUT_OF_ORDER', 'BELOW_COMMITTED') },
  input: ReviseBudgetInput,
  success: BudgetRevised,
});
