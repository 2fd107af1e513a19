import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate, Pence, ReportingPeriod } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { BudgetVersion } from './budget-version.js';
import { FundingSource } from './funding-source.js';
import { InvestmentLine } from './investment-line.js';
import { refusedWith } from './refusals.js';
import { Virement } from './virement.js';

@InputType({ description: 'Money moved into a line, from a pot or from another line.' })
export class RecordVirementInput extends StatementInput {
  @Field(() => ID, { nullable: true, description: 'The pot it left: this, or `fromLineId`.' })
  fromSourceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The line it left: this, or `fromSourceId`.' })
  fromLineId?: string | null;

  @Field(() => ID, { description: 'The line it went to.' })
  toLineId!: string;

  @Field(() => ReportingPeriod, { description: 'The period whose budgets it moves, such as "2025/2026|FY".' })
  period!: string;

  @Field(() => Pence, { description: 'The sum moved: above zero.' })
  amount!: number;

  @Field(() => String, { description: 'Why it was moved.' })
  reason!: string;

  @Field(() => PartialDate, { description: 'When it was agreed.' })
  madeOn!: string;

  @Field(() => String, { nullable: true, description: 'The body that agreed it. Left out: not recorded.' })
  approvedBy?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'The budgets on record have it inside already, as where the past is written down: they stay as they are, and nothing is checked against them.',
  })
  isInBudgets!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Record it although nobody has said how much there is to take it from. What is known is not passed by this either.',
  })
  acceptUnknownBudget!: boolean;
}

@ObjectType({ implements: Accepted, description: 'The virement was recorded.' })
export class VirementRecorded extends Accepted {
  @Field(() => Virement, { description: 'The virement.' })
  virement!: Virement;

  @Field(() => InvestmentLine, { description: 'The line the money went to, with its position now.' })
  toLine!: InvestmentLine;

  @Field(() => InvestmentLine, {
    nullable: true,
    description: 'The line the money left, with its position now. Null: it left a pot.',
  })
  fromLine!: InvestmentLine | null;

  @Field(() => FundingSource, { nullable: true, description: 'The pot the money left. Null: it left a line.' })
  fromSource!: FundingSource | null;

  @Field(() => [BudgetVersion], {
    description: 'The budgets as the virement left them: of the line it left, where known, and of the line it went to.',
  })
  budgets!: BudgetVersion[];
}

export const RecordVirement = mutation({
  verb: 'recordVirement',
  does: 'Records money moved into a line, and revises the budgets of the period by it. No more can be taken than is there and not committed.',
  refusals: {
    ...refusedWith(
      'BUDGET_EXCEEDED',
      'BUDGET_UNKNOWN',
      'LINE_CLOSED',
      'BAD_AMOUNT',
      'YEAR_MISSING',
      'DATE_TO_COME',
      'OUT_OF_ORDER',
      'OTHER_AREA',
      'WRONG_STAGE',
      'PERIODS_OVERLAP',
    ),
    ONE_ORIGIN: 'it must leave one pot or one line.',
    SAME_LINE: 'it cannot go to the line it left.',
  },
  input: RecordVirementInput,
  success: VirementRecorded,
});
