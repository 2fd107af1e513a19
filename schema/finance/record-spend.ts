import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate, Pence, ReportingPeriod } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Actual } from './actual.js';
import { InvestmentLine } from './investment-line.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'One posting of the ledger.' })
export class SpendInput {
  @Field(() => ReportingPeriod, { description: 'The period it belongs to, such as "2024/2025|FY" or "2024-09|M".' })
  period!: string;

  @Field(() => Pence, {
    description:
      'The sum, on the basis of the line: of the period alone, or of the year so far. Below zero: income or a reversal.',
  })
  amount!: number;

  @Field(() => CalendarDate, { description: 'The day it was posted.' })
  postedOn!: string;

  @Field(() => String, { description: 'What the ledger calls it.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Its reference in the finance system. Once a line.' })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'The cost centre.' })
  costCentre?: string | null;
}

@InputType({ description: 'Spend against a line of investment, as the ledger has it.' })
export class RecordSpendInput extends StatementInput {
  @Field(() => ID, { description: 'The line it was spent from.' })
  lineId!: string;

  @Field(() => [SpendInput], {
    description: 'The postings, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: SpendInput[];
}

@ObjectType({ implements: Accepted, description: 'The spend was recorded.' })
export class SpendRecorded extends Accepted {
  @Field(() => InvestmentLine, { description: 'The line, with its position now.' })
  line!: InvestmentLine;

  @Field(() => [Actual], { description: 'The postings, in the order they were sent.' })
  actuals!: Actual[];
}

export const RecordSpend = mutation({
  verb: 'recordSpend',
  does: 'Records spend against a line. Postings are never changed afterwards: a mistake is put right by another one.',
  refusals: {
    ...refusedWith(
      'LINE_CLOSED',
      'DUPLICATE_REFERENCE',
      'DATE_TO_COME',
      'BAD_AMOUNT',
      'EMPTY_BATCH',
      'BATCH_TOO_LARGE',
    ),
    BEFORE_PERIOD: 'a posting cannot be older than the period it belongs to.',
    PERIOD_SPANS_YEARS: 'a sum of the financial year so far needs a period within one financial year.',
    SAID_TWICE: 'two sums of the year so far, posted on one day for one period: nobody can say which counts.',
  },
  input: RecordSpendInput,
  success: SpendRecorded,
});
