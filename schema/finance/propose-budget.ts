import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { BudgetAccepted, BudgetInput, budgetRefusals } from './budget-input.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'A budget that is put forward.' })
export class ProposeBudgetInput extends BudgetInput {
  @Field(() => PenceFigureInput, { description: 'The sum put forward.' })
  amount!: PenceFigureInput;
}

@ObjectType({ implements: Accepted, description: 'The budget was put forward.' })
export class BudgetProposed extends BudgetAccepted {}

export const ProposeBudget = mutation({
  verb: 'proposeBudget',
  does: 'Puts a budget of a line forward, or in place of an earlier proposal another. Nothing may be committed on the strength of it.',
  refusals: { ...budgetRefusals, ...refusedWith('LINE_CLOSED') },
  input: ProposeBudgetInput,
  success: BudgetProposed,
});
